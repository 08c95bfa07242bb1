(() => {
'use strict';
const $ = (selector, from = document) => from.querySelector(selector);
const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];
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
const done = answers.people.filter((p) => node(c.children[0], p.marked, new Map()).standing === 'met').length;
return result(done >= c.count, Math.min(done, c.count), c.count);
}
if (c.kind === 'threshold') {
const amount = answers.changed.has(c.key) ? 0 : answers.amounts.get(c.metric) || 0;
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
const KEY = /^[a-z0-9][a-z0-9.-]{0,299}$/;
const blank = () => ({ market: '', amounts: new Map(), marked: new Set(), people: [], seen: new Map() });
const plain = (o) => o !== null && typeof o === 'object' && !Array.isArray(o);
const bad = () => { throw new Error('no answers of this program'); };
function read(text, program) {
if (typeof text !== 'string' || text.length > 1e6) bad();
const o = JSON.parse(text);
if (!plain(o) || o.samepage !== 1 || o.program !== program) bad();
const key = (k) => (typeof k === 'string' && KEY.test(k) ? k : bad());
const keys = (list) => new Set((Array.isArray(list) ? list : bad()).map(key));
const map = (m, good) => new Map(Object.entries(plain(m) ? m : bad()).map(([k, v]) => [key(k), good(v) ? v : bad()]));
const out = blank();
if (o.market) out.market = key(o.market);
out.amounts = map(o.amounts, (n) => Number.isSafeInteger(n) && n >= 0 && n < 1e15);
out.seen = map(o.seen, (h) => typeof h === 'string' && /^[0-9a-f]{8}$/.test(h));
out.marked = keys(o.marked);
if (!Array.isArray(o.people) || o.people.length > 99) bad();
out.people = o.people.map((p) => ({
name: plain(p) && typeof p.name === 'string' && p.name.length <= 100 ? p.name : bad(),
marked: keys(p.marked),
}));
return out;
}
function write(s, program, version, names = true) {
const sorted = (m) => Object.fromEntries([...m].sort(([a], [b]) => (a < b ? -1 : 1)));
return JSON.stringify({
samepage: 1,
program,
version,
market: s.market,
amounts: sorted(s.amounts),
marked: [...s.marked].sort(),
people: s.people.map((p) => ({ name: names ? p.name : '', marked: [...p.marked].sort() })),
seen: sorted(s.seen),
}, null, 1);
}
function criterion(el, anchor = el.id) {
const d = el.dataset;
const own = (selector) => $$(selector, el).filter((x) => x.parentElement.closest('[data-kind]') === el);
const c = {
el, anchor, kind: d.kind, key: d.key || anchor, hash: d.hash, metric: d.metric,
min: +d.min, max: +d.max, count: +d.count, atLeast: new Map(), own,
children: own('[data-kind]').map((child) => criterion(child)),
};
for (const x of d.amount ? [el] : own('[data-amount]')) c.atLeast.set(x.dataset.market || '*', +x.dataset.amount);
return c;
}
const levels = $$('[data-level]').map((el) => ({
el, anchor: el.id,
requirements: $$('form', el).map((form) => criterion($('[data-kind]', form), form.id)),
}));
const nodes = [];
const collect = (c, each) => {
nodes.push(c);
c.each = each;
c.children.forEach((child) => collect(child, each || c.kind === 'people'));
};
levels.forEach((level) => level.requirements.forEach((c) => collect(c, false)));
const hashes = new Map(nodes.filter((c) => c.hash).map((c) => [c.key, c.hash]));
const changed = (s) => new Set([...s.seen].filter(([k, h]) => hashes.has(k) && hashes.get(k) !== h).map(([k]) => k));
window.samepage = Object.freeze({ evaluate, read, changed, model: levels });
const article = $('article.program');
const panel = $('.progress');
if (!article || !panel) return;
const { program, version } = article.dataset;
const words = $('#words').content;
const status = $('.announce');
const word = (name, n) => {
const found = $(`[data-word="${name}"]${n === undefined ? '' : `[data-n="${n}"]`}`, words);
return found ? [...found.cloneNode(true).childNodes] : [];
};
const say = (name, n) => word(name, n).map((x) => x.textContent).join('');
const make = (tag, props = {}, ...content) => {
const el = Object.assign(document.createElement(tag), props);
el.append(...content);
return el;
};
let state = blank();
let before = null;
let results = new Map();
const NAME = 'samepage:' + program;
const attempt = (action) => {
try {
return action();
} catch (e) {
$('[data-word=kept]', panel).hidden = true;
$('[data-word=unavailable]', panel).hidden = false;
return undefined;
}
};
let stored = true;
const save = () => { stored = attempt(() => (localStorage.setItem(NAME, write(state, program, version)), true)) || false; };
const parse = (text) => {
try {
return text ? read(text, program) : blank();
} catch (e) {
return null;
}
};
function change(action, undoable) {
const old = write(state, program, version);
action();
before = undoable ? old : before;
save();
render();
}
const remember = (key) => { if (hashes.has(key)) state.seen.set(key, hashes.get(key)); };
const mark = (set, key, on) => {
if (on) set.add(key); else set.delete(key);
remember(key);
};
function wordsOf(c) {
let from = c.own('.words, .about .text, .group-name')[0];
if (c.kind === 'threshold') {
const line = c.own('[data-amount]').find((x) => x.dataset.market === state.market);
from = $('.words', line || c.el);
} else if (c.children.length) {
from = c.own('.about .text')[0] || $('h4 .text', c.el) || from;
}
const own = $('.text[lang]', from.parentElement);
return make('span', own ? { lang: own.lang } : {}, bare(from));
}
const bare = (el) => {
const copy = el.cloneNode(true);
$$('.original, .mark', copy).forEach((x) => x.remove());
return copy.textContent.trim();
};
function leftOf(c) {
if (c.kind === 'note' || results.get(c.anchor).standing !== 'open') return [];
if (c.kind === 'all') return c.children.flatMap(leftOf);
const item = make('li', {}, make('a', { href: '#' + c.anchor }, wordsOf(c)));
const r = results.get(c.anchor);
const add = (...sentence) => item.append(' ', make('span', { className: 'rest' }, ...sentence));
if (c.kind === 'people') add(...word('left.people', r.needed - r.done));
if (c.kind === 'n-of') add(...word('left.n-of', r.needed - r.done));
if (c.kind === 'any') add(...word('left.any'));
if (c.kind === 'threshold' && c.atLeast.size > 1 && !state.market) add(...word('market.choose'));
if (c.kind === 'any' || c.kind === 'n-of') {
item.append(make('ul', {}, ...c.children.filter((child) => child.kind !== 'note' && results.get(child.anchor).standing !== 'met')
.map((child) => make('li', {}, make('a', { href: '#' + child.anchor }, wordsOf(child))))));
}
return [item];
}
function standing(c) {
let el = c.standing;
if (!el) {
el = c.standing = make('p', { className: 'standing', id: c.anchor + '~standing' });
const head = c.own('legend')[0] || c.own('.group-name')[0];
head.after(el);
c.el.setAttribute('aria-describedby', `${c.el.getAttribute('aria-describedby') || ''} ${el.id}`.trim());
}
const now = results.get(c.anchor).standing;
if (el.dataset.standing !== now) {
el.dataset.standing = now;
el.replaceChildren(...word('status.' + now));
}
}
function doubt(c, on) {
if (!on) {
if (c.doubt) c.doubt.remove();
c.doubt = null;
} else if (!c.doubt) {
c.doubt = make('div', { className: 'doubt' }, make('p', {}, ...word('status.check-again')),
make('button', { type: 'button', onclick: () => change(() => remember(c.key)) }, ...word('status.checked')));
c.el.append(c.doubt);
}
}
const leaves = (c) => (c.children.length ? c.children.flatMap(leaves) : c.kind === 'note' ? [] : [c]);
const names = $$('[data-word=person]', words).length;
function people(c) {
const number = rows(c);
if (!c.list) {
c.own('.persons').forEach((x) => x.remove());
c.list = make('ul', { className: 'persons' });
const add = make('button', { type: 'button', onclick: () => {
change(() => at(rows(c)));
$('input', c.list.lastChild).focus();
} }, ...word('person.add'));
c.add = make('p', { className: 'buttons' }, add);
$('.each', c.el).after(c.list, c.add);
}
if (c.list.children.length !== number) c.list.replaceChildren(...Array.from({ length: number }, (_, i) => person(c, i)));
c.add.hidden = number >= names;
[...c.list.children].forEach((li, i) => {
const p = state.people[i] || { name: '', marked: new Set() };
const name = $('[type=text]', li);
if (name.value !== p.name) name.value = p.name;
$$('[type=checkbox]', li).forEach((box) => { box.checked = p.marked.has(box.value); });
$('button', li).hidden = !state.people[i];
});
}
const rows = (c) => Math.max(c.count, state.people.length);
function at(i) {
while (state.people.length <= i) state.people.push({ name: '', marked: new Set() });
return state.people[i];
}
function person(c, i) {
const name = make('input', { type: 'text', maxLength: 100, autocomplete: 'off', oninput: () => change(() => { at(i).name = name.value; }) });
const boxes = leaves(c.children[0]).map((leaf) => {
const box = make('input', { type: 'checkbox', value: leaf.key, onchange: () => change(() => mark(at(i).marked, leaf.key, box.checked)) });
return make('label', { className: 'tick' }, box, make('span', { className: 'words' }, wordsOf(leaf)));
});
const remove = make('button', { type: 'button', onclick: () => {
change(() => state.people.splice(i, 1), true);
offer([]);
} }, ...word('person.remove'));
return make('li', {}, make('fieldset', { className: 'person' }, make('legend', {}, ...word('person', Math.min(i + 1, names))),
make('label', { className: 'name-field' }, make('span', {}, ...word('person.name')), ' ', name), ...boxes, make('p', { className: 'buttons' }, remove)));
}
let spoken = null;
let timer = 0;
function announce(parts) {
clearTimeout(timer);
timer = setTimeout(() => status.replaceChildren(...parts), 500);
}
function render() {
const unsure = changed(state);
results = evaluate(levels, { ...state, changed: unsure });
for (const c of nodes) {
if (c.kind === 'people') people(c);
if (c.kind === 'threshold') amount(c);
else if (c.hash && !c.each) c.own('.tick > input').forEach((box) => { box.checked = state.marked.has(c.key); });
if (!c.each && (c.children.length || levels.some((level) => level.requirements.includes(c)))) standing(c);
if (c.hash) {
doubt(c, unsure.has(c.key) && (state.marked.has(c.key) || state.amounts.has(c.metric) || state.people.some((p) => p.marked.has(c.key))));
}
}
$$('[name=market]', panel).forEach((radio) => { radio.checked = radio.value === state.market; });
levels.forEach(level);
removed();
speak();
}
function level(one) {
const r = results.get(one.anchor);
const li = $(`[data-for="${one.anchor}"]`, panel);
$$('[data-n]', li).forEach((p) => { p.hidden = +p.dataset.n !== r.done; });
$('progress', li).value = r.done;
$('.complete', li).hidden = r.standing !== 'met';
$('details', li).hidden = r.standing === 'met';
$('.left', li).replaceChildren(...one.requirements.flatMap((c) => {
const items = leftOf(c);
const form = c.el.closest('form');
form.classList.toggle('met', !items.length);
return items.length ? [make('li', {}, make('a', { href: '#' + form.id }, bare($('h4 .text', form))), make('ul', {}, ...items))] : [];
}));
}
function speak() {
const now = new Map(levels.flatMap((l) => l.requirements).map((c) => [c, results.get(c.anchor).standing]));
if (spoken) {
const news = [...now].filter(([c, s]) => spoken.get(c) !== s);
if (news.length) {
announce(news.flatMap(([c, s]) => {
const li = $(`[data-for="${c.el.closest('[data-level]').id}"]`, panel);
return [bare($('h3', li)), bare($('h4 .text', c.el)), say('status.' + s), bare($('.count:not([hidden])', li))].map((x) => make('span', {}, x, '. '));
}));
}
}
spoken = now;
}
const known = new Set(nodes.map((c) => c.key));
function removed() {
const keys = new Set([...state.marked, ...state.people.flatMap((p) => [...p.marked])].filter((k) => !known.has(k)));
$('.removed', panel).hidden = !keys.size;
$('.removed ul', panel).replaceChildren(...[...keys].map((k) => make('li', {}, make('code', {}, k))));
}
function amount(c) {
const field = $('.amount', c.el);
const input = $('input', field);
field.hidden = false;
const value = state.amounts.get(c.metric);
if (input !== document.activeElement && input.getAttribute('aria-invalid') !== 'true') input.value = value === undefined ? '' : value;
c.own('[data-market]').forEach((line) => line.classList.toggle('other', state.market !== '' && line.dataset.market !== state.market));
if (input.oninput) return;
const wrong = make('p', { className: 'wrong', id: c.anchor + '~wrong', hidden: true }, ...word('amount.invalid'));
field.after(wrong);
input.setAttribute('aria-describedby', wrong.id);
input.oninput = () => {
const text = input.value.trim();
const whole = /^\d{1,15}$/.test(text) || /^\d{1,3}([.,'’\s]\d{3}){1,4}$/.test(text);
wrong.hidden = whole || !text;
input.setAttribute('aria-invalid', !wrong.hidden);
change(() => {
if (whole) state.amounts.set(c.metric, +text.replace(/\D/g, '')); else state.amounts.delete(c.metric);
nodes.filter((n) => n.metric === c.metric).forEach((n) => remember(n.key));
});
};
}
const ask = $('.ask', panel);
let offered = null;
function offer(sentence, undo = true) {
const line = $('.undo', panel);
line.hidden = !before && !sentence.length;
$('span', line).replaceChildren(...sentence);
$('button', line).hidden = !undo || !before;
announce(sentence.map((x) => x.cloneNode(true)));
}
function propose(text, question) {
offered = parse(text);
if (!offered || !text) return offer(word('import.failed'), false);
ask.hidden = false;
$('p', ask).replaceChildren(...word(question));
ask.focus();
return undefined;
}
function take(merge) {
const from = offered;
change(() => {
if (!merge) state = from;
else {
from.marked.forEach((k) => state.marked.add(k));
from.people.forEach((p) => {
const same = state.people.find((q) => q.name && q.name === p.name);
if (same) p.marked.forEach((k) => same.marked.add(k)); else if (state.people.length < 99) state.people.push(p);
});
from.amounts.forEach((v, k) => state.amounts.set(k, v));
from.seen.forEach((v, k) => state.seen.set(k, v));
state.market = from.market || state.market;
}
}, true);
done('import.done');
}
const done = (name) => { ask.hidden = true; offer(word(name)); };
const encode = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const decode = (code) => new TextDecoder().decode(Uint8Array.from(atob(code.replace(/-/g, '+').replace(/_/g, '/')), (x) => x.charCodeAt(0)));
function copy(text, name) {
const manual = $('.manual', panel);
const show = () => {
manual.hidden = false;
$('textarea', manual).value = text;
$('textarea', manual).select();
};
if (!navigator.clipboard) return show();
return navigator.clipboard.writeText(text).then(() => { manual.hidden = true; offer(word(name), false); }, show);
}
function summary() {
const lines = [bare($('h1')), $('.foot p').textContent.trim(), bare($('.about', panel))];
levels.forEach((one) => {
const li = $(`[data-for="${one.anchor}"]`, panel);
lines.push('', bare($('h3', li)), bare($('.count:not([hidden])', li)));
$$('.left > li', li).forEach((item) => {
lines.push('- ' + bare(item.firstChild));
$$(':scope > ul > li', item).forEach((x) => lines.push('  - ' + bare(x.firstChild) + ' ' + $$(':scope > .rest', x).map(bare).join(' ')));
});
});
return lines.map((line) => line.trimEnd()).join('\n') + '\n';
}
const file = $('[type=file]', panel);
file.onchange = () => {
const [first] = file.files;
if (first && first.size < 1e6) first.text().then((text) => propose(text, 'import.question'), () => propose('', ''));
else if (first) propose('', '');
file.value = '';
};
const actions = {
export() {
const url = URL.createObjectURL(new Blob([write(state, program, version) + '\n'], { type: 'application/json' }));
make('a', { href: url, download: program + '.json' }).click();
setTimeout(() => URL.revokeObjectURL(url), 1000);
offer(word('export.done'), false);
},
import() { file.click(); },
link() { copy(location.href.split('#')[0] + '#state=' + encode(write(state, program, version, false)), 'link.done'); },
summary() { copy(summary(), 'summary.done'); },
print() { window.print(); },
blank() {
document.body.classList.add('blank');
window.addEventListener('afterprint', () => document.body.classList.remove('blank'), { once: true });
window.print();
},
reset() { change(() => { state = blank(); }, true); done('reset.done'); },
merge() { take(true); },
replace() { take(false); },
cancel() { ask.hidden = true; },
undo() {
change(() => { state = parse(before) || state; before = null; });
done('undo.done');
},
};
panel.addEventListener('click', (e) => {
const button = e.target.closest('[data-do]');
if (button) actions[button.dataset.do]();
});
document.addEventListener('submit', (e) => e.preventDefault());
article.addEventListener('change', (e) => {
if (e.target.name === 'market') change(() => { state.market = e.target.value; });
if (e.target.matches('.leaf > .tick > input')) {
const c = nodes.find((n) => n.own('.tick > input').includes(e.target));
if (c) change(() => mark(state.marked, c.key, e.target.checked));
}
});
const view = {};
const shown = $$('[data-view]', panel);
const source = article.dataset.sourceLanguage;
function look() {
levels.forEach(({ el, anchor, requirements }) => {
el.hidden = Boolean(view.level) && view.level !== anchor;
requirements.forEach((c) => { const form = c.el.closest('form'); form.hidden = Boolean(view.left) && form.classList.contains('met'); });
});
$$('.original').forEach((x) => x.remove());
if (view.original) {
$$('.text[data-source]').forEach((x) => { if (x.dataset.source !== x.textContent) x.append(make('span', { className: 'original', lang: source, dir: 'auto' }, x.dataset.source)); });
}
shown.forEach((x) => { if (x.type === 'checkbox') x.checked = Boolean(view[x.dataset.view]); else x.value = view[x.dataset.view] || ''; });
}
shown.forEach((x) => {
x.onchange = () => {
view[x.dataset.view] = x.type === 'checkbox' ? x.checked : x.value;
attempt(() => localStorage.setItem('samepage-view', JSON.stringify(view)));
look();
};
});
const first = attempt(() => ({ text: localStorage.getItem(NAME), view: localStorage.getItem('samepage-view') }));
if (first) {
const old = parse(first.text);
if (!old) attempt(() => localStorage.setItem(NAME + ':unread', first.text));
state = old || state;
try {
const v = JSON.parse(first.view || '{}');
view.left = v.left === true;
view.original = v.original === true;
view.level = levels.some((l) => l.anchor === v.level) ? v.level : '';
} catch (e) { /* somebody else's value */ }
}
document.body.classList.add('scripted');
panel.hidden = false;
$('.original-toggle', panel).hidden = document.documentElement.lang === source;
render();
look();
const given = /^#state=([\w-]+)$/.exec(location.hash);
if (given) {
history.replaceState(null, '', location.pathname + location.search);
let text = '';
try { text = decode(given[1]); } catch (e) { /* said below */ }
propose(text, 'import.link');
}
window.addEventListener('storage', (e) => {
const other = e.key === NAME ? parse(e.newValue) : null;
if (other) { state = other; render(); }
});
window.addEventListener('hashchange', () => {
const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
if (!target || !target.closest('[hidden]')) return;
view.level = '';
view.left = false;
look();
target.scrollIntoView();
});
$$('.languages a').forEach((a) => a.addEventListener('click', () => {
a.hash = stored && first ? location.hash : 'state=' + encode(write(state, program, version));
}));
})();
