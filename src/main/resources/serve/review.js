// The review of one language: texts beside their translations, edited in place and written back to their bundles.
import { words } from './words.js';
import { ask, diff, el, fault, findings } from './unit.js';

const own = document.querySelector('script[data-token]').dataset;
const $ = (selector) => document.querySelector(selector);
const filters = $('.filters');
const count = $('.count');
const list = $('.units');
const more = $('.more');
const rows = new Map();
const idOf = (unit) => `${unit.program} ${unit.key}`;

// ---- Filters live in the address, so that a list can be sent to somebody and survives a reload.

const wanted = Object.fromEntries(new URLSearchParams(location.search));
const fields = {
  program: el('select', { name: 'program' }),
  show: el('select', { name: 'show' }, Object.entries(words.filters.shows).map(([value, name]) => el('option', { value }, name))),
  state: el('select', { name: 'state' }, el('option', { value: '' }, words.filters.anyState), Object.entries(words.states).map(([value, name]) => el('option', { value }, name))),
  words: el('input', { name: 'words', type: 'search', spellcheck: 'false' }),
};
for (const [name, field] of Object.entries(fields)) {
  filters.append(el('label', {}, el('span', {}, words.filters[name]), field));
  if (name !== 'program') field.value = wanted[name] ?? '';
}
const query = () => Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.value]).filter(([, value]) => value));

let typing;
filters.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => {
    const address = new URLSearchParams(query()).toString();
    history.replaceState(null, '', `${location.pathname}${address ? `?${address}` : ''}`);
    load();
  }, 150);
});
filters.addEventListener('submit', (event) => event.preventDefault());

function programs(all) {
  if (fields.program.options.length) return;
  const option = (value) => el('option', { value }, value === 'ui' ? words.filters.labels : value || words.filters.allPrograms);
  fields.program.append(...['', ...all].map(option));
  fields.program.value = all.includes(wanted.program) ? wanted.program : '';
}

// ---- The list. A text that is being edited stays as it is, whatever its file does.

let last = 0;
async function load(from = 0) {
  const turn = ++last;
  const shown = Math.max(from, 0);
  const asked = fields.program.options.length ? query() : { ...wanted };
  const answer = await ask('texts', { locale: own.locale, ...asked, from: shown }).catch(() => null);
  if (!answer || turn !== last) return;
  programs(answer.programs);
  if (shown === 0) {
    const kept = new Set(answer.texts.map(idOf));
    for (const [id, row] of rows) {
      if (!kept.has(id) && !row.dirty()) {
        row.element.remove();
        rows.delete(id);
      }
    }
  }
  for (const unit of answer.texts) put(unit);
  if (shown === 0) order(answer.texts);
  count.textContent = (answer.matching ? words.counted(answer.matching, answer.total) : words.nothing) + words.pending(answer.pending);
  const next = shown + answer.texts.length;
  more.replaceChildren(...(next < answer.matching ? [el('button', { type: 'button', onclick: () => load(next) }, words.more)] : []));
}

// Moving an element takes the focus from what is in it, so only what stands wrong is moved.
function order(units) {
  let before = null;
  for (const unit of units) {
    const { element } = rows.get(idOf(unit));
    const right = before ? before.nextElementSibling : list.firstElementChild;
    if (right !== element) list.insertBefore(element, right);
    before = element;
  }
}

function put(unit) {
  const known = rows.get(idOf(unit));
  if (known) known.update(unit);
  else {
    const fresh = row(unit);
    rows.set(idOf(unit), fresh);
    list.append(fresh.element);
  }
}

