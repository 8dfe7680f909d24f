// What the site's own script adds: theme, sorting, filters, copying, keys.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { BRIEF, SIDECAR, Site, isSame, look, open, reads, sidecar, touch } from './site.js';

const PLAN = 'content/articles/2025-04-01-plans';
const article = `# Plans

BYD will sell 100 cars in Italy in 2026 and 200 in 2027. Škoda will sell 300 cars in China in 2028.

Citroën may come to Italy, says Ann Lee: "We will see."
`;
const NAMES = ['BYD', 'Citroën', 'Fiat', 'Kia', 'Lancia', 'Seat', 'Škoda', 'Zeekr'];
const slug = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const target = (id, statement, market, due, evidence, status = 'announced') => `\
  - {id: ${id}, statement: ${statement}, markets: [${market}], due: ${due}, status: ${status}, evidence: "${evidence}"}
`;
const plans = ({ names = NAMES, title = 'Plans' } = {}) => `\
title: ${title}
source: {publisher: The paper, language: nl, rights: full, author: Ann Lee, url: "https://example.org/plans"}
companies: [${names.map(slug)}]
targets:
${target('byd/italy', 'Sell 100 cars', 'italy', 2026, 'BYD will sell 100 cars in Italy in 2026')}\
${target('byd/more', 'Sell 200 cars', 'italy', 2027, 'and 200 in 2027', 'delayed')}\
${target('skoda/china', 'Sell 300 cars', 'china', 2028, 'Škoda will sell 300 cars in China in 2028')}\
quotes:
  - {speaker_name: Ann Lee, text: "We will see.", translation: "So it is."}
`;
const site = () => new Site({
  'site.yaml': 'title: Briefs\nbase_url: https://example.org/\nlevels: {id::unused: off}\n',
  'content/markets/italy.yaml': 'iso: IT\nwithin: europe\n',
  'content/markets/china.yaml': 'iso: CN\n',
  'content/markets/europe.yaml': 'name: Europe\nkind: region\n',
  ...Object.fromEntries(NAMES.map((name) => [`content/companies/${slug(name)}.yaml`, `name: ${name}\nkind: brand\n`])),
  [`${PLAN}.md`]: article,
  [`${PLAN}.yaml`]: plans(),
});
const shown = (page) => page.locator('main tbody tr:not(.group):visible th').allInnerTexts();
const said = (page) => page.locator('body > [role=status]').textContent();

test('a column sorts both ways, and a third press gives the order of the page', async () => {
  const url = `${await site().start()}companies/`;
  const page = await look(await open(), url);
  const plain = [...NAMES.slice(0, 7), 'Xiaomi', 'Zeekr'];
  assert.deepEqual(await shown(page), plain);
  const head = (name) => page.locator('thead th', { hasText: name });
  const press = (name) => page.getByRole('button', { name }).click();
  await press('Open promises');
  assert.deepEqual((await shown(page)).slice(0, 4), ['BYD', 'Škoda', 'Xiaomi', 'Citroën'], 'the most first, equals stay');
  assert.equal(await head('Open').getAttribute('aria-sort'), 'descending');
  assert.equal(await said(page), 'Sorted by Open promises, falling');
  await press('Open promises');
  assert.equal((await shown(page)).at(-1), 'BYD');
  assert.equal(await head('Open').getAttribute('aria-sort'), 'ascending');
  await press('Open promises');
  assert.deepEqual(await shown(page), plain);
  assert.equal(await page.locator('[aria-sort]').count(), 0);
  await press('Name');
  await press('Name');
  assert.deepEqual((await shown(page)).slice(0, 3), ['Zeekr', 'Xiaomi', 'Škoda']);
  await press('Last brief');
  assert.deepEqual((await shown(page))[0], 'Xiaomi', 'by the day, not by its name');
  assert.deepEqual([await page.locator('[aria-sort]').count(), await head('Name').getAttribute('aria-sort')], [1, null]);
});

test('a filter finds words in any order without their accents, and the address keeps it', async () => {
  const url = `${await site().start()}companies/`;
  const context = await open();
  const page = await look(context, url);
  const field = page.getByRole('searchbox');
  await field.fill('BRAND skoda');
  assert.deepEqual(await shown(page), ['Škoda']);
  assert.equal(await page.locator('output').innerText(), '1 of 9');
  await field.fill('citroe');
  assert.deepEqual(await shown(page), ['Citroën']);
  const again = await look(context, page.url());
  assert.match(page.url(), /\?q=citroe$/);
  assert.deepEqual([await shown(again), await again.getByRole('searchbox').inputValue()], [['Citroën'], 'citroe']);
  await field.fill('nobody');
  assert.deepEqual([await shown(page), await page.locator('output').innerText()], [[], 'Nothing fits']);
  await field.press('Escape');
  assert.equal((await shown(page)).length, 9);
  assert.deepEqual([page.url(), await page.locator('output').innerText()], [url, '']);
});

