// What a page does as the site goes from one state to another.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { ARTICLE, BRIEF, SIDECAR, Site, article, isSame, lacks, look, open, overlay, reads, sidecar, touch } from './site.js';

const BROKEN = sidecar({ cited: 'these words stand nowhere' });
const BROKEN_TOO = sidecar({ cited: 'nor do those ones' });
const is = (locator, state = 'visible') => locator.waitFor({ state });
const away = (text) => /ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET/.test(text);
const noPage = (text) => text.includes('404 (Not Found)');

test('an edit is shown in place, however the editor saves', async () => {
  const site = new Site();
  const page = await look(await open(), `${await site.start()}${BRIEF}`);
  await touch(page);
  site.write(ARTICLE, article(['Truncated and written.']));
  await reads(page, 'Truncated and written.');
  site.replace(ARTICLE, article(['Written beside and renamed.']));
  await reads(page, 'Written beside and renamed.');
  await lacks(page, 'Truncated and written.');
  site.write(SIDECAR, sidecar({ title: 'Another title' }));
  await page.waitForFunction(() => document.title.startsWith('Another title'));
  assert.ok(await isSame(page));
});

test('good, broken, good', async () => {
  const site = new Site();
  const page = await look(await open(), `${await site.start()}${BRIEF}`);
  const { dialog, badge, problems } = overlay(page);
  await touch(page);
  site.write(SIDECAR, BROKEN);
  await is(dialog);
  assert.equal(await problems.count(), 1);
  assert.match(await dialog.innerText(), /1 error\s[^]*site as built at \d/);
  await reads(page, '136,854');
  site.write(SIDECAR, sidecar({ title: 'Good again' }));
  await is(dialog, 'hidden');
  await reads(page, 'Good again');
  await is(badge, 'hidden');
  assert.ok(await isSame(page));
});

test('broken, otherwise broken, good', async () => {
  const site = new Site();
  const page = await look(await open(), `${await site.start()}${BRIEF}`);
  const { dialog, problems } = overlay(page);
  site.write(SIDECAR, BROKEN);
  await is(problems.filter({ hasText: 'these words stand nowhere' }));
  site.write(SIDECAR, BROKEN_TOO);
  await is(problems.filter({ hasText: 'nor do those ones' }));
  assert.equal(await problems.count(), 1);
  site.write(SIDECAR, sidecar());
  await is(dialog, 'hidden');
});

test('broken from the start, then good', async () => {
  const site = new Site({ [SIDECAR]: BROKEN });
  const context = await open({ mayFail: (text) => text.includes('503') });
  const page = await look(context, `${await site.start()}${BRIEF}`);
  const { dialog } = overlay(page);
  await is(dialog);
  assert.match(await dialog.innerText(), /could not be built yet/);
  site.write(SIDECAR, sidecar());
  await reads(page, '136,854');
  await is(dialog, 'hidden');
});

test('edits while a build runs: the last one is what is shown', async () => {
  const site = new Site();
  const page = await look(await open(), `${await site.start()}${BRIEF}`);
  await touch(page);
  for (let n = 1; n <= 60; n++) {
    site.write(ARTICLE, article([`Edit number ${n}.`]));
    if (n % 10 === 0) site.write(SIDECAR, n % 20 ? BROKEN : sidecar());
    await new Promise((done) => setTimeout(done, n % 7));
  }
  await reads(page, 'Edit number 60.');
  await is(overlay(page).dialog, 'hidden');
  assert.ok(await isSame(page));
});

test('the server is killed and started again: pages heal, with what changed meanwhile', async () => {
  const site = new Site();
  const page = await look(await open({ mayFail: away }), `${await site.start()}${BRIEF}`);
  await touch(page);
  const { port } = site;
  await site.stop();
  site.write(ARTICLE, article(['Changed while it was away.']));
  await site.start({ port });
  await reads(page, 'Changed while it was away.');
  site.write(ARTICLE, article(['Changed after it was back.']));
  await reads(page, 'Changed after it was back.');
  assert.ok(await isSame(page));
});

test('the server is started again on a broken site: the last good page stays behind the errors', async () => {
  const site = new Site();
  const page = await look(await open({ mayFail: away }), `${await site.start()}${BRIEF}`);
  await touch(page);
  const { port } = site;
  await site.stop();
  site.write(SIDECAR, BROKEN);
  await site.start({ port });
  await is(overlay(page).dialog);
  await reads(page, '136,854');
  site.write(SIDECAR, sidecar({ title: 'Mended' }));
  await reads(page, 'Mended');
  assert.ok(await isSame(page));
});

