// The engine compares alike in the browser and natively, to the last bit: the JSON forms of the samples are the same.
// COMPARE names the native program; else it is the example as Cargo builds it for release.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { browser } from './browser.js';

const project = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const native = process.env.COMPARE ?? project('target/release/examples/compare');

const pairs = [
  ['www/samples/storm-mercury', 'www/samples/storm-agency'],
  ['www/samples/results-review', 'www/samples/results-agency'],
  ['www/samples/talks-wire', 'www/samples/talks-feature'],
  ['tests/languages/de-a', 'tests/languages/de-b'],
  ['tests/languages/ar-a', 'tests/languages/ar-b'],
  ['tests/languages/zh-a', 'tests/languages/ja-b'],
].map((pair) => pair.map((name) => project(`${name}.txt`)));

const check = browser({});

check('the browser and the native program compare alike', async (page) => {
  await page.locator('article-compare .frame').waitFor();
  for (const files of pairs) {
    const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    const here = JSON.parse(execFileSync(native, ['--json', ...files], { maxBuffer: 1 << 26 }));
    const there = await page.evaluate(async ([left, right]) => {
      const { compare } = await import('/widget.js');
      return JSON.parse(JSON.stringify(compare(left, right)));
    }, texts);
    assert.deepEqual(there, here, files.join(' '));
  }
});
