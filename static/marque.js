// What a script adds to pages that are whole without it: theme, sorting, filters, copying, keys. Each word it says comes
// from the page, and so does what it sorts, filters and copies: see "The script" in docs/templates.md.
const $ = (selector, from = document) => from.querySelector(selector);
const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];
const on = (target, event, act) => target.addEventListener(event, act);
const make = (name, more) => Object.assign(document.createElement(name), more);
const plain = (node) => node?.textContent.trim().replace(/\s+/g, ' ');
const fill = (text = '', values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const root = document.documentElement;
const words = $('#words')?.dataset ?? {};
const { compare } = new Intl.Collator(root.lang, { numeric: true });
// Where storage is blocked, nothing is remembered.
const remembered = (key) => { try { return localStorage[key]; } catch {} };
const remember = (key, value) => { try { localStorage[key] = value; } catch {} };
// For ears.
const status = make('p', { className: 'visually-hidden', role: 'status' });
document.body.append(status);

// ---- theme: the system's until a reader chooses; the button says what a press will bring

const switcher = $('.theme-switch') ?? make('button');
const dark = matchMedia('(prefers-color-scheme: dark)');
const isDark = () => (root.dataset.theme ?? (dark.matches ? 'dark' : 'light')) === 'dark';
const paint = () => {
  const theme = remembered('theme');
  if (theme) root.dataset.theme = theme;
  switcher.textContent = switcher.dataset[isDark() ? 'light' : 'dark'];
  switcher.hidden = false;
};
paint();
on(dark, 'change', paint);
// Back from a page where it was changed.
on(window, 'pageshow', paint);
on(switcher, 'click', () => {
  remember('theme', root.dataset.theme = isDark() ? 'light' : 'dark');
  paint();
});

// ---- sorting, by what cells say to machines; a third press gives the page's own order

const key = (cell) => {
  const value = $('time, data', cell);
  // The words for what is missing are no value.
  return cell.dataset.sort ?? (cell.firstChild?.className === 'quiet' ? '' : value?.dateTime ?? value?.value ?? plain(cell));
};
const arrange = ({ body, order, head, turn }) => {
  const rows = order.filter((node) => node.nodeName === 'TR');
  if (turn) {
    const keys = new Map(rows.map((row) => [row, key(row.cells[head.cellIndex])]));
    rows.sort((one, other) => {
      const [a, b] = [keys.get(one), keys.get(other)];
      // What is missing comes last either way.
      return !a - !b || turn * (isNaN(a - b) ? compare(a, b) : a - b);
    });
  }
  if (rows.some((row, n) => row !== body.rows[n])) body.append(...(turn ? rows : order));
};
const sorted = $$('table[data-sort]').map((table) => {
  const body = table.tBodies[0];
  const state = { body, order: [...body.childNodes], turn: 0 };
  for (const head of $$('thead th', table)) {
    if ($('.visually-hidden', head)) continue;
    const button = make('button', { type: 'button' });
    button.append(...head.childNodes);
    head.append(button);
    on(button, 'click', () => {
      // Of numbers the greatest first.
      const first = head.matches('.number') ? -1 : 1;
      const { turn } = state;
      state.turn = state.head !== head || !turn ? first : turn === first ? -first : 0;
      state.head?.removeAttribute('aria-sort');
      state.head = head;
      if (state.turn) head.ariaSort = state.turn > 0 ? 'ascending' : 'descending';
      arrange(state);
      observer.takeRecords();
      status.textContent = fill(words[head.ariaSort ?? 'unsorted'], { column: plain(button) });
    });
  }
  return state;
});

// ---- filters: words in any order, accents aside, and what the page lets choose; the address keeps it all

const bare = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
let search;
let filter = () => {};
for (const hole of $$('template[data-filter]')) {
  hole.after(hole.content.cloneNode(true));
  const bar = hole.nextElementSibling;
  const table = $('main table');
  const selects = $$('select', bar);
  const output = $('output', bar);
  search = $('input', bar);
  const controls = [search, ...selects, ...$$('.tally input')];
  const choices = (row, { name }) => row.dataset[name].split('|');
  filter = () => {
    const rows = $$('tbody tr:not(.group)', table);
    for (const select of selects) {
      const { value } = select;
      const all = [...new Set(rows.flatMap((row) => choices(row, select)))].filter(Boolean).sort(compare);
      select.replaceChildren(select[0], ...all.map((name) => new Option(name)));
      select.value = value;
    }
    const wanted = bare(search.value).split(/\s+/);
    for (const row of rows) {
      const text = bare(row.textContent);
      row.hidden = !wanted.every((word) => text.includes(word))
        || selects.some((select) => select.value && !choices(row, select).includes(select.value));
    }
    // The tally filters too, by style alone.
    const [part, whole] = [rows.filter((row) => row.checkVisibility()).length, rows.length];
    output.value = part === whole ? '' : fill(output.dataset[part ? 'some' : 'none'], { part, whole });
  };
  const url = new URL(location);
  const changed = () => {
    filter();
    for (const { name, type, checked, value } of controls) {
      if (type === 'radio' && !checked) continue;
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    }
    // Some browsers refuse when asked too often; the next change says it too.
    try { history.replaceState(null, '', url); } catch {}
  };
  filter();
  for (const control of controls) {
    const value = url.searchParams.get(control.name);
    if (value && control.type === 'radio') control.checked ||= control.value === value;
    else if (value) control.value = value;
    on(control, 'input', changed);
  }
  on(search, 'keydown', (event) => {
    if (event.key !== 'Escape') return;
    search.value = '';
    changed();
  });
}

// ---- copying: words as printed, translation, what or who says so, the source, and the fact's own address

const textOf = (block) => block.matches('[data-copy]') ? block.firstElementChild.innerText : [
  ...$$('q, blockquote, .translation', block).map((said) => `“${plain(said)}”`),
  ['.kind', 'h3', '.by'].map((part) => plain($(part, block))).filter(Boolean).join(': '),
  block.closest('[data-credit]')?.dataset.credit,
  new URL(block.dataset.link ?? `#${block.id}`, new URL('.', location)),
].filter(Boolean).join('\n');
const adorn = () => {
  if (!navigator.clipboard || !words.copy) return;
  for (const block of $$('.fact, .quotation[data-link], div[data-copy]')) {
    if ($('.copy', block)) continue;
    const button = make('button', { type: 'button', className: 'copy', textContent: words.copy });
    on(button, 'click', async () => {
      const done = navigator.clipboard.writeText(textOf(block)).then(() => 'copied', () => 'failed');
      button.textContent = status.textContent = words[await done];
      setTimeout(() => { button.textContent = words.copy; }, 2000);
    });
    block.append(button);
  }
};

// ---- what others change on the page, as the preview does: a table's own order is where they put its rows

const refresh = () => {
  adorn();
  sorted.forEach(arrange);
  filter();
  observer.takeRecords();
};
const observer = new MutationObserver((records) => {
  for (const { target, addedNodes, removedNodes, nextSibling } of records) {
    const order = sorted.find(({ body }) => body === target)?.order;
    if (!order) continue;
    for (const node of removedNodes) order.splice(order.indexOf(node), 1);
    order.splice(nextSibling ? order.indexOf(nextSibling) : order.length, 0, ...addedNodes);
  }
  refresh();
});
observer.observe($('main') ?? root, { subtree: true, childList: true, characterData: true });
refresh();

// ---- keys: the page lists them in a dialog, which can turn them off

const dialog = $('#words')?.content.firstElementChild.cloneNode(true);
if (dialog) {
  document.body.append(dialog);
  const list = $('dl', dialog);
  const places = $$('[data-go]');
  for (const place of places) {
    const row = list.firstElementChild.cloneNode(true);
    $('kbd', row).textContent = `g ${place.dataset.go}`;
    $('dd', row).replaceChildren(make('a', { href: place, textContent: place.textContent }));
    list.append(row);
  }
  let going = 0;
  const toggle = $('input', dialog);
  const opener = $('.keys-switch');
  const open = () => dialog.showModal();
  const link = (block) => $('.to-source', block) ?? $('a', block);
  const step = (by) => {
    const blocks = $$('main :is(.fact, .rows > li, tbody tr)').filter((block) => block.checkVisibility() && link(block));
    let at = blocks.findLastIndex((block) => block.contains(document.activeElement));
    // From elsewhere, to what is in view.
    if (at < 0) at = blocks.findIndex((block) => block.getBoundingClientRect().top > 0) - (by > 0);
    blocks.map(link)[at + by]?.focus();
  };
  const actions = {
    __proto__: null,
    j: () => step(1),
    k: () => step(-1),
    g: () => { going = Date.now(); },
    '?': open,
    '/': search && (() => search.focus()),
  };
  toggle.checked = !remembered('keys');
  on(toggle, 'change', () => remember('keys', toggle.checked ? '' : 'off'));
  on(opener, 'click', open);
  opener.hidden = false;
  on(window, 'keydown', (event) => {
    if (!toggle.checked || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.composedPath()[0].closest?.('input, select, textarea, dialog, [contenteditable]')) return;
    const place = Date.now() - going < 2000 && places.find(({ dataset }) => dataset.go === event.key);
    const act = place ? () => place.click() : actions[event.key];
    going = 0;
    if (!act) return;
    event.preventDefault();
    act();
  });
}
