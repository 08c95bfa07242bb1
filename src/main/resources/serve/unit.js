// What the page's panel and the review page show alike. Texts of files become text nodes, never markup.
import { words } from './words.js';

/** An element with attributes (null and false leave one out) and children: nodes or texts. */
export function el(name, attributes = {}, ...children) {
  const out = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) out.addEventListener(key.slice(2), value);
    else if (value !== null && value !== false) out.setAttribute(key, value === true ? '' : value);
  }
  out.append(...children.flat().filter((child) => child !== null && child !== ''));
  return out;
}

/** A message of the checker: quoted texts as code, a word diff as deletions and insertions. */
export function message(text) {
  return text.split('`').map((part, i, all) => {
    if (i % 2 === 0 || i === all.length - 1) return part;
    return el('code', { dir: 'auto' }, diff(part));
  });
}

/** A word diff as the checker writes it. */
export function diff(text) {
  const out = [];
  let from = 0;
  for (const match of text.matchAll(/\[-([^]*?)-]|\{\+([^]*?)\+}/g)) {
    out.push(text.slice(from, match.index));
    out.push(match[1] !== undefined ? el('del', {}, match[1]) : el('ins', {}, match[2]));
    from = match.index + match[0].length;
  }
  out.push(text.slice(from));
  return out;
}

export function finding(f) {
  return el('li', { class: `finding ${f.severity}` },
    el('p', {}, el('strong', { class: 'severity' }, words.severities[f.severity]), ' ', message(f.message)),
    f.help ? el('p', { class: 'help' }, el('b', {}, words.cure), ' ', message(f.help)) : null,
    el('p', { class: 'place' }, el('code', {}, f.place), ' ', el('span', { class: 'rule' }, f.rule)));
}

export function findings(unit) {
  if (unit.findings.length) return el('ul', { class: 'findings' }, unit.findings.map(finding));
  return el('p', { class: 'none' }, unit.pending ? words.checking : words.noFindings);
}

export async function ask(path, fields = {}) {
  const answer = await fetch(`/_serve/api/${path}?${new URLSearchParams(fields)}`, { cache: 'no-store' });
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

/** A fault of a file with the line that shows it. */
export function fault(f) {
  const number = `${f.line} | `;
  const carets = ' '.repeat(number.length + [...f.before].length) + '^'.repeat(Math.max(1, [...f.marked].length));
  const line = f.before + f.marked + f.after;
  return el('li', {},
    el('p', {}, el('code', { class: 'place' }, f.place)),
    el('p', {}, message(f.message)),
    line.trim() ? el('pre', { dir: 'ltr', tabindex: '0' }, number, f.before, el('mark', {}, f.marked), f.after, '\n', el('span', { class: 'carets', 'aria-hidden': 'true' }, carets)) : null,
    f.help ? el('p', {}, el('b', {}, words.cure), ' ', message(f.help)) : null);
}
