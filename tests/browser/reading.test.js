// What a reader has on the screen stays as they left it while the page changes under it.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { ARTICLE, BRIEF, Site, article, isSame, look, open, reads, touch } from './site.js';

const many = (from, to) => Array.from({ length: to - from }, (_, n) =>
  `Paragraph ${from + n} says ${'what there is to say '.repeat(12)}.`);
const pause = (time) => new Promise((done) => setTimeout(done, time));

// Some browsers hold the words by themselves, some do not.
for (const anchor of ['auto', 'none']) {
  test(`what grows or shrinks above the window does not move its words (overflow-anchor: ${anchor})`, async () => {
    const site = new Site({ [ARTICLE]: article(many(0, 40)) });
    const page = await look(await open(), `${await site.start()}${BRIEF}`);
    await touch(page);
    const top = () => page.evaluate(() => [...document.querySelectorAll('.passage')]
      .find((passage) => passage.innerText.includes('Paragraph 20 ')).getBoundingClientRect().top);
    await page.evaluate(() => [...document.querySelectorAll('.passage')]
      .find((passage) => passage.innerText.includes('Paragraph 20 ')).scrollIntoView({ behavior: 'instant' }));
    await page.evaluate((value) => { document.documentElement.style.overflowAnchor = value; }, anchor);
    const before = await top();
    for (const [words, paragraphs] of [
      ['Something more.', ['Something more.', ...many(0, 5), 'And more.', ...many(5, 40)]],
      ['Much less.', ['Much less.', ...many(15, 40)]],
    ]) {
      site.write(ARTICLE, article(paragraphs));
      await reads(page, words);
      assert.ok(Math.abs(await top() - before) < 2, `${words} moved it from ${before} to ${await top()}`);
    }
    assert.ok(await isSame(page));
  });
}

test('the focus stays on a link, and a selection in its words', async () => {
  const linked = 'See [their report](https://example.org/report) for more.';
  const site = new Site({ [ARTICLE]: article(['One.', linked]) });
  const page = await look(await open(), `${await site.start()}${BRIEF}`);
  await page.evaluate(() => {
    const link = [...document.links].find((l) => l.href === 'https://example.org/report');
    link.focus();
    getSelection().selectAllChildren(link);
  });
  for (const [words, paragraphs] of [
    ['Zero.', ['Zero.', 'One.', linked]],
    ['for less', ['One.', linked.replace('more', 'less')]],
    ['Moved below.', [linked.replace('more', 'less'), 'One.', 'Moved below.']],
  ]) {
    site.write(ARTICLE, article(paragraphs));
    await reads(page, words);
    assert.equal(await page.evaluate(() => document.activeElement.href), 'https://example.org/report', words);
    // No browser carries a selection along to another place.
    const selected = await page.evaluate(() => getSelection().toString());
    if (words !== 'Moved below.') assert.equal(selected, 'their report', words);
  }
});

test('what a reader opened stays open', async () => {
  const template = (words) => '{% extends "base.html" %}{% block main %}<h1>{{ page.title }}</h1>'
    + `<details><summary>More</summary><p>${words}</p></details>{% endblock %}`;
  const site = new Site({ 'templates/pages/company.html': template('Before.') });
  const page = await look(await open(), `${await site.start()}companies/xiaomi/`);
  await page.press('summary', 'Enter');
  await reads(page, 'Before.');
  site.write('templates/pages/company.html', template('After.'));
  await reads(page, 'After.');
  assert.ok(await page.evaluate(() => document.querySelector('details').open));
});

test('a theme that a reader chose stays, and so does its button', async () => {
  const site = new Site({ 'site.yaml': 'title: Briefs\n' });
  const page = await look(await open({ colorScheme: 'light' }), `${await site.start()}${BRIEF}`);
  await touch(page);
  await page.click('.theme-switch');
  const chosen = () => page.evaluate(() => {
    const button = document.querySelector('.theme-switch');
    return [document.documentElement.dataset.theme, button.hidden, button.textContent === button.dataset.light];
  });
  assert.deepEqual(await chosen(), ['dark', false, true]);
  site.write('site.yaml', 'title: Other briefs\n');
  await reads(page, 'Other briefs');
  site.write(ARTICLE, article(['Another word.']));
  await reads(page, 'Another word.');
  assert.deepEqual(await chosen(), ['dark', false, true]);
  assert.ok(await isSame(page));
});