function row(first) {
  let unit = first;
  let base = first;
  const id = `u-${first.program}-${first.key}`;
  const target = el('textarea', { lang: own.locale, dir: own.direction, rows: '2', spellcheck: 'true', 'aria-labelledby': `${id} ${id}-target`, 'aria-describedby': `${id}-told`, readonly: !first.editable });
  const state = el('select', { 'aria-labelledby': `${id} ${id}-state`, disabled: !first.editable });
  const told = el('div', { class: 'told', id: `${id}-told`, role: 'status' });
  const save = el('button', { type: 'submit', class: 'main' }, words.save);
  const discard = el('button', { type: 'button', onclick: () => { reset(); target.focus(); } }, words.revert);
  const right = el('button', { type: 'button', onclick: () => send(base.target, 'translated') }, words.right);
  const about = el('div', { class: 'about' });
  const source = el('div', { class: 'source' });
  const form = el('form', { autocomplete: 'off' },
    el('div', { class: 'both' }, source,
      el('div', { class: 'target' },
        el('p', { class: 'name', id: `${id}-target` }, words.target, ' ', el('span', { class: 'tag' }, own.locale)), target,
        el('div', { class: 'actions' }, el('label', {}, el('span', { id: `${id}-state` }, words.state), ' ', state), first.editable ? [save, discard, right] : null),
        told)),
    about);
  const element = el('li', { class: 'unit', id: first.key });
  element.append(el('h2', { id }, el('code', {}, first.key), ' ', el('span', { class: 'tag' }, first.program)), form);

  const dirty = () => target.value !== base.target || state.value !== stateOf(base);
  const stateOf = (one) => (one.target && one.state === 'initial' && one.standing !== 'stale' ? 'translated' : one.state);

  function reset() {
    base = unit;
    target.value = unit.target;
    states();
    state.value = stateOf(unit);
    told.replaceChildren();
    told.className = 'told';
    mark();
  }
  // A text without words has no state to choose; one that is outdated is initial until somebody has looked at it.
  function states() {
    const all = target.value === '' ? ['initial'] : Object.keys(words.states).filter((one) => one !== 'initial' || (base.standing === 'stale' && target.value === base.target));
    const chosen = state.value;
    state.replaceChildren(...all.map((value) => el('option', { value }, words.states[value])));
    state.value = all.includes(chosen) ? chosen : all.includes('translated') ? 'translated' : all[0];
  }
  function mark() {
    element.classList.toggle('dirty', dirty());
    save.disabled = discard.disabled = !dirty();
    right.hidden = !(base.standing === 'stale' && target.value === base.target);
    target.style.blockSize = 'auto';
    target.style.blockSize = `${Math.max(target.scrollHeight + 2, 64)}px`;
  }
  function draw() {
    element.dataset.standing = unit.standing;
    const stale = unit.findings.find((f) => f.rule === 'stale');
    const change = stale && /`([^]*)`/.exec(stale.message)?.[1];
    source.replaceChildren(
      el('p', { class: 'name' }, words.source, ' ', el('span', { class: 'tag' }, unit.sourceLocale)),
      el('p', { class: 'text', lang: unit.sourceLocale, dir: own.sourceDirection }, unit.source),
      unit.was ? el('div', { class: 'was' }, el('p', { class: 'name' }, words.was),
        el('p', { class: 'text', lang: unit.sourceLocale, dir: own.sourceDirection }, change ? diff(change) : unit.was)) : '');
    const suggestions = unit.suggestions.map((text) => el('li', {}, el('span', { lang: own.locale, dir: own.direction }, text), ' ',
      el('button', { type: 'button', onclick: () => { target.value = text; changed(); target.focus(); } }, words.take)));
    about.replaceChildren(
      el('p', { class: 'facts' }, el('span', { class: `standing ${unit.standing}` }, words.standings[unit.standing]), ' · ', el('code', {}, unit.place || unit.sourcePlace),
        unit.program === 'ui' ? '' : [' · ', el('a', { href: `/${own.locale}/${unit.program}.html` }, words.inSite)]),
      unit.editable ? '' : el('p', { class: 'facts' }, words.labelsOfProgram),
      unit.note ? el('p', {}, el('b', {}, words.note), ' ', unit.note) : '',
      suggestions.length ? el('div', {}, el('h3', {}, words.suggestions), el('ul', { class: 'suggestions' }, suggestions)) : '',
      unit.findings.length || unit.pending ? findings(unit) : '');
  }
  function update(fresh) {
    const edited = dirty();
    const moved = fresh.version !== base.version;
    unit = fresh;
    draw();
    if (!edited) {
      const saved = told.classList.contains('good');
      const kept = [...told.childNodes];
      if (moved || base.pending !== fresh.pending) reset();
      if (saved) {
        told.className = 'told good';
        told.replaceChildren(...kept);
      }
      base = fresh;
    } else if (moved && !told.classList.contains('bad')) {
      tell('bad', words.changedUnder, el('p', { class: 'name' }, words.now), el('p', { class: 'text', lang: own.locale, dir: own.direction }, fresh.target));
      base = { ...fresh };
    }
  }
  function tell(kind, ...parts) {
    told.className = `told ${kind}`;
    told.replaceChildren(...parts.map((part) => (typeof part === 'string' ? el('p', {}, part) : part)));
  }
  async function send(text, value) {
    tell('', words.saving);
    save.disabled = true;
    const answer = await post('edit', { locale: own.locale, program: unit.program, key: unit.key, version: base.version, target: text, state: value });
    if (answer.ok) {
      unit = answer.body;
      draw();
      reset();
      tell('good', el('p', {}, words.saved, ' ', el('button', { type: 'button', onclick: undo }, words.undo)));
      return;
    }
    const fresh = answer.status === 409 ? await ask('unit', { locale: own.locale, program: unit.program, key: unit.key }).catch(() => null) : null;
    if (fresh) {
      unit = fresh;
      base = fresh;
      draw();
    }
    tell('bad', answer.body.message,
      fresh && fresh.target !== text ? el('div', {}, el('p', { class: 'name' }, words.now), el('p', { class: 'text', lang: own.locale, dir: own.direction }, fresh.target)) : '',
      answer.body.faults?.length ? el('ul', { class: 'refused' }, answer.body.faults.map(fault)) : '');
    mark();
  }
  async function undo() {
    const answer = await post('undo', {});
    if (answer.ok && answer.body.key === unit.key && answer.body.program === unit.program) {
      unit = answer.body;
      draw();
      reset();
    }
    tell(answer.ok ? 'good' : 'bad', answer.ok ? words.undone : answer.body.message);
    target.focus();
  }
  function changed() {
    states();
    mark();
  }
  target.addEventListener('input', changed);
  state.addEventListener('change', mark);
  target.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (dirty()) send(target.value, state.value);
  });
  draw();
  reset();
  // Its height is known only once it stands in the page.
  requestAnimationFrame(mark);
  return { element, dirty, update };
}

