// The element in other pages: what stands inside it, where it moves, and what it shows when it cannot work.

import assert from 'node:assert/strict';
import { browser } from './browser.js';
import { left, right } from './texts.js';

const paragraphs = (text) => text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`).join('');

const host = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="/favicon.svg">
<script type="module" src="/article-compare.js"></script></head>
<body><div id="here"><article-compare>
  <article slot="left" data-source="Penbrook Post">${paragraphs(left)}</article>
  <article slot="right" data-source="Coast Agency" lang="en-GB">${paragraphs(right)}</article>
</article-compare></div><div id="there"></div></body></html>`;

const check = browser({
  '/host.html': { html: host },
  '/strict.html': { html: host, headers: { 'content-security-policy': "default-src 'self'" } },
  '/two.html': { html: host.replace('<div id="there"></div>', '<article-compare id="second"></article-compare>') },
});

const base = (page) => page.locator('article-compare').first().locator('.base');
const ready = (page) => base(page).locator('.frame').waitFor();

check('the articles inside the element become its texts', async (page) => {
  await ready(page);
  await page.locator('.byline').getByText('Penbrook Post').waitFor();
  const text = await base(page).evaluate((base) => [...base.querySelectorAll('textarea, .text')].map((e) => e.value ?? e.innerText));
  assert.match(text.join('\n'), /The old ferry Marigold/);
  assert.match(text.join('\n'), /14 injured passengers/);
  assert.equal(await page.locator('article-compare > article').first().isVisible(), false);
}, { path: '/host.html' });

check('moved within the page, the widget lives on', async (page) => {
  await ready(page);
  await base(page).evaluate((base) => { base.firstElementChild.dataset.seen = 'yes'; });
  await page.evaluate(() => document.querySelector('#there').append(document.querySelector('article-compare')));
  await ready(page);
  assert.equal(await base(page).evaluate((base) => base.firstElementChild.dataset.seen), 'yes');
}, { path: '/host.html' });

check('two elements of a page share one module', async (page) => {
  await ready(page);
  await page.locator('#second .frame').waitFor();
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').filter((r) => /_bg\.wasm$/.test(r.name)).length);
  assert.equal(loaded, 1);
}, { path: '/two.html' });

check('where WebAssembly is not allowed, a sentence and the articles are shown', async (page) => {
  await page.getByRole('alert').filter({ hasText: 'does not allow WebAssembly' }).waitFor();
  await page.getByText('The old ferry Marigold').waitFor();
  await page.getByText('The coast guard counted').waitFor();
}, { path: '/strict.html', expected: /WebAssembly|wasm/i });
