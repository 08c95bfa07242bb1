// What a reader of a checklist asks for now and then: saving, sharing, printing, several profiles, search.
// Loaded by checklist.js on first use, with its words and buttons from tools.js of the page's language.
samepage.part('more', (core, tools) => {
  'use strict';
  const { $, $$, make, word, say, bare, write, parse, change, offer, announce, put, get, panel, program, levels, texts } = core;

  // ---- The page's second half: inside the disclosure what is chosen from, below it what asks and tells.

  const holder = make('template');
  holder.innerHTML = tools;
  core.words.append(...$('.words', holder.content).content.childNodes);
  $('.tools > details', panel).append(...$('.inside', holder.content).childNodes);
  $('.whose', panel).append($('label', holder.content));
  $('.tools', panel).append(...$('.below', holder.content).childNodes);
  const ask = $('.ask', panel);
  const manual = $('.manual', panel);
  const file = $('[type=file]', panel);
  const name = $('[name=organization]', panel);
  const lang = document.documentElement.lang;

  const random = () => Array.from(crypto.getRandomValues(new Uint8Array(4)), (b) => b.toString(16).padStart(2, '0')).join('');
  function download(text, fileName, type) {
    const url = URL.createObjectURL(new Blob([text], { type }));
    make('a', { href: url, download: fileName }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10000);
  }

  // ---- Answers from elsewhere: nothing changes before the reader has chosen.

  let offered = null;
  function propose(text, question) {
    offered = text ? parse(text) : null;
    if (!offered) {
      ask.hidden = true;
      offer(word('import.failed'), false);
      return;
    }
    ask.hidden = false;
    $('p', ask).replaceChildren(...word(question));
    $('.from', ask).hidden = !offered.profile;
    $('.from strong', ask).textContent = offered.profile;
    ask.focus();
  }
  const done = (sentence) => {
    ask.hidden = true;
    offer(word(sentence));
  };
  function merge(into, from) {
    from.marked.forEach((k) => into.marked.add(k));
    from.people.forEach((p) => {
      const same = into.people.find((q) => q.name && q.name === p.name);
      if (same) p.marked.forEach((k) => same.marked.add(k)); else if (into.people.length < core.MOST) into.people.push(p);
    });
    from.amounts.forEach((v, k) => into.amounts.set(k, v));
    from.seen.forEach((v, k) => into.seen.set(k, v));
    from.texts.forEach((v, k) => into.texts.set(k, v));
    into.market = from.market || into.market;
  }
  function take(code) {
    let text = '';
    try {
      text = new TextDecoder().decode(Uint8Array.from(atob(code.replace(/-/g, '+').replace(/_/g, '/')), (x) => x.charCodeAt(0)));
    } catch (e) { /* said by propose */ }
    propose(text, 'import.link');
  }
  file.onchange = () => {
    const [first] = file.files;
    if (first && first.size < 1e6) first.text().then((text) => propose(text, 'import.question'), () => propose('', ''));
    else if (first) propose('', '');
    file.value = '';
  };

  // ---- Profiles.

  const PROFILES = core.PLACE + '-profiles';
  const whose = $('.whose', panel);
  const select = $('select', whose);
  const first = select.textContent;
  let profiles = [];
  function listed() {
    try {
      const list = JSON.parse(get(PROFILES));
      const good = ([id, called]) => /^([0-9a-f]{8})?$/.test(id) && typeof called === 'string' && called.length <= 100;
      if (Array.isArray(list) && list.length && list.every((x) => Array.isArray(x) && good(x))) return list.map(([id, called]) => ({ id, name: called }));
    } catch (e) { /* somebody else's value */ }
    return [{ id: '', name: '' }];
  }
  function keep(list) {
    profiles = list;
    put(PROFILES, JSON.stringify(profiles.map((p) => [p.id, p.name])));
    draw();
  }
  function draw() {
    select.replaceChildren(...profiles.map((p) => make('option', { value: p.id, selected: p.id === core.profile }, p.name || first)));
    whose.hidden = profiles.length < 2 && !profiles[0].name;
    select.disabled = profiles.length < 2;
    $('[data-do=forget]', panel).hidden = profiles.length < 2;
    // Where nothing can be kept, a second profile would lose the first one's answers.
    $('.profiles', panel).hidden = !core.stored;
  }
  function refresh() {
    profiles = listed();
    if (profiles.some((p) => p.id === core.profile)) draw(); else go(profiles[0].id);
  }
  function go(id) {
    core.attempt(() => {
      sessionStorage.setItem(core.PLACE + '-profile', id);
      localStorage.setItem(core.PLACE + '-profile', id);
    });
    core.profile = id;
    draw();
  }
  select.onchange = () => go(select.value);
  const current = () => profiles.find((p) => p.id === core.profile);
  const profileName = () => current().name || (profiles.length > 1 ? first : '');
  function add(called, answers) {
    const id = random();
    keep([...listed(), { id, name: called.slice(0, 100) }]);
    if (answers) put(core.nameOf(id), write(answers));
    go(id);
  }
  function wanted() {
    const text = name.value.trim();
    name.value = '';
    if (!text) {
      name.focus();
      offer(word('profile.unnamed'), false);
    }
    return text;
  }
  // A profile's answers to every program, those that could not be read included.
  function answersOf(id) {
    const own = new RegExp(`^${core.PLACE}:[a-z0-9-]+${id && ':' + id}(:unread)?$`);
    return Object.keys(localStorage).filter((key) => own.test(key)).map((key) => [key, get(key)]);
  }

  // ---- A summary, as text and as a table.

  const rows = () => levels.flatMap((one) => one.requirements.flatMap((c) => {
    const head = [bare($('h3', one.li)), bare($('h4 .text', c.form)), say('status.' + core.results.get(c.anchor).standing)];
    const left = $$(`.left > li > a[href="#${c.form.id}"] + ul > li`, one.li);
    return left.length ? left.map((x) => [...head, [bare(x.firstChild), ...$$(':scope > .rest', x).map(bare)].join(' ')]) : [[...head, '']];
  }));
  function summary() {
    const lines = [bare($('h1')), $('.foot p').textContent.trim(), profileName(), bare($('.about', panel))].filter(Boolean);
    levels.forEach((one) => {
      lines.push('', bare($('h3', one.li)), bare($('.count', one.li)));
      $$('.left > li', one.li).forEach((item) => {
        lines.push('- ' + bare(item.firstChild));
        $$(':scope > ul > li', item).forEach((x) => lines.push('  - ' + [bare(x.firstChild), ...$$(':scope > .rest', x).map(bare)].join(' ')));
      });
    });
    return lines.join('\n') + '\n';
  }
  // RFC 4180. A cell that a spreadsheet could take for a formula begins with an apostrophe.
  const cell = (text) => '"' + (/^[\s]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r|%]/.test(text) ? "'" + text : text).replace(/"/g, '""') + '"';
  const csv = () => [['csv.level', 'csv.requirement', 'csv.status', 'left.title'].map((x) => say(x)), ...rows()]
    .map((row) => row.map(cell).join(',') + '\r\n').join('');

  function copy(text, told) {
    const show = () => {
      manual.hidden = false;
      $('textarea', manual).value = text;
      $('textarea', manual).select();
    };
    if (!navigator.clipboard) return show();
    return navigator.clipboard.writeText(text).then(() => { manual.hidden = true; offer(word(told), false); }, show);
  }

  // ---- One file that needs no other: the page as it came, with style, script and words inside, allowed by their hashes.

  async function single(answers) {
    const parts = { tools, source: await core.sources() };
    const carried = JSON.stringify({ id: random(), parts, answers }).replace(/</g, '\\u003c');
    const data = (text) => `<script type="application/json" id="carried">${text}<\/script>`;
    // A saved file saves itself again.
    if (core.carried) return '<!DOCTYPE html>\n' + core.served.replace(/<script [^>]*id="carried"[^<]*<\/script>/, () => data(carried)) + '\n';
    const kit = await core.fetchPart('offline', new URL('offline.js', core.home));
    const page = new DOMParser().parseFromString(core.served, 'text/html');
    $('[http-equiv=Content-Security-Policy]', page).content = kit.policy;
    $$('[rel=stylesheet], script[src]', page).forEach((x) => x.remove());
    $$('[rel=icon]', page).forEach((x) => { x.href = kit.icon; });
    $$('img[src]', page).forEach((x) => { x.src = kit.icon; });
    // A file that lies elsewhere has no neighbours.
    const address = $('[rel=canonical]', page) ? $('[rel=canonical]', page).href : location.href.split('#')[0];
    $$('[href]', page).forEach((x) => {
      const href = x.getAttribute('href');
      if (!/^(#|[a-z]+:)/i.test(href)) x.setAttribute('href', new URL(href, address).href);
    });
    const html = page.documentElement.outerHTML;
    const body = html.lastIndexOf('</body>');
    const end = html.indexOf('</head>');
    return `<!DOCTYPE html>\n${html.slice(0, end)}<style>${kit.style}</style>\n${html.slice(end, body)}${data(carried)}\n<script>${kit.script}<\/script>\n${html.slice(body)}\n`;
  }

  // ---- Printing, in three ways.

  function print(way) {
    document.body.classList.toggle(way, true);
    window.addEventListener('afterprint', () => document.body.classList.remove(way), { once: true });
    window.print();
  }

  // ---- Search: what is on the page, in the reader's language and in the source's.

  // Kept in step with dev.samepage.site.SearchWords: accents and case make no difference.
  const fold = (s) => s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss').replace(/\s/g, ' ').replace(/[‘’]/g, "'");
  let hits = [];
  let last = '';
  let here = -1;
  function mark(el, wanted) {
    const walk = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
    const places = [];
    let text = '';
    while (walk.nextNode()) {
      const node = walk.currentNode;
      if (!el.classList.contains('original') && node.parentElement.closest('.original')) continue;
      let i = 0;
      for (const letter of node.data) {
        const plain = fold(letter);
        for (let k = 0; k < plain.length; k++) places.push([node, i, i + letter.length]);
        text += plain;
        i += letter.length;
      }
    }
    const starts = [];
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) starts.push(at);
    // From the end, so that what is split off does not move what is still to come.
    starts.reverse().forEach((at) => {
      const run = places.slice(at, at + wanted.length);
      [...new Set(run.map(([node]) => node))].forEach((node) => {
        const own = run.filter((x) => x[0] === node);
        const range = document.createRange();
        range.setStart(node, own[0][1]);
        range.setEnd(node, own[own.length - 1][2]);
        range.surroundContents(make('mark'));
      });
    });
    return starts.length;
  }
  function clear() {
    $$('mark', core.article).forEach((x) => {
      const { parentNode } = x;
      x.replaceWith(...x.childNodes);
      parentNode.normalize();
    });
    hits = [];
    here = -1;
  }
  async function search(text) {
    const wanted = fold(text).trim().replace(/ +/g, ' ');
    if (wanted === last) return;
    last = wanted;
    const source = lang === core.article.dataset.sourceLanguage ? [] : await core.sources().catch(() => []);
    if (wanted !== last) return;
    clear();
    core.look();
    const found = $('.found', panel);
    found.replaceChildren();
    if (wanted.length < 2) return;
    levels.forEach(({ el, requirements }) => [el, ...requirements.map((c) => c.form)].forEach((x) => { x.hidden = false; }));
    let count = 0;
    texts.forEach((x, i) => {
      // What a term means shows only when asked for.
      if (x.closest('[popover]')) return;
      const own = mark(x, wanted);
      const other = !own && source[i] && fold(source[i]).includes(wanted);
      if (other) core.beside(x, source[i], source);
      count += own || (other ? mark($('.original', x) || x, wanted) : 0);
    });
    hits = $$('mark', core.article);
    const known = $$('[data-word="search.hits"]', core.words).length;
    const sentence = !count ? word('search.nothing') : count > known ? word('search.many') : word('search.hits', count);
    found.replaceChildren(...sentence);
    announce(sentence.map((x) => x.cloneNode(true)));
  }
  core.search.onkeydown = (e) => {
    if (e.key === 'Escape') {
      core.search.value = '';
      search('');
    }
    if (e.key !== 'Enter') return;
    e.preventDefault();
    if (!hits.length) return;
    if (hits[here]) hits[here].classList.remove('here');
    here = (here + (e.shiftKey ? -1 + hits.length : 1)) % hits.length;
    hits[here].classList.add('here');
    hits[here].scrollIntoView({ block: 'center' });
  };

  Object.assign(core.actions, {
    export() {
      download(write(core.state, profileName() ? { profile: profileName() } : {}) + '\n', program + '.json', 'application/json');
      offer(word('export.done'), false);
    },
    import() { file.click(); },
    link() { copy(location.href.split('#')[0] + '#state=' + core.encode(write(core.state, {}, true)), 'link.done'); },
    summary() { copy(summary(), 'summary.done'); },
    csv() {
      download('\ufeff' + csv(), program + '.csv', 'text/csv;charset=utf-8');
      offer(word('csv.done'), false);
    },
    offline() {
      const answers = $('[name=with-marks]', panel).checked ? write(core.state) : undefined;
      single(answers).then((text) => {
        download(text, `${program}.${lang}.html`, 'text/html;charset=utf-8');
        offer(word('offline.done'), false);
      }, () => offer(word('load.failed'), false));
    },
    print() { print('with-marks'); },
    blank() { print('blank'); },
    rest() { print('rest-only'); },
    reset() {
      change(() => { core.state = core.blank(); }, true);
      done('reset.done');
    },
    merge() {
      change(() => merge(core.state, offered), true);
      done('import.done');
    },
    replace() {
      change(() => { core.state = offered; }, true);
      done('import.done');
    },
    apart() {
      add(offered.profile || say('profile.other'), offered);
      change(() => {});
      done('import.done');
    },
    cancel() { ask.hidden = true; },
    add() {
      const text = wanted();
      if (!text) return;
      add(text);
      offer(word('profile.added'), false);
    },
    rename() {
      const text = wanted();
      if (!text) return;
      keep(listed().map((p) => (p.id === core.profile ? { id: p.id, name: text } : p)));
      offer(word('profile.renamed'), false);
    },
    forget() {
      const gone = current();
      const kept = answersOf(gone.id);
      const at = profiles.indexOf(gone);
      keep(listed().filter((p) => p.id !== gone.id));
      kept.forEach(([key]) => put(key, null));
      go(profiles[0].id);
      core.undo = () => {
        kept.forEach(([key, text]) => put(key, text));
        const list = listed();
        list.splice(at, 0, gone);
        keep(list);
        go(gone.id);
      };
      offer(word('profile.forgotten'));
    },
  });
  refresh();
  return { search, take, refresh };
});
