// Every kind of page, laid out from the narrowest phone to a wide screen, walked through by keyboard, and silent all the while.
import { before, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { profile } from './browser.js';
import { ALSO, build, kinds, serve } from './built.js';

const WIDTHS = [320, 360, 414, 500, 700, 768, 1000, 1023, 1024, 1200, 1440];

/** In the page: what makes it wider than the window, and words that are cut off or lie over others. */
function misfits() {
  const found = [];
  const root = document.documentElement;
  const name = (e) => `<${e.tagName.toLowerCase()} class="${e.getAttribute('class') ?? ''}"> ${e.textContent.trim().slice(0, 40)}`;
  const clips = (e) => getComputedStyle(e).overflowX !== 'visible';
  const inside = (e, test) => { for (let at = e; at && at !== root; at = at.parentElement) if (test(at)) return at; return null; };
  if (root.scrollWidth > root.clientWidth) {
    const wide = [...document.body.querySelectorAll('*')].filter((e) => !inside(e.parentElement, clips))
      .map((e) => [e.getBoundingClientRect().right, e]).sort((a, b) => b[0] - a[0] || a[1].contains(b[1]) - b[1].contains(a[1]))[0];
    found.push(`${root.scrollWidth} wide: ${name(wide[1])}`);
  }
  const lines = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const node = texts.currentNode, parent = node.parentElement;
    if (!node.data.trim() || !parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      || inside(parent, (e) => e.matches('.visually-hidden, .skip-link, [aria-hidden=true], script') || getComputedStyle(e).clipPath !== 'none')) continue;
    const frame = inside(parent, (e) => clips(e) && !(e instanceof SVGElement));
    const style = frame && getComputedStyle(frame);
    range.selectNodeContents(node);
    for (const r of range.getClientRects()) {
      if (frame && style.overflowX !== 'auto' && style.textOverflow !== 'ellipsis' && r.right > frame.getBoundingClientRect().right + 1) found.push(`cut off: ${name(parent)}`);
      // A line's box is higher than its letters; what sticks while others scroll may lie over them.
      if (r.width > 2 && style?.textOverflow !== 'ellipsis' && !inside(parent, (e) => getComputedStyle(e).position === 'sticky')) {
        lines.push({ parent, frame, left: r.left + 1, right: r.right - 1, top: r.top + r.height * .3, bottom: r.bottom - r.height * .3 });
      }
    }
  }
  lines.sort((a, b) => a.top - b.top);
  lines.forEach((a, n) => {
    for (let m = n + 1; m < lines.length && lines[m].top < a.bottom; m++) {
      const b = lines[m];
      if (a.frame === b.frame && a.left < b.right && b.left < a.right) found.push(`one over the other: ${name(a.parent)} | ${name(b.parent)}`);
    }
  });
  return [...new Set(found)];
}

/** In the page: what has the focus, and whether a reader can tell. */
function focused() {
  const e = document.activeElement;
  window.walked ??= [];
  // Past the last the browser's own parts follow; without them the first comes again.
  if (e === document.body || e === window.walked[0]) return null;
  const faults = [];
  const name = `<${e.tagName.toLowerCase()}> ${(e.getAttribute('aria-label') ?? e.textContent).trim().slice(0, 40)}`;
  const last = window.walked.at(-1);
  if (last && !(last.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING)) faults.push('comes before the one before');
  window.walked.push(e);
  // A choice is drawn by its label.
  const drawn = e.matches('[type=radio], [type=checkbox]') ? e.closest('label') : e;
  const style = getComputedStyle(drawn);
  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) faults.push(`no outline (${style.outline})`);
  // A country on the map may be two shapes far apart; its mark is what is hit.
  const rects = [...(drawn.querySelector('.sign circle') ?? drawn).getClientRects()].filter((r) => r.width > 1 && r.height > 1);
  if (!rects.length) faults.push('is not drawn');
  // Some part of it is on top: parts of its own, such as a region's markets on a map, may cover its middle.
  const seen = rects.some((r) => [.5, .1, .9].some((at) => {
    const between = (from, to, end) => Math.max(from, 0) * (1 - at) + Math.min(to, end) * at;
    const x = between(r.left, r.right, innerWidth), y = between(r.top, r.bottom, innerHeight);
    const on = document.elementFromPoint(x, y);
    return drawn.contains(on) || on?.contains(drawn);
  }));
  if (rects.length && !seen) faults.push('is out of sight or covered');
  // Links in running text, and those in a sentence's place, are as high as their line.
  const box = drawn.getBoundingClientRect();
  const isInText = style.display === 'inline' && !(drawn instanceof SVGElement);
  if (!isInText && (box.width < 24 || box.height < 23.5)) faults.push(`is ${box.width.toFixed()} by ${box.height.toFixed()}`);
  return faults.map((what) => `${name} ${what}`);
}

for (const [name, folder] of await Promise.all(Object.keys(ALSO).map(async (site) => [site, await build(site)]))) {
  describe(name, () => {
    let page, faults, url;
    before(async () => {
      // Below a path, since links should not care.
      url = await serve(folder, '/a/b/');
      const opened = await profile({ reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } });
      faults = opened.faults;
      page = await opened.context.newPage();
      await page.addInitScript(() => addEventListener('securitypolicyviolation', (e) => console.error(`policy: ${e.violatedDirective} ${e.blockedURI}`)));
    });
    for (const path of kinds(folder, ALSO[name])) {
      if (path === '404.html') continue;
      test(`/${path}`, async () => {
        await page.goto(url + path);
        assert.equal(await page.evaluate(() => window.hacked), undefined);
        const wrong = [];
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          wrong.push(...(await page.evaluate(misfits)).map((what) => `${width}: ${what}`));
        }
        assert.deepEqual(wrong, []);
        assert.deepEqual(faults.splice(0), []);
      });
      test(`/${path} by keyboard`, async () => {
        const wrong = [];
        for (const width of name === 'demo' ? [1440, 360] : [360]) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(url + path);
          await page.keyboard.press('Tab');
          assert.equal(await page.evaluate(() => document.activeElement.className), 'skip-link');
          let steps = 0;
          // Who walks long lists has seen how their links behave.
          for (let said = await page.evaluate(focused); said && steps < 100; steps++) {
            wrong.push(...said.map((what) => `${width}: ${what}`));
            await page.keyboard.press('Tab');
            said = await page.evaluate(focused);
          }
          const left = await page.evaluate(() => {
            const seen = [...document.querySelectorAll('a[href], button, [tabindex="0"], input')]
              .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !(e.type === 'radio' && !e.checked));
            return seen.filter((e) => !window.walked.includes(e)).map((e) => e.outerHTML.slice(0, 80));
          });
          if (steps < 100 && left.length) wrong.push(`${width}: never reached: ${left.slice(0, 3)}`);
        }
        assert.deepEqual(wrong, []);
      });
    }
    test('the link at the top leads past the masthead', async () => {
      await page.goto(url);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement.id), 'content');
      await page.keyboard.press('Tab');
      assert.ok(await page.evaluate(() => document.activeElement.closest('main, footer') !== null));
    });
  });
}