test('a page that did not change is not touched', async () => {
  const site = new Site();
  const context = await open();
  const url = await site.start();
  const [other, page] = [await look(context, `${url}methodology/`), await look(context, `${url}${BRIEF}`)];
  await other.evaluate(() => {
    window.mutations = [];
    new MutationObserver((seen) => window.mutations.push(...seen.map((m) => m.target.nodeName)))
      .observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  for (const words of ['Once.', 'Twice.']) {
    site.write(ARTICLE, article([words]));
    await reads(page, words);
  }
  await pause(400);
  assert.deepEqual(await other.evaluate(() => window.mutations), []);
});

for (const reducedMotion of ['no-preference', 'reduce']) {
  test(`what changed is marked, and nothing else (motion: ${reducedMotion})`, async () => {
    const site = new Site({ [ARTICLE]: article(['First.', 'Second.', 'Third.']) });
    const page = await look(await open({ reducedMotion }), `${await site.start()}${BRIEF}`);
    const marks = async () => (await page.waitForFunction(() => {
      const running = document.getAnimations();
      return running.length && running.map(({ effect }) =>
        [effect.target.innerText.trim(), new Set(effect.getKeyframes().map((frame) => frame.outline)).size > 1]);
    })).jsonValue();
    site.write(ARTICLE, article(['First.', 'Second, changed.', 'Third.']));
    assert.deepEqual(await marks(), [['Second, changed.', reducedMotion !== 'reduce']]);
    await page.waitForFunction(() => !document.getAnimations().length);
    site.write(ARTICLE, article(['First.', 'Second, changed.', 'New.', 'Third.']));
    assert.deepEqual(await marks(), [['New.', reducedMotion !== 'reduce']]);
  });
}

test('eight tabs heal when they come to the front', async () => {
  const site = new Site();
  const context = await open();
  // Without a screen all tabs count as seen, so what a browser says of a tab is said here.
  await context.addInitScript(() => {
    window.inFront = true;
    Object.defineProperty(document, 'hidden', { get: () => !window.inFront });
  });
  const bring = (page, inFront) => page.evaluate((value) => {
    window.inFront = value;
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, inFront);
  const url = `${await site.start()}${BRIEF}`;
  const pages = [];
  for (let n = 0; n < 8; n++) {
    pages.push(await look(context, url));
    await touch(pages[n]);
    await bring(pages[n], false);
  }
  site.write(ARTICLE, article(['Changed behind.']));
  await pause(300);
  for (const page of pages) {
    await bring(page, true);
    await reads(page, 'Changed behind.');
    assert.ok(await isSame(page));
    await bring(page, false);
  }
});

test('eight windows, all seen at once, all follow', async () => {
  const site = new Site();
  const context = await open();
  const url = `${await site.start()}${BRIEF}`;
  const pages = [];
  for (let n = 0; n < 8; n++) pages.push(await look(context, url));
  for (const words of ['Once.', 'Twice.']) {
    site.write(ARTICLE, article([words]));
    await Promise.all(pages.map((page) => reads(page, words)));
  }
});

test('without scripts the page is plain and readable', async () => {
  const site = new Site();
  const page = await (await open({ javaScriptEnabled: false })).newPage();
  await page.goto(`${await site.start()}${BRIEF}`);
  assert.match(await page.innerText('body'), /William Lu[^]*136,854/);
  assert.equal(await page.locator('marque-preview').count(), 0);
  assert.ok(await page.locator('.theme-switch').isHidden());
});

// The same numbers each time.
const dice = (seed) => (sides) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor(seed / 2 ** 32 * sides);
};

test('after forty edits of all kinds the page is what a fresh one is', async () => {
  const site = new Site();
  const context = await open();
  const url = `${await site.start()}${BRIEF}`;
  const page = await look(context, url);
  await touch(page);
  const roll = dice(Number(process.env.SEED ?? 7));
  const kinds = [
    (n) => `Paragraph ${n} on Xiaomi, with *stress* and **more**.`,
    () => 'The same words again.',
    (n) => `- one\n- two, ${n}\n  - under two\n- three`,
    (n) => `${1 + n % 5}. first\n2. second`,
    (n) => `## Heading ${n}`,
    () => '## Heading',
    (n) => `小米计划在${n}年前向海外销售汽车。`,
    (n) => `تخطط شاومي لبيع سياراتها في الخارج ${n}.`,
    (n) => `> Quoted ${n}\n>\n> twice`,
    (n) => `A [link](https://example.org/${n}), \`code\` & <b>signs</b>.`,
    () => '---',
    (n) => `| a | b |\n|---|---|\n| ${n} | 2 |`,
  ];
  const make = (n) => kinds[roll(kinds.length)](n);
  let blocks = [...article().trim().split('\n\n').slice(1), make(0), make(1)];
  for (let n = 1; n <= 40; n++) {
    for (let step = 0; step <= roll(3); step++) {
      const [one, other] = [roll(blocks.length), roll(blocks.length)];
      const isCited = blocks[one].includes('by 2027');
      switch (roll(4)) {
        case 0: blocks.splice(one, 0, make(n)); break;
        case 1: if (!isCited) blocks.splice(one, 1); break;
        case 2: [blocks[one], blocks[other]] = [blocks[other], blocks[one]]; break;
        default: blocks[one] = isCited ? `Now ${n}. ${article().split('\n\n')[1]}` : make(n);
      }
    }
    site.write(ARTICLE, ['# Xiaomi looks abroad', ...blocks, `Edit ${n} is done.`].join('\n\n') + '\n');
    await reads(page, `Edit ${n} is done.`);
    if (n % 10) continue;
    const fresh = await look(context, url);
    const words = (of) => of.evaluate(() => document.body.innerHTML);
    assert.equal(await words(page), await words(fresh), `after edit ${n}`);
    await fresh.close();
  }
  assert.ok(await isSame(page));
});
