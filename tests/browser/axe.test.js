// Every kind of page, judged by axe-core: by day and by night, narrow and wide, with scripts and without.
import { before, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import axe from 'axe-core';
import { profile } from './browser.js';
import { ALSO, build, kinds, serve } from './built.js';

// Targets are asked for by name, since axe leaves them out. By night only colours differ, so only they are asked again.
const DAY = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };
const NIGHT = { resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block'] };

const judge = (page, options) => page.evaluate((o) => axe.run(o).then(({ violations }) => violations.map(({ id, help, nodes }) =>
  `${id}: ${help}${nodes.slice(0, 3).map((n) => `\n    ${n.html.slice(0, 160)}\n      ${n.any[0]?.message ?? ''}`).join('')}`)), options);

const sites = await Promise.all(Object.keys(ALSO).map(async (name) => [name, await build(name)]));
for (const [name, folder] of sites) {
  // The script is one for all pages; the demo shows each kind without it.
  for (const script of name === 'demo' ? [true, false] : [true]) {
    describe(`${name}, scripts ${script ? 'on' : 'off'}`, () => {
      let page, switched, url;
      before(async () => {
        url = await serve(folder);
        page = await (await profile({ reducedMotion: 'reduce' })).context.newPage();
        switched = await page.context().newCDPSession(page);
      });
      for (const path of kinds(folder, ALSO[name])) {
        test(`/${path}`, async () => {
          await page.emulateMedia({ colorScheme: 'light' });
          // axe is a script too: it is let in once the page is drawn without any.
          await switched.send('Emulation.setScriptExecutionDisabled', { value: !script });
          await page.goto(url + path);
          await switched.send('Emulation.setScriptExecutionDisabled', { value: false });
          assert.equal(await page.locator('.theme-switch').isVisible(), script);
          await page.evaluate(axe.source);
          const found = [];
          for (const [colorScheme, options] of [['light', DAY], ['dark', NIGHT]]) {
            await page.emulateMedia({ colorScheme });
            for (const width of [360, 1440]) {
              await page.setViewportSize({ width, height: 900 });
              for (const one of await judge(page, options)) found.push(`${colorScheme}, ${width} wide: ${one}`);
            }
          }
          assert.ok(!found.length, `/${path}\n${found.join('\n')}`);
        });
      }
    });
  }
}
