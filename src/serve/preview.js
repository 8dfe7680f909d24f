// The preview's own part of each page: keeps it as the server has it, and shows what is wrong with the site.
// The server sends states, not steps: whatever was missed, the next state makes good.
(() => {
  const self = document.currentScript;
  const base = self.dataset.base;
  let shown = self.dataset.page;

  // ---- the page: what changed on the server is changed here, and nothing else

  // What the server last said of each node; what scripts and readers did to it since is theirs to keep.
  const said = new WeakMap();
  const remember = (live, server) => {
    said.set(live, server);
    for (let n = 0; n < server.childNodes.length; n++) {
      if (live.childNodes[n]) remember(live.childNodes[n], server.childNodes[n]);
    }
  };
  remember(document.body, document.body.cloneNode(true));

  const key = (node) => (node.nodeType === Node.ELEMENT_NODE ? node.id : '');
  const alike = (one, other) => one.nodeName === other.nodeName && key(one) === key(other);
  const changed = new Set();
  const mark = (node) => {
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    changed.add(element.closest('li, tr, p, figure, h1, h2, h3, [id]:not(main)') ?? element);
  };

  const attributes = (live, before, now) => {
    for (const { name, value } of now.attributes) {
      if (before.getAttribute(name) !== value) live.setAttribute(name, value);
    }
    for (const { name } of [...before.attributes]) {
      if (!now.hasAttribute(name)) live.removeAttribute(name);
    }
  };

  const insert = (parent, now, next) => {
    const node = document.importNode(now, true);
    parent.insertBefore(node, next);
    remember(node, now);
    if (node.nodeType === Node.ELEMENT_NODE || node.data.trim()) mark(node);
  };

  const children = (live, now) => {
    const kept = [...live.childNodes].filter((node) => said.has(node));
    const left = [...now.childNodes];
    let at = 0;
    for (let n = 0; n < left.length; n++) {
      const server = left[n];
      const same = (node) => said.get(node).isEqualNode(server) || (key(server) && key(node) === key(server));
      let found = kept.findIndex((node, m) => m >= at && same(node));
      if (found < 0 && at < kept.length && alike(said.get(kept[at]), server)) {
        // The same place with other words, unless the old words come again further down.
        const later = left.slice(n + 1, n + 50).some((other) => said.get(kept[at]).isEqualNode(other));
        if (!later) found = at;
      }
      const next = kept[at] ?? null;
      if (found < 0) {
        insert(live, server, next);
        continue;
      }
      const [node] = kept.splice(found, 1);
      kept.splice(at, 0, node);
      if (node !== next) live.insertBefore(node, next);
      patch(node, server);
      at += 1;
    }
    for (const node of kept.slice(at)) node.remove();
  };

  const patch = (live, now) => {
    const before = said.get(live);
    if (before.isEqualNode(now)) {
      remember(live, now);
      return;
    }
    said.set(live, now);
    if (live.nodeType === Node.ELEMENT_NODE) {
      attributes(live, before, now);
      children(live, now);
    } else {
      live.data = now.data;
      mark(live);
    }
  };

  const sheets = (page) => [...page.querySelectorAll('link[rel~="stylesheet"]')];
  const scripts = (page) => [...page.querySelectorAll('head script[src]')].map((s) => s.getAttribute('src')).join('\n');

  // The new sheet is there before the old one goes, so that nothing flashes.
  const restyle = async (page) => {
    const known = new Set(sheets(document).map((l) => l.getAttribute('href')));
    const wanted = new Set(sheets(page).map((l) => l.getAttribute('href')));
    const arrived = sheets(page).filter((l) => !known.has(l.getAttribute('href'))).map((l) => new Promise((done) => {
      const link = document.importNode(l, true);
      link.onload = link.onerror = done;
      document.head.append(link);
    }));
    await Promise.all(arrived);
    for (const link of sheets(document)) if (!wanted.has(link.getAttribute('href'))) link.remove();
  };

  const head = (page) => {
    document.title = page.title;
    attributes(document.documentElement, document.documentElement.cloneNode(false), page.documentElement);
  };

  const flash = () => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const on = { outline: '2px solid currentColor', outlineOffset: '3px' };
    const off = { outline: '2px solid transparent', outlineOffset: '3px' };
    for (const element of changed) {
      if (element.isConnected) element.animate(still ? [on, on] : [on, on, off], { duration: 1600 });
    }
    changed.clear();
  };

  // What the reader looks at stays where it is, whatever grows or shrinks above it.
  const anchored = (change) => {
    const seen = (element) => element.getBoundingClientRect().bottom > 0;
    const anchor = scrollY > 0 && [...document.body.querySelectorAll('[id]')].find((e) => e.id !== 'content' && seen(e));
    const before = anchor && anchor.getBoundingClientRect().top;
    change();
    if (anchor?.isConnected) scrollBy({ top: anchor.getBoundingClientRect().top - before, behavior: 'instant' });
  };

  let fetching = false;
  let wanted = shown;
  const update = async () => {
    if (fetching) return;
    fetching = true;
    try {
      while (wanted !== shown) {
        const answer = await fetch(location.href, { cache: 'no-store' });
        const html = answer.headers.get('content-type')?.startsWith('text/html');
        const page = html && new DOMParser().parseFromString(await answer.text(), 'text/html');
        const own = page && page.querySelector('script[data-page]');
        if (!own || !shown || answer.redirected || scripts(page) !== scripts(document)) {
          location.reload();
          return;
        }
        await restyle(page);
        head(page);
        anchored(() => patch(document.body, page.body));
        flash();
        shown = own.dataset.page;
        // The site has changed again meanwhile: its next state says so.
        if (shown !== wanted) break;
      }
    } catch {
      // The server is away; when it is back it sends its state.
    } finally {
      fetching = false;
    }
  };

  // ---- what is wrong: every problem, as text, over the last good page

  const style = new CSSStyleSheet();
  style.replaceSync(`
    :host { all: initial; }
    dialog { box-sizing: border-box; width: min(60rem, 100vw - 2rem); max-height: 85vh; margin: 2rem auto auto; padding: 0;
      border: 1px solid #0003; border-radius: 6px; color: #1d1b18; background: #fffdf8; font: 15px/1.5 system-ui, sans-serif;
      box-shadow: 0 12px 48px #0006; overflow: auto; }
    dialog::backdrop { background: #14120fa6; }
    header { position: sticky; top: 0; display: flex; gap: 1rem; align-items: baseline; justify-content: space-between;
      padding: .8rem 1.2rem; background: inherit; border-bottom: 1px solid #0002; }
    h2 { margin: 0; font-size: 1rem; }
    header p { margin: 0; opacity: .75; font-size: .85rem; }
    section { padding: .9rem 1.2rem; border-bottom: 1px solid #0001; }
    pre { margin: .5rem 0 0; overflow-x: auto; font: 13px/1.45 ui-monospace, monospace; }
    button { font: inherit; color: inherit; background: none; border: 1px solid #0004; border-radius: 4px; padding: .15rem .6rem;
      cursor: pointer; }
    .place { padding: 0; border: 0; font: 13px ui-monospace, monospace; text-decoration: underline; text-underline-offset: 3px; }
    .badge { position: fixed; right: 1rem; bottom: 1rem; z-index: 2147483647; color: #fff; background: #a3231d; border: 0;
      padding: .4rem .8rem; font: 600 14px system-ui, sans-serif; }
    .badge.mild { background: #6b5a1e; }
    button:focus-visible { outline: 2px solid #1a5fb4; outline-offset: 2px; }
    [hidden] { display: none; }
    @media (prefers-color-scheme: dark) { dialog { color: #f2eee6; background: #211f1b; border-color: #fff3; }
      header, section, button { border-color: #fff3; } }
  `);
  const host = document.createElement('marque-preview');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [style];
  const make = (name, text = '', className = '') => Object.assign(document.createElement(name), { textContent: text, className });
  const dialog = make('dialog');
  const badge = make('button', '', 'badge');
  badge.hidden = true;
  root.append(dialog, badge);
  document.documentElement.append(host);

  let told = '';
  const count = (n, word) => `${n} ${word}${n === 1 ? '' : 's'}`;
  badge.addEventListener('click', () => { badge.hidden = true; dialog.showModal(); });
  dialog.addEventListener('close', () => { badge.hidden = !dialog.childElementCount; });

  const copy = (button, place) => {
    navigator.clipboard?.writeText(place).then(() => {
      button.textContent = 'copied';
      setTimeout(() => { button.textContent = place; }, 900);
    });
  };

  const problem = ({ severity, code, place, text }) => {
    const section = make('section');
    if (place) {
      const button = make('button', place, 'place');
      button.title = 'Copy the place';
      button.addEventListener('click', () => copy(button, place));
      section.append(button);
    }
    section.append(make('pre', text));
    section.dataset.severity = severity;
    section.dataset.code = code;
    return section;
  };

  const complain = ({ problems, built }) => {
    const words = JSON.stringify(problems);
    if (words === told) return;
    told = words;
    const { list, errors, warnings } = problems;
    if (!list.length) {
      dialog.replaceChildren();
      dialog.close();
      badge.hidden = true;
      return;
    }
    badge.textContent = [errors && count(errors, 'error'), warnings && count(warnings, 'warning')].filter(Boolean).join(', ');
    badge.classList.toggle('mild', !errors);
    const top = make('header');
    const title = make('div');
    title.append(make('h2', badge.textContent));
    if (errors) {
      const when = built && new Date(built).toLocaleTimeString();
      title.append(make('p', when ? `Behind this is the site as it was at ${when}.` : 'The site could not be built yet.'));
    }
    const close = make('button', 'Close (Esc)');
    close.addEventListener('click', () => dialog.close());
    top.append(title, close);
    const scrolled = dialog.scrollTop;
    dialog.replaceChildren(top, ...list.map(problem));
    const more = errors + warnings - list.length;
    if (more) dialog.append(make('section', `And ${count(more, 'warning')} more: the terminal has them all.`));
    dialog.scrollTop = scrolled;
    dialog.setAttribute('aria-label', badge.textContent);
    if (errors && !dialog.open) dialog.showModal();
    if (!errors && dialog.open) dialog.close();
    badge.hidden = dialog.open;
  };

  // ---- the line to the server: open while the page is looked at, made anew whenever it may be dead

  const SILENCE = 25000;
  let source = null;
  let heard = 0;
  const alive = () => { heard = Date.now(); };
  const connect = () => {
    source?.close();
    alive();
    source = new EventSource(`${base}_marque/events?path=${encodeURIComponent(location.pathname)}`);
    source.onopen = alive;
    source.addEventListener('ping', alive);
    source.onmessage = ({ data }) => {
      alive();
      const state = JSON.parse(data);
      wanted = state.page;
      if (wanted !== shown) update();
      complain(state);
    };
    source.onerror = () => {
      if (source.readyState === EventSource.CLOSED) setTimeout(check, 1000);
    };
  };
  const check = () => {
    if (document.hidden) {
      // Six open lines are all a browser has for one server.
      source?.close();
      source = null;
    } else if (!source || source.readyState === EventSource.CLOSED || Date.now() - heard > SILENCE) {
      connect();
    }
  };
  for (const event of ['visibilitychange', 'focus', 'pageshow', 'online']) addEventListener(event, check);
  document.addEventListener('visibilitychange', check);
  addEventListener('pagehide', () => { source?.close(); source = null; });
  setInterval(check, 5000);
  check();
})();
