// The preview's own part of each page: keeps it as the server has it, and shows what is wrong with the site.
// The server sends states, not steps: whatever was missed, the next state makes good.
(() => {
  let shown = document.currentScript.dataset.page;

  // ---- the page: what changed on the server is changed here, and nothing else

  // The page as the server last had it, before any script ran, and for each of its nodes the one on the screen. Both are
  // changed in step; what scripts and the reader did to the page since is theirs to keep.
  const inert = document.implementation.createHTMLDocument('');
  const screen = new WeakMap();
  const pair = (server, live) => {
    screen.set(server, live);
    server.childNodes.forEach((child, n) => pair(child, live.childNodes[n]));
    return server;
  };
  const root = inert.importNode(document.documentElement);
  screen.set(root, document.documentElement);
  const body = pair(inert.importNode(document.body, true), document.body);

  const changed = new Set();
  const mark = (node) => {
    if (node.nodeType !== Node.ELEMENT_NODE && !node.data.trim()) return;
    changed.add(node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement);
  };

  const attributes = (old, now) => {
    for (const element of [screen.get(old), old]) {
      for (const { namespaceURI, localName, name, value } of now.attributes) {
        if (old.getAttributeNS(namespaceURI, localName) !== value) element.setAttributeNS(namespaceURI, name, value);
      }
      for (const { namespaceURI, localName } of [...old.attributes]) {
        if (!now.hasAttributeNS(namespaceURI, localName)) element.removeAttributeNS(namespaceURI, localName);
      }
    }
  };

  // Which of the old children each new one is, or -1: the one of its id, or the same to the letter.
  const matches = (was, will) => {
    const name = (node) => node.nodeName + (node.id ? `#${node.id}` : node.outerHTML ?? node.data.trim());
    const places = new Map();
    was.forEach((node, n) => places.set(name(node), [...places.get(name(node)) ?? [], n]));
    places.delete('#text');
    return will.map((node) => places.get(name(node))?.shift() ?? -1);
  };

  // The places of the most numbers that rise as they stand, -1 left out.
  const rising = (numbers) => {
    const ends = [];
    const before = [];
    numbers.forEach((number, n) => {
      if (number < 0) return;
      const length = ends.findLastIndex((end) => numbers[end] < number) + 1;
      before[n] = ends[length - 1];
      ends[length] = n;
    });
    const found = new Set();
    for (let n = ends.at(-1); n !== undefined; n = before[n]) found.add(n);
    return found;
  };

  const children = (old, now) => {
    const was = [...old.childNodes];
    const will = [...now.childNodes];
    let next = null;
    while (was.length && will.length && was[0].isEqualNode(will[0])) [was, will].forEach((list) => list.shift());
    while (was.length && will.length && was.at(-1).isEqualNode(will.at(-1))) {
      [next] = [was, will].map((list) => list.pop());
    }

    const match = matches(was, will);
    const steady = rising(match);
    const fixed = new Set([...steady].map((n) => match[n]));
    const taken = new Set(match);
    let from = 0;
    will.forEach((node, n) => {
      // What is left between two that stay is the same thing with other words, if it is of the same kind.
      for (let m = from; match[n] < 0 && m < was.length && !fixed.has(m); m++) {
        if (taken.has(m) || was[m].nodeName !== node.nodeName || was[m].id !== node.id) continue;
        match[n] = m;
        steady.add(n);
        taken.add(m);
      }
      if (steady.has(n)) from = match[n] + 1;
    });

    for (const node of was.filter((_, m) => !taken.has(m))) [screen.get(node), node].forEach((one) => one.remove());
    const parent = screen.get(old);
    for (let n = will.length - 1; n >= 0; n--) {
      let node = was[match[n]];
      if (!node) {
        node = inert.importNode(will[n], true);
        const live = document.importNode(will[n], true);
        pair(node, live);
        parent.insertBefore(live, screen.get(next) ?? null);
        mark(live);
      } else if (!steady.has(n)) {
        // Focus and the like survive a move where the browser can.
        (parent.moveBefore ?? parent.insertBefore).call(parent, screen.get(node), screen.get(next) ?? null);
      }
      if (node.nextSibling !== next || node.parentNode !== old) old.insertBefore(node, next);
      patch(node, will[n]);
      next = node;
    }
  };

  const patch = (old, now) => {
    if (old.isEqualNode(now)) return;
    if (now.nodeType === Node.ELEMENT_NODE) {
      attributes(old, now);
      children(old, now);
    } else {
      old.data = now.data;
      screen.get(old).data = now.data;
      mark(screen.get(old));
    }
  };

  const sheets = (page) => [...page.querySelectorAll('link[rel~="stylesheet"]')];

  // The new sheet is there before the old one goes, so that nothing flashes.
  const restyle = async (page, isStale) => {
    const old = sheets(document);
    const kept = new Set();
    const arrivals = [];
    let last = null;
    for (const link of sheets(page)) {
      let own = isStale ? null : old.find((l) => l.href === link.href);
      if (!own) {
        own = document.importNode(link);
        arrivals.push(new Promise((done) => { own.onload = own.onerror = done; }));
        if (last) last.after(own); else document.head.append(own);
      }
      kept.add(own);
      last = own;
    }
    await Promise.all(arrivals);
    for (const link of old) if (!kept.has(link)) link.remove();
  };

  // The reader keeps seeing the words at the top of the window, whatever grows or shrinks above them.
  const anchored = (change) => {
    const top = (element) => element.getBoundingClientRect().top;
    const inView = [];
    // What is not drawn has no place, and what sticks to the window moves with it.
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT, (element) => {
      if (/fixed|sticky/.test(getComputedStyle(element).position)) return NodeFilter.FILTER_REJECT;
      const isInView = element.getClientRects().length && top(element) >= 0 && top(element) < innerHeight;
      return isInView ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
    });
    while (scrollY > 0 && inView.length < 20 && walker.nextNode()) {
      inView.push([walker.currentNode, top(walker.currentNode)]);
    }
    change();
    const [anchor, before] = inView.find(([element]) => element.isConnected) ?? [];
    if (anchor) scrollBy({ top: top(anchor) - before, behavior: 'instant' });
  };

  const flash = () => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const on = { outline: '2px solid var(--petrol, currentColor)', outlineOffset: '3px' };
    const off = { outline: '2px solid transparent', outlineOffset: '3px' };
    const inBlock = (element) =>
      /^(inline|contents)$/.test(getComputedStyle(element).display) ? inBlock(element.parentElement) : element;
    const blocks = new Set([...changed].filter((element) => element.isConnected).map(inBlock));
    changed.clear();
    // Signs that are drawn elsewhere stand right in the body.
    blocks.delete(document.body);
    for (const block of blocks) block.animate(still ? [on, on] : [on, on, off], { duration: 1600 });
  };

  // What cannot be changed in a page that is open: what ran in it, and what may.
  const needs = (page) => [
    page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.content,
    ...[...page.scripts].map((script) => script.src || script.text),
  ].join('\n');
  const had = needs(document);

  let wanted = { page: shown };
  let styles;
  let fetching = false;
  const fetched = async () => {
    const answer = await fetch(location.href, { cache: 'no-store' });
    const html = !answer.redirected && answer.headers.get('content-type')?.startsWith('text/html');
    return html ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
  };
  const show = async (page, isStale) => {
    await restyle(page, isStale);
    document.title = page.title;
    attributes(root, page.documentElement);
    anchored(() => patch(body, page.body));
    flash();
  };
  const update = async () => {
    if (fetching) return;
    fetching = true;
    let asked;
    // Without a name the server has no site yet, and what is on the screen is the last good one.
    while (wanted.page && wanted !== asked && (wanted.page !== shown || wanted.styles !== styles)) {
      asked = wanted;
      let page;
      try {
        page = await fetched();
      } catch {
        // The server is away; when it is back it sends its state.
        break;
      }
      const name = page?.querySelector('script[data-page]')?.dataset.page;
      if (!name || !shown || needs(page) !== had) return location.reload();
      try {
        await show(page, asked.styles !== styles);
      } catch {
        // A script of the site, or of the browser's, made another page of it.
        return location.reload();
      }
      shown = name;
      styles = asked.styles;
    }
    fetching = false;
  };

  // ---- what is wrong: every problem, as text, over the last good page

  const style = new CSSStyleSheet();
  style.replaceSync(`
    :host { all: initial; color-scheme: inherit;
      --paper: light-dark(#fcfcfa, #10171a); --well: light-dark(#f1f3f1, #182125); --rule: light-dark(#d3d8d6, #303c41);
      --rule-mid: light-dark(#7b8589, #718086); --ink: light-dark(#151b1e, #e9ebe7); --soft: light-dark(#465156, #b9c2c4);
      --petrol: light-dark(#00566b, #74c6da); --amber: light-dark(#8f5d00, #edbb5e);
      --flame: light-dark(#9a2400, #ff8f66);
      --sans: -apple-system, "Segoe UI Variable Text", "Segoe UI", Roboto, Inter, "Nimbus Sans", Arial, sans-serif;
      --serif: Charter, "Bitstream Charter", "Charis SIL", "Sitka Text", Cambria, "Noto Serif", Georgia, serif;
      --mono: ui-monospace, "SF Mono", Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace; }
    @media print { :host { display: none; } }
    dialog { box-sizing: border-box; inline-size: min(62rem, 100vw - 1rem); max-inline-size: none; max-block-size: 88vh;
      margin: 4vh auto auto; padding: 0; overflow: auto; overscroll-behavior: contain; border: 1px solid var(--rule-mid);
      border-block-start: 3px solid var(--flame); background: var(--paper); color: var(--ink);
      font: 15px/24px var(--sans); }
    dialog.mild { border-block-start-color: var(--amber); }
    dialog::backdrop { background: light-dark(#151b1e99, #000000a8); }
    header { position: sticky; inset-block-start: 0; display: flex; gap: 8px 24px; align-items: baseline;
      justify-content: space-between; padding: 16px clamp(16px, 3vw, 32px) 12px; background: inherit;
      border-block-end: 2px solid var(--ink); }
    h2 { margin: 0; font: 400 28px/32px var(--serif); letter-spacing: -.018em; }
    h3 { margin: 0; font: 700 17px/22px var(--serif); overflow-wrap: anywhere; }
    p { margin: 0; font-size: 14px; line-height: 20px; color: var(--soft); }
    section { padding: 16px clamp(16px, 3vw, 32px); border-block-start: 1px solid var(--rule); }
    header + section { border-block-start: 0; }
    .severity { color: var(--flame); font: 600 14px/20px var(--sans); }
    .mild > .severity { color: var(--amber); }
    pre { margin: 8px 0 0; padding: 8px 12px; overflow-x: auto; background: var(--well); font: 13px/19px var(--mono);
      tab-size: 4; }
    .help { display: block; white-space: pre-wrap; overflow-wrap: anywhere; padding-inline-start: 9ch; text-indent: -9ch; }
    button { padding: 2px 0; border: 0; background: none; color: inherit; font: 600 14px/20px var(--sans);
      cursor: pointer; white-space: nowrap; text-decoration: underline 1px; text-underline-offset: .18em; }
    button:hover { color: var(--petrol); text-decoration-thickness: 2px; }
    button:focus-visible { outline: 3px solid var(--petrol); outline-offset: 2px; border-radius: 1px; }
    .place { display: block; max-inline-size: 100%; margin-block: 2px 0; white-space: normal; text-align: start;
      overflow-wrap: anywhere; font: 13px/20px var(--mono); color: var(--petrol); }
    .place::after { content: attr(data-done); margin-inline-start: 1em; display: inline-block; font-family: var(--sans);
      color: var(--soft); }
    .badge { position: fixed; inset: auto 16px 16px auto; z-index: 2147483647; padding: 6px 12px;
      background: var(--paper); border: 1px solid var(--rule-mid); border-block-start: 3px solid var(--flame);
      color: var(--flame); text-decoration: none; }
    .badge.mild { border-block-start-color: var(--amber); color: var(--soft); }
    [hidden] { display: none; }
  `);
  const host = document.createElement('marque-preview');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [style];
  const make = (name, textContent = '', className = '') =>
    Object.assign(document.createElement(name), { textContent, className });
  const dialog = make('dialog');
  const badge = make('button', '', 'badge');
  const title = make('h2');
  const standing = make('p');
  const list = make('div');
  const close = make('button', 'Close');
  const header = make('header');
  const words = make('div');
  words.append(title, standing);
  header.append(words, close);
  dialog.append(header, list);
  title.id = 'title';
  dialog.setAttribute('aria-labelledby', 'title');
  close.title = 'Esc';
  badge.hidden = true;
  shadow.append(dialog, badge);
  document.documentElement.append(host);

  let problems = { list: [], errors: 0, warnings: 0 };
  const count = (n, word) => `${n.toLocaleString('en')} ${word}${n === 1 ? '' : 's'}`;
  badge.addEventListener('click', () => dialog.showModal());
  close.addEventListener('click', () => dialog.close());

  const copy = async (button) => {
    try {
      await navigator.clipboard.writeText(button.textContent);
      button.dataset.done = 'copied';
      setTimeout(() => delete button.dataset.done, 1200);
    } catch {
      // No clipboard at an address that is not safe: then for the reader's own Ctrl+C.
      getSelection().selectAllChildren(button);
    }
  };

  const section = ({ severity, code, place, message, source }) => {
    const made = make('section', '', severity === 'error' ? '' : 'mild');
    made.append(make('span', code ? `${severity} ${code}` : severity, 'severity'), make('h3', message));
    if (place) {
      const button = make('button', place, 'place');
      button.title = 'Copy the place';
      button.addEventListener('click', () => copy(button));
      made.append(button);
    }
    if (source) {
      // Lines of a file stay as they are; help is read, so it is wrapped.
      const lines = source.split(/(?<=\n)/).map((line) => make('span', line, /^ *= /.test(line) ? 'help' : ''));
      made.append(make('pre'));
      made.lastChild.append(...lines);
    }
    return made;
  };

  const complain = (news, built) => {
    if (JSON.stringify(news) === JSON.stringify(problems)) return;
    const { errors, warnings } = news;
    const healed = problems.errors && !errors;
    problems = news;
    const counts = [errors && count(errors, 'error'), warnings && count(warnings, 'warning')];
    title.textContent = counts.filter(Boolean).join(', ');
    const when = built && new Date(built).toLocaleTimeString();
    standing.textContent = when ? `Behind this is the site as built at ${when}.` : 'The site could not be built yet.';
    standing.hidden = !errors;
    badge.textContent = title.textContent;
    for (const element of [badge, dialog]) element.classList.toggle('mild', !errors);
    const hadFocus = list.contains(shadow.activeElement);
    list.replaceChildren(...news.list.map(section));
    if (hadFocus) close.focus();
    const more = errors + warnings - news.list.length;
    if (more) list.append(make('section', `And ${count(more, 'more warning')}: the terminal has them all.`));
    // Behind the open list too, so that the focus can come back to it.
    badge.hidden = !news.list.length;
    if (healed || badge.hidden) dialog.close();
    if (errors && !dialog.open) dialog.showModal();
  };

  // ---- the line to the server: open while the page is looked at, made anew whenever it may be dead

  const SILENCE = 25000;
  let line = null;
  let heard = 0;
  const alive = () => { heard = Date.now(); };
  const hangUp = () => { line?.close(); line = null; };
  const connect = () => {
    hangUp();
    alive();
    line = new EventSource(`/_marque/events?path=${encodeURIComponent(location.pathname)}`);
    line.onopen = alive;
    line.addEventListener('ping', alive);
    line.onmessage = ({ data }) => {
      alive();
      const state = JSON.parse(data);
      wanted = state;
      styles ??= state.styles;
      update();
      complain(state.problems, state.built);
    };
    line.onerror = () => setTimeout(check, 1000);
  };
  const check = () => {
    // Six open lines are all a browser has for one server.
    if (document.hidden) hangUp();
    else if (!line || line.readyState === EventSource.CLOSED || Date.now() - heard > SILENCE) connect();
    else update();
  };
  for (const event of ['visibilitychange', 'focus', 'pageshow', 'online']) addEventListener(event, check);
  addEventListener('pagehide', hangUp);
  setInterval(check, 5000);
  check();
})();
