// Sites as `marque build` publishes them, on a server that knows nothing but files.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join, relative, sep } from 'node:path';
import { after } from 'node:test';
import { promisify } from 'node:util';
import * as states from './states.js';

const REPOSITORY = join(import.meta.dirname, '../..');
const MARQUE = join(REPOSITORY, 'target/debug/marque');
const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.jsonld': 'application/ld+json',
  '.csv': 'text/csv', '.svg': 'image/svg+xml', '.xml': 'application/xml', '.ics': 'text/calendar',
};
const made = [];
after(() => { for (const done of made.splice(0).reverse()) done(); });

/** Builds the demo, or one of the sites of states.js, and resolves with its folder. */
export async function build(name) {
  const root = mkdtempSync(join(tmpdir(), `marque-${name}-`));
  made.push(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(states[name] ?? {})) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const out = join(root, 'public');
  await promisify(execFile)(MARQUE, ['--quiet', '--root', name === 'demo' ? REPOSITORY : root, 'build', '--out', out]);
  return out;
}

/** All files of a folder with this ending, as paths from it. */
export const files = (folder, ending = '.html') => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile() && one.name.endsWith(ending))
  .map((one) => relative(folder, join(one.parentPath, one.name)).split(sep).join('/')).sort();

const read = (path) => { try { return statSync(path).isFile() && readFileSync(path); } catch { return false; } };

/** Serves a folder below a path, as a plain host does, and resolves with the address. */
export async function serve(folder, base = '/') {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const found = path.startsWith(base) && !path.includes('..') && read(join(folder, path.slice(base.length)));
    const type = found ? TYPES[extname(path)] ?? 'application/octet-stream' : TYPES['.html'];
    response.writeHead(found ? 200 : 404, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    response.end(found || read(join(folder, '404.html')));
  });
  await new Promise((up) => server.listen(0, '127.0.0.1', up));
  made.push(() => { server.close(); server.closeAllConnections(); });
  return `http://127.0.0.1:${server.address().port}${base}`;
}

/** What a path is a page of: `targets/byd/szeged-start/` and `targets/nio/norway-2025/` are one kind. */
const kind = (path) => { const parts = path.split('/'); return `${parts[0]}/${parts.length}${parts[1] === 'page' ? '/page' : ''}`; };

/** One page of each kind that the folder holds, the one with most in it, and those that are named besides. */
export function kinds(folder, besides = []) {
  const fullest = new Map();
  for (const path of files(folder)) {
    const known = fullest.get(kind(path));
    if (!known || statSync(join(folder, path)).size > statSync(join(folder, known)).size) fullest.set(kind(path), path);
  }
  const paths = [...fullest.values(), ...besides.map((path) => `${path}index.html`)];
  return [...new Set(paths)].sort().map((path) => path.replace(/(^|\/)index\.html$/, '$1'));
}

/** The demo's pages that differ within a kind: by rights and language of the source, by what a market is. */
export const ALSO = {
  demo: ['briefs/2025-03-05-xiaomi-overseas/', 'briefs/2025-09-05-byd-mubiao-xiatiao/', 'briefs/2026-02-07-chery-barcelona-third-date/',
    'briefs/2026-03-13-vw-xpeng-unyx/', 'markets/germany/', 'companies/xiaomi/'],
  none: [],
  one: [],
  much: ['briefs/2025-10-29-brief-301/', 'briefs/2025-10-30-brief-302/', 'briefs/2025-10-31-brief-303/', 'briefs/2025-11-01-brief-304/', 'companies/hostile/'],
};