async function post(name, form) {
  try {
    const answer = await fetch(`/_serve/api/${name}`, { method: 'POST', headers: { 'X-Samepage-Token': own.token }, body: new URLSearchParams(form) });
    const text = await answer.text();
    const json = answer.headers.get('Content-Type')?.startsWith('application/json');
    return { ok: answer.ok, status: answer.status, body: json ? JSON.parse(text) : { message: text } };
  } catch {
    return { ok: false, status: 0, body: { message: words.unreachable } };
  }
}

// ---- News.

const faults = $('.faults');
const news = new EventSource('/_serve/events');
news.addEventListener('faults', (event) => {
  const all = JSON.parse(event.data);
  faults.replaceChildren(...(all.length ? [el('h2', {}, words.faultsTitle(all.length)), el('ul', { class: 'refused' }, all.map(fault))] : []));
});
let waiting;
const again = () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => load(), 50);
};
news.addEventListener('change', again);
news.addEventListener('findings', again);
addEventListener('pagehide', () => news.close());
addEventListener('beforeunload', (event) => {
  if ([...rows.values()].some((one) => one.dirty())) event.preventDefault();
});

await load();
const place = decodeURIComponent(location.hash.slice(1));
if (place) {
  let found = document.getElementById(place);
  while (!found && more.firstElementChild) {
    await load(list.children.length);
    found = document.getElementById(place);
  }
  found?.scrollIntoView();
  found?.querySelector('textarea')?.focus({ preventScroll: true });
}
