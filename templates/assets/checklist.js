// Keeps the reader's answers, holds them against the page's rules and says what is left.
// The rules are the page's data attributes, the sentences are the page's own; nothing leaves the page.
// What few readers use stands in checklist-more.js, which is loaded when somebody asks for it.
(() => {
  'use strict';
  const root = document.documentElement;
  // The page as it came, for those who save it.
  const served = root.outerHTML;
  const home = document.currentScript.src;
  const $ = (selector, from = document) => from.querySelector(selector);
  const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];

  // ---- Rules: the same as dev.samepage.evaluate.Evaluation; a shared file of vectors holds the two together.

  function evaluate(model, answers) {
    const out = new Map();
    const result = (met, done, needed) => ({ standing: met ? 'met' : 'open', done, needed });
    const node = (c, marked, results) => {
      const r = judge(c, marked, results);
      results.set(c.anchor, r);
      return r;
    };
    const count = (c, marked, results) =>
      c.children.filter((child) => node(child, marked, results).standing === 'met' && child.kind !== 'note').length;
    const choice = (c, marked, results, min, max) => {
      const done = count(c, marked, results);
      if (done >= min) {
        for (const child of c.children) {
          const r = results.get(child.anchor);
          if (r.standing === 'open') r.standing = 'not-needed';
        }
      }
      return result(done >= min, Math.min(done, max), min);
    };
    const judge = (c, marked, results) => {
      if (c.kind === 'all') {
        const needed = c.children.filter((child) => child.kind !== 'note').length;
        const done = count(c, marked, results);
        return result(done >= needed, done, needed);
      }
      if (c.kind === 'any') return choice(c, marked, results, 1, 1);
      if (c.kind === 'n-of') return choice(c, marked, results, c.min, c.max);
      if (c.kind === 'people') {
        // One person alone must meet the whole; nothing of that has a standing of its own.
        const done = answers.people.filter((p) => node(c.children[0], p.marked, new Map()).standing === 'met').length;
        return result(done >= c.count, Math.min(done, c.count), c.count);
      }
      if (c.kind === 'threshold') {
        const amount = answers.changed.has(c.key) ? 0 : answers.amounts.get(c.metric) || 0;
        // Without a market the highest amount is the only one that certainly suffices.
        const needed = c.atLeast.get('*') || c.atLeast.get(answers.market) || Math.max(...c.atLeast.values());
        return result(amount >= needed, Math.min(amount, needed), needed);
      }
      if (c.kind === 'note') return result(true, 0, 0);
      const met = marked.has(c.key) && !answers.changed.has(c.key);
      return result(met, met ? 1 : 0, 1);
    };
    for (const level of model) {
      const met = level.requirements.filter((c) => node(c, answers.marked, out).standing === 'met').length;
      out.set(level.anchor, result(met === level.requirements.length, met, level.requirements.length));
    }
    return out;
  }

  // ---- Answers: kept by keys, which no translation, heading or order can change.

  const KEY = /^[a-z0-9][a-z0-9.-]{0,299}$/;
  const blank = () => ({ market: '', amounts: new Map(), marked: new Set(), people: [], seen: new Map(), texts: new Map() });
  const plain = (o) => o !== null && typeof o === 'object' && !Array.isArray(o);
  const bad = () => { throw new Error('no answers of this program'); };
  const short = (s) => (typeof s === 'string' && s.length <= 100 ? s : bad());

  // All or nothing: whatever is not exactly of our shape is refused.
  function read(text, program) {
    if (typeof text !== 'string' || text.length > 1e6) bad();
    const o = JSON.parse(text);
    if (!plain(o) || o.samepage !== 1 || o.program !== program) bad();
    const list = (l) => (Array.isArray(l) ? l : bad());
    const key = (k) => (typeof k === 'string' && KEY.test(k) ? k : bad());
    const keys = (l) => new Set(list(l).map(key));
    const map = (m, good) => new Map(Object.entries(plain(m) ? m : bad()).map(([k, v]) => [key(k), good(v) ? v : bad()]));
    const people = list(o.people);
    if (people.length > MOST) bad();
    return {
      market: o.market ? key(o.market) : '',
      amounts: map(o.amounts, (n) => Number.isSafeInteger(n) && n >= 0 && n < 1e15),
      seen: map(o.seen, (h) => typeof h === 'string' && /^[0-9a-f]{8}$/.test(h)),
      texts: map(o.texts || {}, (t) => typeof t === 'string'),
      marked: keys(o.marked),
      people: people.map((p) => (plain(p) ? { name: short(p.name), marked: keys(p.marked) } : bad())),
      profile: o.profile === undefined ? '' : short(o.profile),
    };
  }
  const MOST = 99;

  // more: what only this use of the text needs.
  function write(s, more, nameless) {
    const sorted = (m) => Object.fromEntries([...m].sort(([a], [b]) => (a < b ? -1 : 1)));
    return JSON.stringify({
      samepage: 1,
      program,
      version,
      market: s.market,
      amounts: sorted(s.amounts),
      marked: [...s.marked].sort(),
      people: s.people.map((p) => ({ name: nameless ? '' : p.name, marked: [...p.marked].sort() })),
      seen: sorted(s.seen),
      texts: nameless ? undefined : sorted(s.texts),
      ...more,
    }, null, 1);
  }

  // ---- The model, from the page. A key that goes on as the anchor does is not written there.

  const split = (ids) => (ids || '').split(' ');
  function criterion(el, parent, anchor = el.id) {
    const d = el.dataset;
    const own = (selector) => $$(selector, el).filter((x) => x.parentElement.closest('[data-kind]') === el);
    const c = {
      el, anchor, kind: d.kind, hash: d.hash, metric: d.metric, was: split(d.was), metricWas: split(d.metricWas),
      key: d.key || (parent ? parent.key + anchor.slice(parent.anchor.length) : anchor),
      min: +d.min, max: +d.max, count: +d.count, atLeast: new Map(), own,
    };
    c.children = own('[data-kind]').map((child) => criterion(child, c));
    for (const x of d.amount ? [el] : own('[data-amount]')) c.atLeast.set(x.dataset.market || '*', +x.dataset.amount);
    return c;
  }
  const levels = $$('[data-level]').map((el) => ({
    el, anchor: el.id,
    requirements: $$('form', el).map((form) => Object.assign(criterion($('[data-kind]', form), null, form.id), { form })),
  }));
  const nodes = [];
  const collect = (c, each) => {
    nodes.push(c);
    c.each = each;
    c.children.forEach((child) => collect(child, each || c.kind === 'people'));
  };
  levels.forEach((level) => level.requirements.forEach((c, i) => {
    collect(c, false);
    // A requirement keeps its number where others are not shown.
    c.form.style.counterSet = 'requirement ' + (i + 1);
  }));
  const hashes = new Map(nodes.filter((c) => c.hash).map((c) => [c.key, c.hash]));

  // What has become another since it was answered does not count until the reader says so again.
  const changed = (s) => new Set([...s.seen].filter(([k, h]) => hashes.has(k) && hashes.get(k) !== h).map(([k]) => k));

  // Answers under a former key become the new one's; whether the rule is still the same, "changed" says.
  function adopt(s) {
    const move = (set, from, to) => { if (set.delete(from)) set.add(to); };
    const market = s.market && $$('[name=market]').find((x) => split(x.dataset.was).includes(s.market));
    if (market) s.market = market.value;
    for (const { key, was, metric, metricWas } of nodes) {
      const amount = metricWas.find((x) => s.amounts.has(x));
      if (amount && !s.amounts.has(metric)) s.amounts.set(metric, s.amounts.get(amount));
      s.amounts.delete(amount);
      const from = was.find((k) => s.seen.has(k) || [s, ...s.people].some((x) => x.marked.has(k)));
      if (!from || s.seen.has(key)) continue;
      for (const kept of [s.seen, s.texts]) {
        if (kept.has(from)) kept.set(key, kept.get(from));
        kept.delete(from);
      }
      [s, ...s.people].forEach((x) => move(x.marked, from, key));
    }
    return s;
  }

  // ---- Parts that come later, each by a script of the site, or that stand in the page where it is a single file.

  const parts = new Map();
  const awaited = new Map();
  function part(name, value) {
    if (awaited.has(name)) awaited.get(name)(value);
    else parts.set(name, Promise.resolve(value));
  }
  function fetchPart(name, url) {
    if (!parts.has(name)) {
      parts.set(name, new Promise((ok, no) => {
        awaited.set(name, ok);
        document.head.append(make('script', { src: url, onerror() { parts.delete(name); no(new Error(url)); } }));
      }));
    }
    return parts.get(name);
  }
  const make = (tag, props = {}, ...content) => {
    const el = Object.assign(document.createElement(tag), props);
    el.append(...content);
    return el;
  };

  window.samepage = { evaluate, read: (text, program) => adopt(read(text, program)), changed, model: levels, part };

  // ---- The page.

  const article = $('article.program');
  const panel = $('.progress');
  if (!article || !panel) return;
  const { program, version } = article.dataset;
  const carried = JSON.parse(($('#carried') || { textContent: 'null' }).textContent);
  if (carried) Object.entries(carried.parts).forEach(([name, value]) => part(name, value));
  const words = $('#words').content;
  const status = $('.announce');
  const number = (n) => String(n).replace(/\d/g, (d) => ($('#words').dataset.digits || '0123456789')[d]);
  // A sentence for a number is written once for each, or once for all with {n} in its place.
  const word = (name, n) => {
    const every = $$(`[data-word="${name}"]`, words);
    const found = every.find((x) => x.dataset.n === String(n)) || every[0];
    return found ? [...found.cloneNode(true).childNodes].map((x) => fill(x, n)) : [];
  };
  const fill = (node, n) => {
    if (n !== undefined) node.textContent = node.textContent.replace('{n}', number(n));
    return node;
  };
  const say = (name, n) => word(name, n).map((x) => x.textContent).join('');

  let state = blank();
  let results = new Map();

  // ---- Saving. A browser may refuse to store, or to be asked; the page works on and says so once.

  // A saved file has a place of its own: the browser keeps the answers of all files together.
  const PLACE = 'samepage' + (carried ? '@' + carried.id : '');
  let stored = true;
  const attempt = (action) => {
    try {
      return action();
    } catch (e) {
      stored = false;
      $('[data-word=kept]').hidden = true;
      $('[data-word=unavailable]').hidden = false;
      return undefined;
    }
  };
  const get = (name) => attempt(() => localStorage.getItem(name));
  const put = (name, text) => attempt(() => (text === null ? localStorage.removeItem(name) : localStorage.setItem(name, text)));
  const parse = (text) => {
    try {
      return text ? adopt(read(text, program)) : blank();
    } catch (e) {
      return null;
    }
  };

  // Profiles: one for each organization that somebody answers for. The first one's answers stand where they always stood.
  const nameOf = (id) => `${PLACE}:${program}${id && ':' + id}`;
  let profile = '';

  function open(text) {
    const old = parse(text);
    // Answers that this version cannot read, say a later one's, are put aside rather than written over.
    if (!old) put(nameOf(profile) + ':unread', text);
    state = old || blank();
    return old && text;
  }
  // The lists of programs read how far each level is from here.
  const save = () => put(nameOf(profile), write(state, { levels: Object.fromEntries(levels.map(({ anchor }) => {
    const { done, needed } = results.get(anchor);
    return [anchor, [done, needed]];
  })) }));

  let undo = null;
  function change(action, undoable) {
    const old = write(state);
    action();
    if (undoable) undo = () => change(() => { state = parse(old); });
    render();
    save();
  }

  // With the rule goes what it said, so that a later page can show what has become another.
  function remember(key) {
    const c = nodes.find((x) => x.key === key && x.hash);
    if (!c) return;
    const said = wordsOf(c);
    state.seen.set(key, c.hash);
    state.texts.set(key, `${said.lang || root.lang} ${said.textContent}`);
  }
  const mark = (set, key, on) => {
    if (on) set.add(key); else set.delete(key);
    remember(key);
  };

  // ---- Drawing.

  // A criterion's own words, without its links: the text of a group, the label of a leaf, the line of a market.
  function wordsOf(c) {
    let from = c.own('.tick > span, .about .text, .group-name')[0];
    if (c.kind === 'threshold') {
      const line = c.own('[data-amount]').find((x) => x.dataset.market === state.market);
      from = $('.tick > span', line || c.el);
    } else if (c.children.length) {
      from = c.own('.about .text')[0] || $('h4 .text', c.el) || from;
    }
    const own = $('.text[lang]', from.parentElement);
    return make('span', own ? { lang: own.lang } : {}, bare(from));
  }
  const bare = (el) => {
    const copy = el.cloneNode(true);
    $$('.original, .mark', copy).forEach((x) => x.remove());
    // What is told apart by bold letters or a line of its own needs a dash in plain text.
    $$('strong + .text', copy).forEach((x) => x.prepend('– '));
    return copy.textContent.trim();
  };
  const link = (anchor, content) => make('a', { href: '#' + anchor }, content);

  function leftOf(c) {
    if (c.kind === 'note' || results.get(c.anchor).standing !== 'open') return [];
    if (c.kind === 'all') return c.children.flatMap(leftOf);
    const item = make('li', {}, link(c.anchor, wordsOf(c)));
    const r = results.get(c.anchor);
    const add = (...sentence) => item.append(' ', make('span', { className: 'rest' }, ...sentence));
    if (c.kind === 'people' || c.kind === 'n-of') add(...word('left.' + c.kind, r.needed - r.done));
    if (c.kind === 'any') add(...word('left.any'));
    if (c.kind === 'threshold' && c.atLeast.size > 1 && !state.market) add(...word('market.choose'));
    if (c.kind === 'any' || c.kind === 'n-of') {
      item.append(make('ul', {}, ...c.children.filter((child) => child.kind !== 'note' && results.get(child.anchor).standing !== 'met')
        .map((child) => make('li', {}, link(child.anchor, wordsOf(child))))));
    }
    return [item];
  }

  function standing(c) {
    const now = results.get(c.anchor).standing;
    c.el.classList.toggle('done', now !== 'open');
    if (!c.children.length && !c.form) return;
    let el = c.standing;
    if (!el) {
      el = c.standing = make('p', { className: 'standing', id: c.anchor + '~standing' });
      (c.own('legend')[0] || c.own('.group-name')[0]).after(el);
      c.el.setAttribute('aria-describedby', `${c.el.getAttribute('aria-describedby') || ''} ${el.id}`.trim());
    }
    if (el.dataset.standing !== now) {
      el.dataset.standing = now;
      el.replaceChildren(...word('status.' + now));
    }
  }

  // What the reader has marked, as it was then and in the language in which it was read.
  function before(key) {
    const [lang, ...text] = (state.texts.get(key) || '').split(' ');
    return make('del', { lang, dir: 'auto' }, text.join(' '));
  }

  // "Check again" stands where the answer is given and is gone once the reader has confirmed or changed it.
  function doubt(c, on) {
    if (!on) {
      if (c.doubt) c.doubt.remove();
      c.doubt = null;
    } else if (!c.doubt) {
      c.doubt = make('div', { className: 'doubt' }, make('p', {}, ...word('status.check-again')), before(c.key),
        button('status.checked', () => change(() => remember(c.key))));
      c.el.append(c.doubt);
    }
  }

  const leaves = (c) => (c.children.length ? c.children.flatMap(leaves) : c.kind === 'note' ? [] : [c]);
  const button = (name, onclick) => make('button', { type: 'button', onclick }, ...word(name));

  // People: a group for each, with a box for everything that this one person must meet.
  function people(c) {
    const rows = () => Math.max(c.count, state.people.length);
    if (!c.list) {
      c.own('.persons').forEach((x) => x.remove());
      c.list = make('ul', { className: 'persons' });
      c.add = make('p', { className: 'buttons' }, button('person.add', () => {
        change(() => at(rows()));
        $('input', c.list.lastChild).focus();
      }));
      $('.each', c.el).after(c.list, c.add);
    }
    if (c.list.children.length !== rows()) c.list.replaceChildren(...Array.from({ length: rows() }, (_, i) => person(c, i)));
    c.add.hidden = rows() >= MOST;
    [...c.list.children].forEach((li, i) => {
      const p = state.people[i] || { name: '', marked: new Set() };
      const name = $('[type=text]', li);
      if (name.value !== p.name) name.value = p.name;
      $$('[type=checkbox]', li).forEach((box) => { box.checked = p.marked.has(box.value); });
      $('.buttons', li).hidden = !state.people[i];
    });
  }
  function at(i) {
    while (state.people.length <= i) state.people.push({ name: '', marked: new Set() });
    return state.people[i];
  }
  function person(c, i) {
    const name = make('input', { type: 'text', maxLength: 100, autocomplete: 'off', oninput: () => change(() => { at(i).name = name.value; }) });
    const boxes = leaves(c.children[0]).map((leaf) => {
      const box = make('input', { type: 'checkbox', value: leaf.key, onchange: () => change(() => mark(at(i).marked, leaf.key, box.checked)) });
      return make('label', { className: 'tick' }, box, wordsOf(leaf));
    });
    const remove = button('person.remove', () => {
      change(() => state.people.splice(i, 1), true);
      offer(word('person.removed'), true, c.add);
      $('.undo button').focus();
    });
    return make('li', {}, make('fieldset', { className: 'person' }, make('legend', {}, ...word('person', i + 1)),
      make('label', { className: 'name-field' }, ...word('person.name'), name), ...boxes, make('p', { className: 'buttons' }, remove)));
  }

  let spoken = null;
  let timer = 0;
  // Screen readers first read the box that was ticked; a requirement's standing comes after it, once.
  function announce(sentences) {
    clearTimeout(timer);
    timer = setTimeout(() => status.replaceChildren(...sentences), 500);
  }

  function render() {
    const unsure = changed(state);
    results = evaluate(levels, { ...state, changed: unsure });
    for (const c of nodes) {
      if (c.kind === 'people') people(c);
      if (c.kind === 'threshold') amount(c);
      else if (c.hash && !c.each) c.own('.tick > input').forEach((box) => { box.checked = state.marked.has(c.key); });
      if (!c.each && c.kind !== 'note') standing(c);
      if (c.hash) {
        doubt(c, unsure.has(c.key) && (state.marked.has(c.key) || state.amounts.has(c.metric) || state.people.some((p) => p.marked.has(c.key))));
      }
    }
    $$('[name=market]').forEach((radio) => { radio.checked = radio.value === state.market; });
    levels.forEach(level);
    removed();
    speak();
  }

  function level(one) {
    const r = results.get(one.anchor);
    const li = one.li = one.li || $(`[data-for="${one.anchor}"]`, panel);
    const count = $('.count', li);
    one.count = one.count || count.textContent;
    count.replaceChildren(one.count.replace('{n}', number(r.done)));
    count.hidden = false;
    $('progress', li).value = r.done;
    $('.complete', li).hidden = r.standing !== 'met';
    $('details', li).hidden = r.standing === 'met';
    $('.left', li).replaceChildren(...one.requirements.flatMap((c) => {
      const items = leftOf(c);
      c.form.classList.toggle('done', !items.length);
      return items.length ? [make('li', {}, link(c.form.id, bare($('h4 .text', c.form))), make('ul', {}, ...items))] : [];
    }));
  }

  function speak() {
    const now = new Map(levels.flatMap((l) => l.requirements.map((c) => [c, [results.get(c.anchor).standing, l.li]])));
    if (spoken) {
      const news = [...now].filter(([c, [s]]) => spoken.get(c)[0] !== s);
      if (news.length) {
        announce(news.flatMap(([c, [s, li]]) => [bare($('h3', li)), bare($('h4 .text', c.el)), say('status.' + s), bare($('.count', li))].map((x) => make('span', {}, x, '. '))));
      }
    }
    spoken = now;
  }

  const known = new Set(nodes.map((c) => c.key));
  function removed() {
    const keys = new Set([state, ...state.people].flatMap((p) => [...p.marked]).filter((k) => !known.has(k)));
    $('.removed').hidden = !keys.size;
    $('.removed ul').replaceChildren(...[...keys].map((k) => make('li', {}, state.texts.has(k) ? before(k) : make('code', {}, k))));
  }

  // ---- Numbers.

  function amount(c) {
    const value = state.amounts.get(c.metric);
    if (!c.input) {
      const wrong = make('p', { className: 'wrong', id: c.anchor + '~wrong', hidden: true }, ...word('amount.invalid'));
      const input = c.input = make('input', { inputMode: 'numeric', autocomplete: 'off', maxLength: 20 });
      input.setAttribute('aria-describedby', wrong.id);
      input.oninput = () => {
        const text = input.value.trim();
        // "2.000", "2,000" and "2 000" are all two thousand, since only whole numbers are asked for.
        const whole = /^\d{1,15}$/.test(text) || /^\d{1,3}([.,'’\s]\d{3}){1,4}$/.test(text);
        wrong.hidden = whole || !text;
        input.setAttribute('aria-invalid', !wrong.hidden);
        change(() => {
          if (whole) state.amounts.set(c.metric, +text.replace(/\D/g, '')); else state.amounts.delete(c.metric);
          nodes.filter((n) => n.metric === c.metric).forEach((n) => remember(n.key));
        });
      };
      (c.own('.lines')[0] || c.own('.tick').pop() || c.own('[data-amount]').pop())
        .after(make('p', { className: 'amount' }, make('label', {}, bare(c.own('.metric')[0]), ' ', input)), wrong);
    }
    const { input } = c;
    if (input !== document.activeElement && input.getAttribute('aria-invalid') !== 'true') input.value = value === undefined ? '' : value;
    c.own('[data-market]').forEach((line) => line.classList.toggle('other', state.market !== '' && line.dataset.market !== state.market));
  }

  // ---- Actions.

  // What has happened, and the way back: after the tools, or after what was pressed elsewhere on the page.
  function offer(sentence, undoable = true, place = $('.tools > details')) {
    const line = $('.undo');
    place.after(line);
    line.hidden = !sentence.length;
    $('span', line).replaceChildren(...sentence);
    $('button', line).hidden = !undoable || !undo;
    announce(sentence.map((x) => x.cloneNode(true)));
  }
  const encode = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

  // What is rarely used comes with the first use of it.
  let rare = null;
  const more = () => {
    rare = rare || Promise.all([fetchPart('more', new URL('checklist-more.js', home || location)), fetchPart('tools', 'tools.js')])
      .then(([start, tools]) => start(core, tools));
    return rare.catch(() => {
      rare = null;
      offer(word('load.failed'), false);
      return new Promise(() => {});
    });
  };
  const sources = () => fetchPart('source', new URL(`source/${program}.js`, home || location));
  const actions = {
    undo() {
      const last = undo;
      undo = null;
      last();
      offer(word('undo.done'), false, $('.undo').previousElementSibling);
    },
  };
  article.addEventListener('click', (e) => {
    const pressed = e.target.closest('[data-do]');
    if (pressed) actions[pressed.dataset.do](pressed);
  });
  document.addEventListener('submit', (e) => e.preventDefault());
  article.addEventListener('change', (e) => {
    if (e.target.name === 'market') change(() => { state.market = e.target.value; });
    if (e.target.matches('.leaf > .tick > input')) {
      const c = nodes.find((n) => n.own('.tick > input').includes(e.target));
      if (c) change(() => mark(state.marked, c.key, e.target.checked));
    }
  });
  $('.tools > details').addEventListener('toggle', more, { once: true });
  const search = $('[type=search]');
  search.onfocus = more;
  search.oninput = () => more().then((m) => m.search(search.value));

  // ---- What is shown: levels, only what is left, the source text beside each translation. Kept for all programs.

  const view = {};
  const shown = $$('[data-view]');
  const source = article.dataset.sourceLanguage;
  const texts = $$('.text');
  function look() {
    levels.forEach(({ el, anchor, requirements }) => {
      el.hidden = Boolean(view.level) && view.level !== anchor;
      requirements.forEach(({ form }) => { form.hidden = Boolean(view.left) && form.classList.contains('done'); });
    });
    shown.forEach((x) => { if (x.type === 'checkbox') x.checked = Boolean(view[x.dataset.view]); else x.value = view[x.dataset.view] || ''; });
    if (!view.original) return $$('.original').forEach((x) => x.remove());
    return sources().then((list) => texts.forEach((x, i) => { if (view.original) beside(x, list[i], list); }), () => offer(word('load.failed'), false));
  }
  // The source has as many texts as the page, or is another version's.
  function beside(x, text, list) {
    if (list.length !== texts.length || $('.original', x) || text === bare(x)) return;
    x.append(make('span', { className: 'original', lang: source, dir: 'auto' }, text));
  }
  shown.forEach((x) => {
    x.onchange = () => {
      view[x.dataset.view] = x.type === 'checkbox' ? x.checked : x.value;
      put('samepage-view', JSON.stringify(view));
      look();
    };
  });

  const core = {
    $, $$, make, word, say, bare, fetchPart, write, parse, change, render, look, offer, announce, encode, open, beside, sources, put, get, attempt,
    nameOf, actions, panel, article, program, version, levels, words, texts, search, served, carried, home, blank, view, MOST, PLACE,
    get stored() { return stored; },
    get state() { return state; },
    set state(s) { state = s; },
    get results() { return results; },
    get profile() { return profile; },
    // Another organization's answers: nothing that was said or can be undone belongs to them.
    set profile(id) {
      profile = id;
      undo = null;
      spoken = null;
      offer([]);
      open(get(nameOf(id)));
      render();
      look();
    },
    set undo(f) { undo = f; },
  };

  // ---- Start.

  try {
    const v = JSON.parse(get('samepage-view')) || {};
    view.left = v.left === true;
    view.original = v.original === true;
    view.level = levels.some((l) => l.anchor === v.level) ? v.level : '';
  } catch (e) { /* somebody else's value */ }
  // Each tab stays with its own profile; a new one begins where the last choice was made.
  const several = get(PLACE + '-profiles');
  if (several) {
    profile = attempt(() => sessionStorage.getItem(PLACE + '-profile')) || get(PLACE + '-profile') || '';
    if (!/^([0-9a-f]{8})?$/.test(profile)) profile = '';
  }
  const good = open(get(nameOf(profile)) || (carried && carried.answers));
  document.body.classList.add('scripted');
  panel.hidden = false;
  $('.original-toggle').hidden = root.lang === source;
  render();
  look();
  if (good) save();
  if (several) more();
  const given = /^#state=([\w-]+)$/.exec(location.hash);
  if (given) {
    history.replaceState(null, '', location.pathname + location.search);
    more().then((m) => m.take(given[1]));
  }
  window.addEventListener('storage', (e) => {
    if (e.key === PLACE + '-profiles') more().then((m) => m.refresh());
    const other = e.key === nameOf(profile) ? parse(e.newValue) : null;
    if (other) { state = other; render(); }
  });
  // A link may lead to what the reader has chosen not to see.
  window.addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !target.closest('[hidden]')) return;
    view.level = '';
    view.left = false;
    look();
    target.scrollIntoView();
  });
  // The same place in another language; answers travel in the link only where the other page cannot find them.
  $$('.languages a').forEach((a) => a.addEventListener('click', () => {
    a.hash = stored && !carried ? location.hash : 'state=' + encode(write(state));
  }));
})();
