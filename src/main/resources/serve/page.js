// The preview's part of a page: loads it again when it is out of date, shows broken files and what each text is.
import { words } from './words.js';
import { ask, el, fault, findings } from './unit.js';

const own = document.querySelector('script[data-path][data-version]');
const { path, version } = own.dataset;
const locale = path.includes('/') ? path.slice(0, path.indexOf('/')) : document.documentElement.lang;
const UNIT = 'data-samepage-unit';
const KEPT = 'samepage-serve';
const MOST_FAULTS = 5;

// ---- Marks say which text is which; no other script may find them.

function unmark(root) {
  const marks = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found = [];
  while (marks.nextNode()) found.push(marks.currentNode);
  for (const mark of found) {
    const unit = /^samepage (\S+) (\S+)$/.exec(mark.data);
    if (!unit) continue;
    if (mark.parentElement) mark.parentElement.setAttribute(UNIT, `${unit[1]} ${unit[2]}`);
    mark.remove();
  }
  for (const template of root.querySelectorAll('template')) unmark(template.content);
}
unmark(document);

// ---- The preview's own elements, where the page's style does not reach.

const host = el('samepage-preview');
const shadow = host.attachShadow({ mode: 'open' });
const style = el('link', { rel: 'stylesheet', href: new URL('page.css', import.meta.url) });
const faultBox = el('div', { role: 'alert' });
const panel = el('div');
const lost = el('p', { class: 'lost', role: 'status' });
const texts = el('button', { type: 'button', 'aria-pressed': 'false', title: words.textsHint, onclick: () => toggle() }, words.texts);
const bar = el('div', { class: 'bar', role: 'region', 'aria-label': words.bar },
  texts, el('a', { href: reviewAddress() }, words.review));
host.setAttribute('lang', 'en');
host.setAttribute('dir', 'ltr');
host.hidden = true;
style.addEventListener('load', () => { host.hidden = false; });
shadow.append(style, el('div', { class: 'all' }, faultBox, panel, lost, bar));
document.body.append(host);

function reviewAddress(unit) {
  const program = unit ? unit.program : /^[^/]+\/(?!index\.)([^/.]+)\./.exec(path)?.[1];
  const place = path.includes('/') ? `/${locale}` : '';
  return `/_serve/review${place}${program ? `?program=${encodeURIComponent(program)}` : ''}${unit ? `#${unit.key}` : ''}`;
}

// ---- Kept while the page is loaded again.

const kept = (() => {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT)) ?? {};
  } catch {
    return {};
  }
})();
function keep(more) {
  Object.assign(kept, more);
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(kept));
  } catch {
    // Without storage the page starts at its top; nothing else is lost.
  }
}
function reload() {
  history.scrollRestoration = 'manual';
  keep({ path, x: scrollX, y: scrollY });
  location.reload();
}
function back() {
  if (kept.path !== path) return;
  scrollTo({ left: kept.x, top: kept.y, behavior: 'instant' });
  keep({ path: null });
  history.scrollRestoration = 'auto';
}
if (document.readyState === 'complete') back();
else addEventListener('load', back);

// ---- News.

const news = new EventSource(`/_serve/events?${new URLSearchParams({ path, version })}`);
news.addEventListener('open', () => { lost.textContent = ''; });
news.addEventListener('error', () => { lost.textContent = words.lost; });
news.addEventListener('reload', reload);
news.addEventListener('faults', (event) => showFaults(JSON.parse(event.data)));
news.addEventListener('change', () => refresh());
news.addEventListener('findings', () => refresh());
// A connection left open keeps the browser from showing this very page when the reader goes back to it.
addEventListener('pagehide', () => news.close());

// ---- Broken files.

let hidden = false;
function showFaults(faults) {
  if (!faults.length) {
    faultBox.replaceChildren();
    hidden = false;
    return;
  }
  const more = faults.length - MOST_FAULTS;
  const body = el('div', { class: 'body', hidden },
    el('p', {}, words.faultsStay),
    el('ul', {}, faults.slice(0, MOST_FAULTS).map(fault)),
    more > 0 ? el('p', {}, words.faultsMore(more)) : null);
  const button = el('button', { type: 'button', 'aria-expanded': String(!hidden), onclick: () => {
    hidden = !hidden;
    body.hidden = hidden;
    button.textContent = hidden ? words.show : words.hide;
    button.setAttribute('aria-expanded', String(!hidden));
  } }, hidden ? words.show : words.hide);
  faultBox.replaceChildren(el('section', { class: 'faults', 'aria-labelledby': 'faults' },
    el('div', { class: 'head' }, el('h2', { id: 'faults' }, words.faultsTitle(faults.length)), button), body));
}

// ---- What each text is.

