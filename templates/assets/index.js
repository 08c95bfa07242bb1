// The list of programs: how far the reader is with each, and a search through all of them.
(() => {
  'use strict';
  const $ = (selector, from = document) => from.querySelector(selector);
  const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];
  const programs = $$('[data-program]');
  const status = $('.announce');
  if (!programs.length || !status) return;
  const digits = status.dataset.digits || '0123456789';
  const number = (n) => String(n).replace(/\d/g, (d) => digits[d]);
  const word = (name, n) => {
    const every = $$(`[data-word="${name}"]`, $('#words').content);
    const found = every.find((x) => x.dataset.n === String(n)) || every[0];
    return found ? [...found.cloneNode(true).childNodes] : [];
  };

  // ---- Progress, as the programs' own pages have worked it out last.

  const get = (name) => {
    try {
      return localStorage.getItem(name);
    } catch (e) {
      return null;
    }
  };
  const json = (text) => {
    try {
      return JSON.parse(text) || {};
    } catch (e) {
      return {};
    }
  };
  let tab = null;
  try {
    tab = sessionStorage.getItem('samepage-profile');
  } catch (e) { /* then it is the last one chosen anywhere */ }
  const profiles = json(get('samepage-profiles'));
  const list = Array.isArray(profiles) ? profiles.filter((p) => Array.isArray(p) && p.every((x) => typeof x === 'string')) : [];

  function progress() {
    const last = tab === null ? get('samepage-profile') : tab;
    const mine = list.find(([id]) => id === last) || list[0] || ['', ''];
    let any = false;
    programs.forEach((one) => {
      const kept = json(get('samepage:' + one.dataset.program + (mine[0] && ':' + mine[0])));
      const levels = kept.levels !== null && typeof kept.levels === 'object' ? kept.levels : null;
      const changed = levels && kept.version !== one.dataset.version;
      $('.changed', one).hidden = !changed;
      $$('[data-level]', one).forEach((level) => {
        const total = +level.dataset.total;
        const far = levels && !changed && levels[level.dataset.level];
        const [done, needed] = Array.isArray(far) ? far : [];
        const told = $('.standing', level);
        const good = needed === total && Number.isInteger(done) && done >= 0 && done <= total;
        told.hidden = !good;
        if (!good) return;
        any = true;
        told.dataset.standing = done === total ? 'met' : 'open';
        const sentence = word(done === total ? 'met' : 'count', done === total ? undefined : total);
        sentence.forEach((x) => { x.textContent = x.textContent.replace('{n}', number(done)); });
        told.replaceChildren(...sentence);
      });
    });
    $('.by-you').hidden = !any;
    $('.by-you b').textContent = any && list.length > 1 ? mine[1] : '';
  }
  progress();
  window.addEventListener('storage', progress);
  window.addEventListener('pageshow', progress);

  // ---- Search. The words of all programs come with the first use.

  const form = $('.find');
  const input = $('input', form);
  const fold = (s) => s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss');
  const wordsOf = (s) => fold(s).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const own = programs.map((one) => wordsOf(one.textContent));
  let index = null;
  window.samepage = { part(name, value) {
    index = value;
    find();
  } };
  function fetchIndex() {
    if (index !== null) return;
    index = [];
    document.head.append(Object.assign(document.createElement('script'), { src: 'search.js', onerror() { index = null; } }));
  }
  let timer = 0;
  function find() {
    const wanted = wordsOf(input.value);
    const hit = new Set(programs.keys());
    // Each word that was typed must be a part of some word of the program.
    wanted.forEach((part) => {
      const places = new Set(own.flatMap((words, i) => (words.some((x) => x.includes(part)) ? [i] : [])));
      (index || []).forEach(([text, list]) => {
        // Places are written as the distance from the one before.
        if (text.includes(part)) list.split(' ').reduce((last, step) => { places.add(last + parseInt(step, 36)); return last + parseInt(step, 36); }, 0);
      });
      [...hit].forEach((i) => { if (!places.has(i)) hit.delete(i); });
    });
    programs.forEach((one, i) => { one.hidden = !hit.has(i); });
    const known = $$('[data-word="hits"]', $('#words').content).length;
    const sentence = !wanted.length ? [] : !hit.size ? word('none') : hit.size > known ? word('many') : word('hits', hit.size);
    $('.found', form).replaceChildren(...sentence);
    clearTimeout(timer);
    timer = setTimeout(() => status.replaceChildren(...sentence.map((x) => x.cloneNode(true))), 500);
  }
  form.hidden = false;
  input.onfocus = fetchIndex;
  input.oninput = find;
  input.onkeydown = (e) => {
    if (e.key !== 'Escape') return;
    input.value = '';
    find();
  };
  form.onsubmit = (e) => e.preventDefault();
})();
