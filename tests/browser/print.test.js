// On paper: as many sheets as it takes and no more, nothing cut off at the edge.
import { before, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { profile } from './browser.js';
import { build, serve } from './built.js';

// A4 without the style's margins, in CSS pixels.
const SHEET = Math.round((210 - 2 * 15) / 25.4 * 96);
const sheets = (pdf) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length;

describe('the demo on A4', async () => {
  let page, url;
  before(async () => {
    url = await serve(await build('demo'));
    page = await (await profile({ viewport: { width: SHEET, height: 1000 } })).context.newPage();
    await page.emulateMedia({ media: 'print' });
  });
  for (const [path, most] of [
    ['briefs/2025-03-05-xiaomi-overseas/', 2],
    ['briefs/2025-09-05-byd-mubiao-xiatiao/', 2],
    ['briefs/2026-02-07-chery-barcelona-third-date/', 2],
    ['briefs/2026-03-13-vw-xpeng-unyx/', 1],
    ['briefs/2025-07-16-tesla-mumbai-showroom/', 1],
    ['companies/byd/', 11],
    ['companies/xiaomi/', 4],
    ['digests/2026-w05/', 3],
    ['digests/2025-w10/', 1],
    ['matrix/', 2],
    ['targets/', 4],
  ]) {
    test(`/${path} takes ${most} at most`, async (t) => {
      await page.goto(url + path);
      const past = await page.evaluate((edge) => [...document.querySelectorAll('body *')]
        .filter((e) => e.checkVisibility() && !e.closest('.visually-hidden, svg') && e.getBoundingClientRect().right > edge + 1)
        .map((e) => `<${e.tagName.toLowerCase()} class="${e.className}"> ${e.textContent.trim().slice(0, 40)}`), SHEET);
      assert.deepEqual(past.slice(0, 5), []);
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      if (process.env.SHOTS) writeFileSync(join(process.env.SHOTS, `${path.replace(/\W+/g, '-')}.pdf`), pdf);
      t.diagnostic(`/${path}: ${sheets(pdf)} sheets`);
      assert.ok(sheets(pdf) <= most, `${sheets(pdf)} sheets`);
    });
  }
});