test('promises are narrowed by status, company, market and year together, and the view can be linked', async () => {
  const start = await site().start();
  const context = await open();
  const page = await look(context, `${start}targets/`);
  const group = page.locator('.group:visible');
  const all = await group.count();
  const select = (of, name) => of.getByRole('combobox', { name });
  await select(page, 'Market').selectOption('Europe');
  assert.equal(await shown(page).then((rows) => rows.length), 2, 'what is said of Italy counts');
  assert.ok(await group.count() < all, 'no group is left without rows');
  await select(page, 'Due').selectOption('2027');
  await page.locator('.tally label', { hasText: 'Delayed' }).click();
  assert.match((await shown(page)).join(), /^BYD Sell 200 cars/);
  assert.deepEqual(Object.fromEntries(new URL(page.url()).searchParams),
    { market: 'Europe', year: '2027', status: 'delayed' });
  const linked = await look(context, page.url());
  assert.deepEqual(await shown(linked), await shown(page));
  const other = await look(context, `${start}targets/?company=Nobody&status=met`);
  assert.equal(await select(other, 'Company').inputValue(), '', 'what no promise has is not asked for');
});

test('a fact is copied with its words, their translation, its source and its address', async () => {
  const start = await site().start();
  const context = await open();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await look(context, `${start}briefs/2025-04-01-plans/`);
  const clip = () => page.evaluate(() => navigator.clipboard.readText());
  const fact = page.locator('.fact').last();
  await fact.hover();
  await fact.getByRole('button').click();
  await fact.getByText('Copied').waitFor();
  assert.equal(await said(page), 'Copied');
  const address = `${start}briefs/2025-04-01-plans/#fact-quote-ann-lee`;
  assert.equal(await clip(), `“We will see.”\n“So it is.”\nQuote: Ann Lee\nThe paper, 1 April 2025\n${address}`);
  await fact.getByText('Copy', { exact: true }).waitFor();
  const link = page.getByRole('link', { name: 'Link to fact 4', exact: true });
  assert.equal(await link.evaluate((a) => a.href), address);
  await page.getByText('Cite this').click();
  const copy = page.locator('details').getByRole('button');
  await copy.nth(0).click();
  assert.equal(await clip(), 'Briefs, “Plans”, 1 April 2025, https://example.org/briefs/2025-04-01-plans/\n'
    + 'Annotates: Ann Lee, “Plans”, The paper, 1 April 2025, https://example.org/plans');
  await copy.nth(3).click();
  assert.match(await clip(), /^@online\{briefs-2025-04-01-plans-source,\n {2}author = \{\{Ann Lee\}\},\n[^]*\n\}$/);
  // By keyboard alone: the button comes after the fact's links.
  await page.locator('.fact a').first().focus();
  await page.keyboard.press('Tab');
  for (let n = 0; n < 3 && !await page.locator('.copy:focus').count(); n++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.fact').first().getByText('Copied').waitFor();
});

test('keys go along facts and rows and to other pages, and can be turned off for good', async () => {
  const start = await site().start();
  const context = await open();
  const page = await look(context, `${start}briefs/2025-04-01-plans/`);
  const at = () => page.evaluate(() => document.activeElement.closest('.fact, tr')?.querySelector('h3, th')?.innerText);
  const facts = [];
  for (const key of ['j', 'j', 'k', 'k']) {
    await page.keyboard.press(key);
    facts.push(await at());
  }
  assert.deepEqual(facts, ['Sell 100 cars', 'Sell 200 cars', 'Sell 100 cars', 'Sell 100 cars']);
  await page.keyboard.press('Enter');
  assert.match(page.url(), /#passage-1$/);
  await page.keyboard.press('Control+j');
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await page.waitForURL(`${start}companies/`);
  await page.keyboard.press('j');
  assert.equal(await at(), 'BYD');
  await page.keyboard.press('/');
  await page.keyboard.type('jkg?c');
  assert.equal(await page.getByRole('searchbox').inputValue(), 'jkg?c', 'keys in a field are words');
  await page.getByRole('searchbox').press('Escape');
  await page.locator('h1').click();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await dialog.waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  assert.equal(page.url(), `${start}companies/`, 'no key goes through an open dialog');
  await dialog.getByRole('checkbox').uncheck();
  await dialog.getByRole('button').click();
  await page.keyboard.press('?');
  assert.equal(await dialog.count(), 0);
  const other = await look(context, `${start}markets/`);
  await other.keyboard.press('?');
  assert.equal(await other.getByRole('dialog').count(), 0, 'it is remembered');
  await other.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await other.getByRole('checkbox').check();
  await other.keyboard.press('Escape');
  await other.keyboard.press('?');
  assert.equal(await other.getByRole('dialog').count(), 1);
});

test('a theme is remembered on other pages, and back', async () => {
  const start = await site().start();
  const page = await look(await open({ colorScheme: 'light' }), `${start}companies/`);
  const theme = () => page.evaluate(() => [document.documentElement.dataset.theme,
    document.querySelector('.theme-switch').textContent, getComputedStyle(document.body).backgroundColor]);
  assert.deepEqual(await theme(), [undefined, 'Dark', 'rgb(252, 252, 250)']);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('button', { name: 'Light' }).waitFor();
  assert.deepEqual(await theme(), [undefined, 'Light', 'rgb(16, 23, 26)'], 'it follows the system until then');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('link', { name: 'BYD' }).click();
  await page.getByRole('button', { name: 'Dark' }).click();
  assert.deepEqual(await theme(), ['dark', 'Light', 'rgb(16, 23, 26)']);
  await page.goBack();
  assert.deepEqual(await theme(), ['dark', 'Light', 'rgb(16, 23, 26)']);
});

test('nothing breaks where the browser keeps nothing', async () => {
  const start = await site().start();
  const context = await open({ colorScheme: 'light' });
  await context.addInitScript(() => {
    for (const [owner, name] of [[window, 'localStorage'], [Navigator.prototype, 'clipboard']]) {
      const isStorage = name === 'localStorage';
      Object.defineProperty(owner, name, { get() { if (isStorage) throw new DOMException('', 'SecurityError'); } });
    }
    history.replaceState = () => { throw new DOMException('', 'SecurityError'); };
  });
  const page = await look(context, `${start}companies/`);
  await page.click('.theme-switch');
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
  await page.getByRole('searchbox').fill('fiat');
  assert.deepEqual(await shown(page), ['Fiat']);
  await page.getByRole('button', { name: 'Name' }).click();
  await page.goto(`${start}briefs/2025-04-01-plans/`);
  assert.equal(await page.getByText('Copy').count(), 0, 'no button that could do nothing');
});

test('a change of the page leaves order and filter as they are, and the third press gives the new order', async () => {
  const own = site();
  const url = `${await own.start()}companies/`;
  const page = await look(await open(), url);
  await touch(page);
  await page.getByRole('button', { name: 'Name' }).click();
  await page.getByRole('button', { name: 'Name' }).click();
  await page.getByRole('searchbox').fill('plans');
  const before = await shown(page);
  own.write('content/companies/audi.yaml', 'name: Audi\nkind: brand\n');
  own.write('content/companies/fiat.yaml', 'name: Polski\nkind: brand\n');
  own.write(`${PLAN}.yaml`, plans({ names: [...NAMES, 'Audi'], title: 'Plans again' }));
  await reads(page, 'Plans again');
  await reads(page, 'Polski');
  const { compare } = new Intl.Collator('en');
  const after = [...before.filter((name) => name !== 'Fiat'), 'Audi', 'Polski'].sort(compare).reverse();
  assert.deepEqual(await shown(page), after);
  assert.equal(await page.locator('output').innerText(), '9 of 10');
  await page.getByRole('searchbox').press('Escape');
  await page.getByRole('button', { name: 'Name' }).click();
  const fresh = await look(page.context(), page.url());
  assert.deepEqual(await shown(page), await shown(fresh));
  assert.ok(await isSame(page));
});

test('a fact that comes while the page is open can be copied too', async () => {
  const own = new Site();
  const url = `${await own.start()}${BRIEF}`;
  const page = await look(await open(), url);
  await touch(page);
  assert.equal(await page.locator('.copy').count(), 5);
  own.write(SIDECAR, sidecar({ more: 'figures:\n  - {metric: deliveries, company: xiaomi, period: 2024, value: 136854, evidence: "In 2024 it delivered 136,854 cars"}\n' }));
  await page.locator('.fact').nth(1).waitFor();
  assert.equal(await page.locator('.fact > .copy').count(), 2);
  assert.ok(await isSame(page));
});

test('without scripts there is nothing that needs one', async () => {
  const start = await site().start();
  const page = await (await open({ javaScriptEnabled: false })).newPage();
  for (const url of ['companies/', 'targets/', BRIEF]) {
    await page.goto(start + url);
    assert.equal(await page.locator('button:visible, input[type=search], select, output, dialog').count(), 0, url);
  }
  await page.goto(`${start}targets/`);
  assert.equal((await shown(page)).length, 4);
});