let look;
function toggle(on = !look) {
  texts.setAttribute('aria-pressed', String(on));
  keep({ texts: on });
  document.documentElement.toggleAttribute('data-samepage-texts', on);
  if (on && !look) {
    look = el('link', { rel: 'stylesheet', href: new URL('text.css', import.meta.url) });
    document.head.append(look);
    refresh();
  } else if (!on && look) {
    look.remove();
    look = null;
    close();
  }
  for (const text of document.querySelectorAll(`[${UNIT}]`)) {
    if (on && !text.hasAttribute('tabindex')) {
      text.setAttribute('tabindex', '0');
      text.setAttribute('data-samepage-tab', '');
    } else if (!on && text.hasAttribute('data-samepage-tab')) {
      text.removeAttribute('tabindex');
      text.removeAttribute('data-samepage-tab');
    }
  }
}

const unitOf = (text) => {
  const [program, key] = text.getAttribute(UNIT).split(' ');
  return { program, key };
};

async function mark() {
  const all = [...document.querySelectorAll(`[${UNIT}]`)];
  for (const program of new Set(all.map((text) => unitOf(text).program))) {
    const states = program === 'term' ? null : await ask('states', { locale, program });
    if (!states) continue;
    for (const text of all.filter((one) => unitOf(one).program === program)) {
      text.setAttribute('data-samepage-state', states[unitOf(text).key] ?? '');
    }
  }
}

let shown;
let opener;
async function open(text) {
  opener = text;
  shown = unitOf(text);
  keep({ unit: shown });
  await draw();
  panel.querySelector('h2')?.focus();
}

async function draw() {
  const asked = shown;
  const unit = shown.program === 'term' ? { ...shown, term: true } : await ask('unit', { locale, ...shown }) ?? { ...shown, unknown: true };
  // Another text, or none, may have been asked for meanwhile.
  if (shown !== asked) return;
  const row = (name, ...value) => el('div', {}, el('dt', {}, name), el('dd', {}, ...value));
  const rows = [row(words.key, el('code', {}, unit.key)), row(words.program, unit.program)];
  if (unit.term || unit.unknown) {
    rows.push(row(words.state, unit.term ? words.term : words.unknown));
  } else {
    rows.push(row(words.state, el('span', { class: `standing ${unit.standing}` }, words.standings[unit.standing]), unit.state && unit.state !== unit.standing ? ` (${words.states[unit.state]})` : ''));
    rows.push(row(words.source, el('span', { lang: unit.sourceLocale, dir: 'auto' }, unit.source), el('code', { class: 'place' }, unit.sourcePlace)));
    if (unit.was) rows.push(row(words.was, el('span', { lang: unit.sourceLocale, dir: 'auto' }, unit.was)));
    if (unit.standing !== 'source') {
      if (unit.target) rows.push(row(words.target, el('span', { lang: unit.locale, dir: 'auto' }, unit.target), el('code', { class: 'place' }, unit.place)));
      if (unit.note) rows.push(row(words.note, unit.note));
      rows.push(row(words.findings, findings(unit)));
    }
  }
  const editable = unit.editable ? el('p', {}, el('a', { href: reviewAddress(unit) }, words.edit)) : null;
  // Findings may come while somebody reads; the focus and the place in the panel stay.
  const parts = () => [...panel.querySelectorAll('h2, button, a')];
  const at = parts().indexOf(shadow.activeElement);
  const top = panel.firstElementChild?.scrollTop ?? 0;
  panel.replaceChildren(el('section', { class: 'panel', 'aria-labelledby': 'panel', onkeydown: (event) => { if (event.key === 'Escape') close(); } },
    el('div', { class: 'head' }, el('h2', { id: 'panel', tabindex: '-1' }, words.panel), el('button', { type: 'button', onclick: () => close() }, words.close)),
    el('dl', {}, rows), editable));
  panel.firstElementChild.scrollTop = top;
  parts()[at]?.focus({ preventScroll: true });
}

function close() {
  if (!shown) return;
  shown = null;
  keep({ unit: null });
  panel.replaceChildren();
  opener?.focus({ preventScroll: true });
}

async function refresh() {
  if (look) await mark();
  if (shown) await draw();
}

const within = (event) => (look && event.target instanceof Element ? event.target.closest(`[${UNIT}]`) : null);
document.addEventListener('click', (event) => {
  const text = within(event);
  if (!text || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  event.stopPropagation();
  open(text);
}, true);
document.addEventListener('keydown', (event) => {
  if (event.altKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyT') {
    event.preventDefault();
    toggle();
  } else if (event.key === 'Escape' && shown) {
    close();
  } else if (event.key === 'Enter' && within(event) === event.target) {
    event.preventDefault();
    event.stopPropagation();
    open(event.target);
  }
}, true);

if (kept.texts) {
  toggle(true);
  if (kept.unit) {
    shown = kept.unit;
    opener = document.querySelector(`[${UNIT}="${CSS.escape(`${shown.program} ${shown.key}`)}"]`);
    draw();
  }
}
