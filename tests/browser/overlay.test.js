// What the overlay says of a broken site, and how it is used.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { BRIEF, SIDECAR, Site, look, open, overlay, reads, sidecar } from './site.js';

const HOSTILE = '<img src=x onerror="window.hacked=1">';
const COMPANY = 'content/companies/xiaomi.yaml';
const is = (locator, state = 'visible') => locator.waitFor({ state });

test('every error is listed with its place, its line and what is wrong in it', async () => {
  const site = new Site();
  const page = await look(await open(), `${await site.start()}${BRIEF}`);
  const { dialog, problems } = overlay(page);
  site.write(COMPANY, 'name: Xiaomi\nkind: automakr\n');
  await is(dialog);
  site.write(SIDECAR, sidecar({ cited: 'these words stand nowhere', more: 'titel: Twice\nregin: italy\n' }));
  await is(problems.nth(3));
  assert.equal(await dialog.locator('h2').innerText(), '4 errors');
  const listed = await problems.evaluateAll((all) => all.map((one) => ({
    severity: one.querySelector('.severity').innerText,
    place: one.querySelector('.place').innerText,
    source: one.querySelector('pre').innerText,
  })));
  for (const [place, line, underlined] of [
    [`${SIDECAR}:8:15`, 'evidence: "these words stand nowhere"', /\^+/],
    [`${SIDECAR}:9:1`, 'titel: Twice', /\^{5}/],
    [`${SIDECAR}:10:1`, 'regin: italy', /\^{5}/],
    [`${COMPANY}:2:7`, 'kind: automakr', /\^{8}/],
  ]) {
    const found = listed.find((one) => one.place === place);
    assert.ok(found, `${place} is not among ${listed.map((one) => one.place)}`);
    assert.match(found.severity, /^error marque::\w+::[\w-]+$/);
    assert.ok(found.source.includes(line), found.source);
    assert.match(found.source, underlined);
    assert.match(found.source, /\n *= help: ./);
  }
  site.write(COMPANY, 'name: Xiaomi\nkind: automaker\n');
  await is(problems.nth(3), 'hidden');
  assert.equal(await problems.count(), 3);
  site.write(SIDECAR, sidecar());
  await is(dialog, 'hidden');
  assert.ok(await overlay(page).badge.isHidden());
});

test('a site\'s words are text and nothing else', async () => {
  const site = new Site();
  const page = await look(await open(), `${await site.start()}${BRIEF}`);
  const { dialog, problems } = overlay(page);
  site.write(SIDECAR, `${sidecar({ title: HOSTILE, cited: HOSTILE })}${JSON.stringify(HOSTILE)}: x\n`);
  await is(problems.nth(1));
  assert.ok((await dialog.innerText()).includes('<img src=x'));
  site.write(SIDECAR, sidecar({ title: HOSTILE }));
  await is(dialog, 'hidden');
  await reads(page, HOSTILE);
  const seen = await page.evaluate(() => [window.hacked, document.querySelectorAll('img').length,
    document.querySelector('marque-preview').shadowRoot.querySelectorAll('img').length]);
  assert.deepEqual(seen, [undefined, 0, 0]);
});

test('Esc closes it, the badge opens it again, and the focus is where it was', async () => {
  const site = new Site();
  const page = await look(await open(), `${await site.start()}${BRIEF}`);
  const { dialog, badge } = overlay(page);
  const focused = () => page.evaluate(() => document.activeElement.className);
  await page.focus('.nameplate');
  site.write(SIDECAR, sidecar({ cited: 'these words stand nowhere' }));
  await is(dialog);
  await page.keyboard.press('Escape');
  await is(dialog, 'hidden');
  assert.equal(await badge.innerText(), '1 error');
  assert.equal(await focused(), 'nameplate');
  await badge.click();
  await is(dialog);
  await dialog.getByText('Close').click();
  await is(dialog, 'hidden');
  // By the keyboard too, and then the focus is on the badge again.
  const onBadge = () =>
    page.evaluate(() => document.querySelector('marque-preview').shadowRoot.activeElement?.className);
  await badge.focus();
  await page.keyboard.press('Enter');
  await is(dialog);
  await page.keyboard.press('Escape');
  await is(badge);
  assert.match(await onBadge(), /^badge/);
  // What was closed stays closed while the same errors last; others are shown.
  site.write(SIDECAR, sidecar({ cited: 'these words stand nowhere' }) + '\n');
  await new Promise((done) => setTimeout(done, 300));
  assert.equal(await dialog.count(), 0);
  site.write(SIDECAR, sidecar({ cited: 'nor do those ones' }));
  await is(dialog);
  site.write(SIDECAR, sidecar());
  await is(dialog, 'hidden');
  assert.ok(await badge.isHidden());
});

test('a click copies the place', async () => {
  const site = new Site();
  const context = await open();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await look(context, `${await site.start()}${BRIEF}`);
  const { dialog } = overlay(page);
  site.write(SIDECAR, sidecar({ cited: 'these words stand nowhere' }));
  await is(dialog);
  await dialog.locator('.place').click();
  await page.waitForFunction(async (place) => await navigator.clipboard.readText() === place, `${SIDECAR}:8:15`);
  assert.equal(await dialog.locator('.place').getAttribute('data-done'), 'copied');
});

for (const colorScheme of ['light', 'dark']) {
  for (const width of [1440, 360]) {
    test(`it fits a window ${width} wide, ${colorScheme}`, async () => {
      const site = new Site();
      const context = await open({ colorScheme, viewport: { width, height: 900 } });
      const page = await look(context, `${await site.start()}${BRIEF}`);
      const { dialog, problems } = overlay(page);
      site.write('content/articles/2025-04-01-bare.md', '# Not annotated\n\nYet.\n');
      site.write(SIDECAR, sidecar({ cited: 'these words stand nowhere in it', more: 'titel: Twice\nregin: italy\n' }));
      await is(problems.nth(3));
      const fits = await dialog.evaluate((box) => {
        const { left, right, top, bottom } = box.getBoundingClientRect();
        return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight
          && box.scrollWidth <= box.clientWidth
          && [...box.querySelectorAll('.help')].every((help) => help.getBoundingClientRect().right <= right);
      });
      assert.ok(fits);
      const paper = await dialog.evaluate((box) => getComputedStyle(box).backgroundColor);
      assert.equal(paper, colorScheme === 'dark' ? 'rgb(16, 23, 26)' : 'rgb(252, 252, 250)');
      if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${colorScheme}-${width}.png` });
      await page.keyboard.press('Escape');
      if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${colorScheme}-${width}-badge.png` });
    });
  }
}
