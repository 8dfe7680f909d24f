// Every file of every site: valid, linked without a loose end, and light.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { parse } from 'parse5';
import { ALSO, build, files } from './built.js';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'no-inline-style': 'error',
    'require-csp-nonce': 'off', // there are no inline scripts at all, see below
    'aria-label-misuse': ['error', { allowAnyNamable: true }], // lists and drawings may have names, too
    'no-redundant-role': 'off', // tables that are laid out as blocks on a phone lose their roles, so these are written down
    'prefer-native-element': 'off', // the same
    'long-title': 'off', // a brief's title is as long as its editor wrote it
  },
});

/** All elements of a page, parsed as browsers do it; parse errors are told with their place. */
function elements(html, told) {
  const found = [];
  const onParseError = ({ code, startLine, startCol }) => told.push(`${startLine}:${startCol} ${code}`);
  const walk = (node) => {
    if (node.tagName) found.push({ name: node.tagName, text: node.childNodes[0]?.value, ...Object.fromEntries(node.attrs.map((a) => [a.name, a.value])) });
    for (const child of node.content?.childNodes ?? node.childNodes ?? []) walk(child);
  };
  walk(parse(html, { onParseError, sourceCodeLocationInfo: true }));
  return found;
}

/** The file of a site that an address on a page leads to, as a host at `base` finds it; nothing for an address outside. */
function target(href, path, base) {
  const url = new URL(href, `http://site.test${base}${path}`);
  if (url.origin !== 'http://site.test') return null;
  const file = decodeURIComponent(url.pathname).slice(base.length - 1).replace(/\/$/, '/index.html').slice(1);
  return { file: url.pathname.startsWith(base) ? file : `outside of ${base}: ${url.pathname}`, fragment: decodeURIComponent(url.hash.slice(1)) };
}

const sites = await Promise.all(Object.keys(ALSO).map(async (name) => [name, await build(name)]));
for (const [name, folder] of sites) {
  const pages = new Map(files(folder).map((path) => {
    const html = readFileSync(join(folder, path), 'utf8');
    const wrong = [];
    return [path, { html, wrong, all: elements(html, wrong) }];
  }));
  const each = (judge) => {
    const wrong = [...pages].flatMap(([path, page]) => judge(path, page).map((what) => `${path}: ${what}`));
    assert.ok(!wrong.length, `${wrong.length} faults:\n${wrong.slice(0, 40).join('\n')}`);
  };

  test(`${name}: every page is valid HTML`, () => each((path, { html, wrong }) => [...wrong, ...(
    validator.validateStringSync(html, path).results.flatMap((result) => result.messages)
      .map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`))]));

  test(`${name}: no style and no script is written into a page`, () => each((path, { all }) => all
    .filter((e) => e.style !== undefined || e.name === 'style' || Object.keys(e).some((key) => /^on/.test(key))
      || e.name === 'script' && !e.src && e.type !== 'application/ld+json')
    .map((e) => `<${e.name}>`)));

  test(`${name}: every id is one, and what names it finds it`, () => each((path, { all }) => {
    const ids = all.flatMap((e) => e.id ?? []);
    const named = all.flatMap((e) => [e['aria-labelledby'], e['aria-describedby'], e['aria-controls'], e.headers, e.for]
      .flatMap((list) => list?.split(/\s+/) ?? []).concat(e.name === 'use' ? e.href.slice(1) : [])
      .concat([...`${e.fill} ${e.stroke} ${e.mask} ${e['clip-path']}`.matchAll(/url\(#([^)]+)\)/g)].map((m) => m[1])));
    return [...ids.filter((id, n) => ids.indexOf(id) !== n).map((id) => `twice: ${id}`),
      ...named.filter((id) => !ids.includes(id)).map((id) => `nowhere: ${id}`)];
  }));

  for (const base of ['/', '/a/b/']) {
    test(`${name} at ${base}: every link and fragment leads somewhere`, () => each((path, { all }) => {
      // Hosts serve this page at any address, so its links begin at the root.
      if (path.endsWith('404.html') && base !== '/') return [];
      return all.flatMap((e) => [e.name === 'use' ? null : e.href, e.src, e.srcset].filter(Boolean)).filter((href) => {
        const to = target(href, path, base);
        if (!to) return false;
        if (!existsSync(join(folder, to.file)) || statSync(join(folder, to.file)).isDirectory()) return true;
        return to.fragment && !pages.get(to.file)?.all.some((e) => e.id === to.fragment);
      }).map((href) => `leads nowhere: ${href}`);
    }));
  }
}

test('pages are light', (t) => {
  const folder = new Map(sites).get('demo');
  const weigh = (paths) => paths.map((path) => readFileSync(join(folder, path)))
    .reduce(([plain, sent], bytes) => [plain + bytes.length, sent + brotliCompressSync(bytes).length], [0, 0]);
  // What the page itself asks for: a brief does without the style of the trackers.
  const theme = (path) => [...readFileSync(join(folder, path), 'utf8').matchAll(/(?:href|src)="[./]*(assets\/[^"]+)"/g)].map((m) => m[1]);
  const briefs = files(folder).filter((path) => /^briefs\/.*[^/]+\/index\.html$/.test(path) && path.split('/').length === 3)
    .sort((a, b) => statSync(join(folder, a)).size - statSync(join(folder, b)).size);
  for (const [what, path, most, mostSent] of [
    ['a typical brief', briefs[Math.floor(briefs.length / 2)], 50_000, 14_000],
    ['the heaviest brief', briefs.at(-1), 90_000, 25_000],
    ['the front page', 'index.html', 90_000, 25_000],
  ]) {
    const [plain, sent] = weigh([path, ...theme(path)]);
    t.diagnostic(`${what} with style and script: ${plain} bytes, ${sent} by brotli (${posix.dirname(path)})`);
    assert.ok(plain <= most && sent <= mostSent, `${what} weighs ${plain} bytes, ${sent} as sent; ${most} and ${mostSent} are allowed`);
  }
});
