// The npm package as those who install it have it: packed, installed, checked, and used from Node, from a plain page, from a
// bundled app, from React and from Vue. DIST names another folder than dist/.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { browser } from '../browser/browser.js';
import { left, right } from './consumers/texts.js';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const dist = process.env.DIST ?? path('../../dist');
const consumers = path('consumers');
const folder = mkdtempSync(join(tmpdir(), 'article-compare-'));
after(() => rmSync(folder, { recursive: true, force: true }));

// Runs a program and gives what it prints; what it says when it fails becomes the test's failure.
function run(program, given, cwd = consumers) {
  try {
    return execFileSync(program, given, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    throw new Error(`${program} ${given.join(' ')}\n${error.stdout}${error.stderr}`);
  }
}

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const tool = (name) => path(`node_modules/.bin/${name}`);

// Packed and installed as from the registry, and built into apps.
const [{ filename, files }] = JSON.parse(run(npm, ['pack', '--json', '--pack-destination', folder, join(dist, 'npm')], folder));
const tarball = join(folder, filename);
run(npm, ['install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--offline', '--loglevel=error', tarball]);
const built = join(folder, 'built');
await build({
  root: consumers,
  base: './',
  logLevel: 'warn',
  build: { outDir: built, emptyOutDir: true, rollupOptions: { input: ['index.html', 'react.html', 'vue.html'].map((name) => join(consumers, name)) } },
});
for (const name of ['plain.html', 'texts.js']) cpSync(join(consumers, name), join(built, name));
cpSync(join(consumers, 'node_modules/article-compare'), join(built, 'article-compare'), { recursive: true });

test('the package holds the engine, the element, their types, the licenses, and nothing else', () => {
  const names = files.map(({ path }) => path).sort();
  for (const name of ['package.json', 'README.md', 'LICENSE-MIT', 'LICENSE-APACHE', 'NOTICE', 'custom-elements.json']) {
    assert.ok(names.includes(name), name);
  }
  assert.deepEqual(names.filter((name) => !/\.(js|d\.ts|wasm|css|json|md)$|^LICENSE|^NOTICE/.test(name)), []);
});

test('publint finds nothing', () => {
  run(tool('publint'), ['run', tarball, '--strict']);
});

test('the types are found under every way of resolving modules', () => {
  run(tool('attw'), [tarball, '--profile', 'esm-only', '--exclude-entrypoints', 'custom-elements.json']);
});

test('the types are those of the results, no field more and none less', async () => {
  const { compare } = await import(new URL('consumers/node_modules/article-compare/compare.js', import.meta.url));
  const german = { text: 'Am Montag sanken 14 Boote vor Dorrit.', language: 'de', source: 'Bote', published: '2026-02-12', title: 'Boote' };
  const quoted = ['The mayor said: "We will not close the harbor this year."', 'The harbor closes. The mayor said: "We will not close the harbor."'];
  const pairs = [[left, right], ['', ''], ['', right], [left, left], ['Rain fell.', left], [german, right], quoted];
  const results = await Promise.all(pairs.map((pair) => compare(...pair)));
  const typed = results.map((result, i) => `export const r${i}: Comparison = ${JSON.stringify(result)};`);
  writeFileSync(join(consumers, 'results.ts'), `import type { Comparison } from 'article-compare';\n${typed.join('\n')}\n`);
  run(tool('tsc'), ['--project', 'tsconfig.json']);
});

test('a script in Node compares, in a worker too', () => {
  const said = JSON.parse(run(process.execPath, ['node.js']));
  assert.deepEqual(said, {
    values: ['Nine', '14'], inWorker: ['Nine', '14'], aborted: true, refused: true,
    text: 'Ferry aground\n\nNine & more', whole: true, title: 'Ferry',
  });
});

const check = browser({}, {}, built);

for (const [name, page] of [['a plain page', 'plain'], ['a bundled app', 'index'], ['a React component', 'react'], ['a Vue component', 'vue']]) {
  check(`${name} compares and shows the element`, async (page) => {
    const conflicts = { shared: 1, conflict: 1 };
    for (const id of ['here', ...(name.includes('app') ? ['there'] : [])]) {
      await page.waitForFunction((id) => document.getElementById(id)?.textContent, id);
      const { shared, conflict } = JSON.parse(await page.locator(`#${id}`).innerText());
      assert.deepEqual({ shared, conflict }, conflicts, id);
    }
    await page.locator('article-compare .summary').waitFor();
  }, { path: `/${page}.html` });
}

check('the manifest names what the element has, and the types name it too', async (page) => {
  const manifest = JSON.parse(readFileSync(join(dist, 'npm/custom-elements.json'), 'utf8'));
  const [{ attributes, members }] = manifest.modules[0].declarations;
  const own = await page.evaluate(() => {
    const { prototype, observedAttributes } = customElements.get('article-compare');
    const names = Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor' && !/Callback$/.test(name));
    return { names, observedAttributes };
  });
  const named = members.map(({ name }) => name);
  assert.deepEqual(named.toSorted(), own.names.toSorted());
  assert.deepEqual(own.observedAttributes.filter((name) => !attributes.some((a) => a.name === name)), []);
  const types = readFileSync(join(dist, 'npm/article-compare.d.ts'), 'utf8');
  assert.deepEqual(named.filter((name) => !new RegExp(`\\b${name}\\??[:(]`).test(types)), []);
}, { path: '/index.html' });