for (const [name, path, template] of [
  ['the style sheet', 'static/style.css', {}],
  ['a style sheet beside it', 'static/brand.css', {
    'templates/pages/company.html': '{% extends "base.html" %}{% block head %}<link rel="stylesheet" href="/brand.css">{% endblock %}'
      + '{% block main %}<h1>Company</h1>{% endblock %}',
  }],
]) {
  test(`${name} is swapped without a reload or a flash`, async () => {
    const sheet = (colour) => `body { color: ${colour}; }`;
    const site = new Site({ [path]: sheet('rgb(1, 1, 1)'), ...template });
    const page = await look(await open(), `${await site.start()}companies/xiaomi/`);
    const colour = (c) => page.waitForFunction((x) => getComputedStyle(document.body).color === x, c);
    await colour('rgb(1, 1, 1)');
    await touch(page);
    await page.evaluate(() => {
      window.colours = new Set();
      const note = () => { window.colours.add(getComputedStyle(document.body).color); requestAnimationFrame(note); };
      note();
    });
    const sheets = await page.locator('link[rel=stylesheet]').count();
    for (const c of ['rgb(2, 2, 2)', 'rgb(3, 3, 3)']) {
      site.write(path, sheet(c));
      await colour(c);
    }
    await page.waitForFunction((n) => document.querySelectorAll('link[rel=stylesheet]').length === n, sheets);
    const seen = await page.evaluate(() => [...window.colours]);
    // Between two writes an editor's file is empty for a moment, which is a state too.
    assert.deepEqual(seen.filter((c) => c !== 'rgb(0, 0, 0)'), ['rgb(1, 1, 1)', 'rgb(2, 2, 2)', 'rgb(3, 3, 3)']);
    assert.ok(await isSame(page));
  });
}

test('a page goes and comes back, in place', async () => {
  const other = 'content/articles/2025-04-10-nio';
  const site = new Site({ [`${other}.md`]: '# NIO stays\n\nAt home.\n', [`${other}.yaml`]: 'title: NIO stays\nsource: {language: en, rights: full}\n' });
  const page = await look(await open({ mayFail: noPage }), `${await site.start()}briefs/2025-04-10-nio/`);
  await touch(page);
  site.remove(`${other}.yaml`);
  site.remove(`${other}.md`);
  await reads(page, 'No page here');
  site.write(`${other}.md`, '# NIO goes\n\nAbroad.\n');
  site.write(`${other}.yaml`, 'title: NIO is back\nsource: {language: en, rights: full}\n');
  await reads(page, 'NIO is back');
  await lacks(page, 'No page here');
  assert.ok(await isSame(page));
});

test('a new page takes the place of the 404 page at its address', async () => {
  const site = new Site();
  const page = await look(await open({ mayFail: noPage }), `${await site.start()}companies/nio/`);
  await touch(page);
  await reads(page, 'No page here');
  site.write(SIDECAR, sidecar({ more: 'companies: [nio]\n' }));
  await page.waitForFunction(() => document.title.startsWith('NIO'));
  assert.ok(await isSame(page));
});

test('a fault in a template is named with its place', async () => {
  const site = new Site();
  const page = await look(await open(), `${await site.start()}companies/xiaomi/`);
  const { dialog } = overlay(page);
  site.write('templates/pages/company.html', '{% extends "base.html" %}\n{% block main %}\n<h1>{{ page.nope }}</h1>{% endblock %}');
  await is(dialog);
  assert.match(await dialog.innerText(), /templates\/pages\/company\.html:3:\d+/);
  await reads(page, 'Sell cars outside China');
  site.write('templates/pages/company.html', '{% extends "base.html" %}{% block main %}<h1>Mended</h1>{% endblock %}');
  await is(dialog, 'hidden');
  await reads(page, 'Mended');
  site.write('templates/pages/company.html', '{% extends "base.html" %}{% block main %}{% if %}{% endblock %}');
  await is(dialog);
  assert.match(await dialog.innerText(), /templates\/pages\/company\.html:1:\d+/);
  site.remove('templates/pages/company.html');
  await is(dialog, 'hidden');
  await lacks(page, 'Mended');
});

test('a fault in site.yaml is named with its place', async () => {
  const site = new Site({ 'site.yaml': 'title: Briefs\n' });
  const page = await look(await open(), await site.start());
  const { dialog } = overlay(page);
  site.write('site.yaml', 'title: Briefs\nlanguage: [\n');
  await is(dialog);
  assert.match(await dialog.innerText(), /site\.yaml:\d+:\d+/);
  site.write('site.yaml', 'title: Other briefs\n');
  await is(dialog, 'hidden');
  await reads(page, 'Other briefs');
});

test('a warning is a quiet badge', async () => {
  const site = new Site();
  const page = await look(await open(), `${await site.start()}${BRIEF}`);
  const { dialog, badge, problems } = overlay(page);
  site.write('content/articles/2025-04-01-bare.md', '# Not annotated\n\nYet.\n');
  await is(badge);
  assert.equal(await badge.innerText(), '1 warning');
  assert.equal(await dialog.count(), 0);
  await badge.click();
  await is(problems.first());
  // What the reader opened stays open while only the list changes.
  site.write('content/articles/2025-04-02-bare.md', '# Not annotated either\n\nYet.\n');
  await is(problems.nth(1));
  site.write(SIDECAR, BROKEN);
  await is(problems.nth(2));
  assert.match(await problems.first().innerText(), /^error/);
  site.write(SIDECAR, sidecar());
  await is(dialog, 'hidden');
  assert.equal(await badge.innerText(), '2 warnings');
  site.remove('content/articles/2025-04-01-bare.md');
  site.remove('content/articles/2025-04-02-bare.md');
  await is(badge, 'hidden');
});
