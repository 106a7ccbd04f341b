// The frame for pages that trust nobody: what it may, what it is told, and whom it hears.

import assert from 'node:assert/strict';
import { deflateRawSync } from 'node:zlib';
import { browser } from './browser.js';
import { articles, host } from './pages.js';
import { left, right } from './texts.js';

const load = '<script type="module" src="/embed.js"></script>';
const heard = `<script>
  window.heard = [];
  for (const type of ['ready', 'result', 'select', 'input', 'error'])
    addEventListener(type, (event) => { if (event instanceof CustomEvent) heard.push([type, event.detail]); }, true);
</script>`;
const marked = (attributes = '') => `<div data-article-compare ${attributes}>${articles}</div>`;
const page = (body, options) => ({ html: host(body, { load, head: heard, ...options }) });
const bundle = deflateRawSync(JSON.stringify({ left: { text: left }, right: { text: right } }));
const code = Buffer.concat([Buffer.from([1]), bundle]).toString('base64url');

const check = browser({
  '/marked.html': page(marked()),
  '/strict.html': { ...page(marked(), { head: '' }), headers: { 'content-security-policy': "default-src 'none'; script-src 'self'; frame-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'" } },
  '/fixed.html': page(marked('data-height="700" data-theme="dark" data-hide="samples tools"')),
  '/link.html': page(`<p><a data-article-compare href="https://other.example/#compare=${code}">The comparison</a></p>`),
}, { 'access-control-allow-origin': '*' });

const frame = (page) => page.frameLocator('iframe');
const compared = (page) => frame(page).locator('.pane-a .mark, .list .fact').first().waitFor();
const events = (page, type) => page.evaluate((type) => window.heard.filter(([t]) => t === type).map(([, detail]) => JSON.parse(JSON.stringify(detail))), type);
const until = (page, type, n = 1) => page.waitForFunction(([type, n]) => window.heard.filter(([t]) => t === type).length >= n, [type, n]);

check('a marked element becomes a frame without an origin, as high as what is in it', async (page) => {
  await compared(page);
  const told = await page.evaluate(() => {
    const frame = document.querySelector('iframe');
    return [frame.getAttribute('sandbox'), frame.contentDocument === null, frame.referrerPolicy, document.querySelector('[data-article-compare]').hidden];
  });
  assert.deepEqual(told, ['allow-scripts allow-downloads allow-modals', true, 'no-referrer', true]);
  const inside = page.frames()[1];
  assert.equal(await inside.evaluate(() => origin), 'null');
  await page.waitForFunction(() => document.querySelector('iframe').offsetHeight > 200);
  await page.waitForTimeout(500);
  const heights = [await page.evaluate(() => document.querySelector('iframe').offsetHeight), await inside.evaluate(() => document.querySelector('article-compare').getBoundingClientRect().height)];
  assert.ok(Math.abs(heights[0] - heights[1]) <= 5, `${heights}`);
  assert.equal(await inside.evaluate(() => document.documentElement.scrollHeight > innerHeight + 5), false, 'nothing scrolls twice');
}, { path: '/marked.html' });

check('under a strict policy of the page it works', (page) => compared(page), { path: '/strict.html' });

check('the page is told of the comparison that it asked for', async (page) => {
  await until(page, 'result');
  const [result] = await events(page, 'result');
  assert.equal(result.counts.conflict, 1);
  assert.equal(result.comparison.left.source, 'Penbrook Post');
  const told = await page.evaluate(async () => {
    const it = (await import('/embed.js')).embed(document.querySelector('[data-article-compare]'));
    const { counts } = await it.call('compare');
    return [counts.conflict, await it.call('remove').catch((error) => error.code)];
  });
  assert.deepEqual(told, [1, 'bad-method']);
}, { path: '/marked.html' });

check('of what the reader typed it is told the counts and no word', async (page) => {
  await until(page, 'result');
  await page.evaluate(async () => (await import('/embed.js')).embed(document.querySelector('[data-article-compare]')).set({ options: { mode: 'edit' } }));
  const field = frame(page).getByRole('textbox', { name: 'Article A', exact: true });
  await field.fill('My secret is that nine passengers were injured.');
  await until(page, 'input');
  await until(page, 'result', 2);
  const results = await events(page, 'result');
  assert.equal(results.at(-1).comparison, undefined);
  assert.equal(results.at(-1).outcome, 'related');
  assert.equal(JSON.stringify(await events(page, 'result').then((all) => all.slice(1))).includes('secret'), false);
}, { path: '/marked.html' });

check('a second page that wants in is not heard, and what is not understood is dropped', async (page) => {
  await compared(page);
  await page.evaluate(() => {
    const { port1, port2 } = new MessageChannel();
    window.stolen = [];
    port1.onmessage = (event) => window.stolen.push(event.data);
    document.querySelector('iframe').contentWindow.postMessage({ articleCompare: 1, type: 'init', left: { text: 'evil words' }, right: { text: 'evil' } }, '*', [port2]);
  });
  await page.evaluate(async () => {
    const it = (await import('/embed.js')).embed(document.querySelector('[data-article-compare]'));
    for (const message of [{ left: 7 }, { left: { text: {} } }, { left: { text: 'x'.repeat(5 << 20) } }, { options: { theme: '"><script>' } }, { options: 'x' }, { height: 'tall' }]) it.set(message);
    await it.call('constructor').catch(() => {});
  });
  await page.waitForTimeout(300);
  assert.deepEqual(await page.evaluate(() => window.stolen), []);
  const inside = page.frames()[1];
  assert.match(await inside.evaluate(() => document.querySelector('article-compare').left.text), /Marigold/);
  assert.equal(await inside.evaluate(() => document.querySelector('article-compare').getAttribute('theme')), null);
}, { path: '/marked.html' });

check('a height and options are obeyed', async (page) => {
  await compared(page);
  await page.waitForFunction(() => document.querySelector('iframe').offsetHeight === 700);
  assert.equal(await frame(page).locator('article-compare').getAttribute('theme'), 'dark');
}, { path: '/fixed.html' });

check('a link to a shared comparison becomes that comparison', async (page) => {
  await compared(page);
  await frame(page).getByText('Marigold').first().waitFor();
}, { path: '/link.html' });
