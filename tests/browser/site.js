// A small site in a temporary folder, its preview, and a browser that looks at it.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'node:test';
import assert from 'node:assert/strict';
import { profile } from './browser.js';

const MARQUE = join(import.meta.dirname, '../../target/debug/marque');
export const BRIEF = 'briefs/2025-03-05-xiaomi/';
export const ARTICLE = 'content/articles/2025-03-05-xiaomi.md';
export const SIDECAR = 'content/articles/2025-03-05-xiaomi.yaml';

export const article = (paragraphs = ['In 2024 it delivered 136,854 cars.']) => [
  '# Xiaomi looks abroad',
  'The group means to sell its cars outside China by 2027, says William Lu.',
  ...paragraphs,
].join('\n\n') + '\n';

export const sidecar = ({ title = 'Xiaomi sets 2027', cited = 'sell its cars outside China by 2027', more = '' } = {}) => `\
title: ${JSON.stringify(title)}
source: {publisher: The paper, language: en, rights: full}
targets:
  - id: xiaomi/abroad
    statement: Sell cars outside China
    due: 2027
    status: announced
    evidence: ${JSON.stringify(cited)}
${more}`;

const cleanups = [];
afterEach(async () => { for (const done of cleanups.splice(0).reverse()) await done(); });

export class Site {
  root = mkdtempSync(join(tmpdir(), 'marque-'));

  constructor(files = {}) {
    cleanups.push(async () => {
      await this.stop();
      rmSync(this.root, { recursive: true, force: true });
    });
    const all = {
      // Nothing names NIO until a test does.
      'site.yaml': 'levels: {id::unused: off}\n',
      'content/companies/xiaomi.yaml': 'name: Xiaomi\nkind: automaker\n',
      'content/companies/nio.yaml': 'name: NIO\nkind: automaker\n',
      'content/companies/nio.md': 'It sells cars.\n',
      [ARTICLE]: article(),
      [SIDECAR]: sidecar(),
      ...files,
    };
    for (const [path, text] of Object.entries(all)) this.write(path, text);
  }

  path(path) { return join(this.root, path); }

  /** Truncates, then writes, as plain editors do. */
  write(path, text) {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), text);
  }

  /** Writes beside, then renames, as careful editors do. */
  replace(path, text) {
    const beside = this.path(`${path}.tmp~`);
    writeFileSync(beside, text);
    renameSync(beside, this.path(path));
  }

  remove(path) { rmSync(this.path(path), { recursive: true }); }

  /** Starts the preview; resolves with its address once the first run was told. */
  async start({ port = 0, options = [] } = {}) {
    const given = ['--color', 'never', '--root', this.root, 'serve', '--port', `${port}`, '--as-of', '2025-12-31', ...options];
    this.server = spawn(MARQUE, given, { stdio: ['ignore', 'ignore', 'pipe'] });
    this.said = '';
    this.url = await new Promise((found, failed) => {
      this.server.stderr.setEncoding('utf8').on('data', (text) => {
        this.said += text;
        const address = /https?:\/\/[^\s;]+/.exec(this.said);
        if (address && /\d pages?,|\d errors?/.test(this.said)) found(address[0]);
      });
      this.server.on('exit', () => failed(new Error(`it did not start: ${this.said}`)));
    });
    return this.url;
  }

  async stop() {
    const server = this.server;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const gone = new Promise((done) => server.on('exit', done));
    server.kill();
    await gone;
  }

  get port() { return Number(new URL(this.url).port); }
}

/** A browser of its own for one test. At the test's end it must have seen no fault and asked no other host. */
export async function open(options = {}) {
  const { context, faults } = await profile({ viewport: { width: 1000, height: 700 }, ...options });
  cleanups.push(async () => {
    await context.close();
    assert.deepEqual(faults, []);
  });
  return context;
}

/** The overlay's parts on a page. */
export const overlay = (page) => ({
  dialog: page.locator('marque-preview dialog[open]'),
  badge: page.locator('marque-preview .badge'),
  problems: page.locator('marque-preview dialog[open] section'),
});

/** A page of its own of a preview, loaded and in touch with the server. */
export async function look(context, url) {
  const page = await context.newPage();
  const heard = page.waitForRequest(/_marque\/events/);
  await page.goto(url);
  await heard;
  return page;
}

/** Marks the page's window; `isSame` then tells whether it was never loaded again. */
export const touch = (page) => page.evaluate(() => { window.touched = true; });
export const isSame = (page) => page.evaluate(() => window.touched === true);

/** Waits until the page's words hold some text, or do not. */
export const reads = (page, text) => page.waitForFunction((t) => document.body.innerText.includes(t), text);
export const lacks = (page, text) => page.waitForFunction((t) => !document.body.innerText.includes(t), text);
