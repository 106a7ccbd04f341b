// Without a network: the page after its first visit, and the page that is one file.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { browser } from './browser.js';
import { deeper, dist } from './server.js';
import { compared } from './pages.js';
import { left, right } from './texts.js';

const file = pathToFileURL(join(dist, 'standalone.html'));
const worker = await readFile(join(dist, 'offline.js'), 'utf8');
const script = { 'content-type': 'text/javascript' };

let version = 'one';
const check = browser({
  [`${deeper}offline.js`]: { html: () => worker.replace(/version = '[^']*'/, `version = '${version}'`), headers: script },
});

const editor = (page, letter) => page.getByRole('textbox', { name: `Article ${letter}`, exact: true });
const caches = (page) => page.evaluate(async () => (await window.caches.keys()).map((name) => name.split(' ').pop()));
const controlled = (page) => page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

async function until(is) {
  for (let i = 0; i < 100 && !(await is()); i++) await setTimeout(100);
  assert.ok(await is());
}

async function compare(page) {
  await editor(page, 'A').fill(left);
  await editor(page, 'B').fill(right);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await compared(page);
}

check('after its first visit the page works offline', async (page, context) => {
  await controlled(page);
  await context.setOffline(true);
  await page.reload();
  await compare(page);
  await page.goto('/index.html');
  await page.locator('.frame').first().waitFor();
});

check('a newer version takes over when the page is loaded again, and the old one is cleared away', async (page) => {
  await controlled(page);
  assert.deepEqual(await caches(page), ['one']);
  version = 'two';
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  await until(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration()).waiting)));
  assert.deepEqual((await caches(page)).toSorted(), ['one', 'two'], 'the page at work keeps its version');
  await page.reload();
  // The page loads twice: the old version sees that it is the last page, and gives way.
  await until(async () => (await caches(page).catch(() => [])).join() === 'two');
  await compare(page);
}, { path: deeper });

check('another page that has the element in it gets no service worker', async (page) => {
  await page.locator('article-compare .frame').first().waitFor();
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
}, { path: '/embed.html' });

check('the page that is one file opens from disk without a network, compares and exports', async (page, context) => {
  await context.setOffline(true);
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(file.href);
  await compare(page);
  await page.locator('.tools').getByRole('button', { name: 'Export', exact: true }).click();
  const [made] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /HTML/ }).click()]);
  assert.match(await readFile(await made.path(), 'utf8'), /^<!doctype html>/);
  assert.deepEqual(asked.filter((address) => !address.startsWith('blob:')), [file.href]);
}, { path: 'about:blank' });

check('the policy of the one file forbids every connection and names its script and its style', async (page) => {
  await page.goto(file.href);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  assert.match(policy, /default-src 'none'; connect-src 'none'; script-src 'sha256-[\w+/]{43}=' 'wasm-unsafe-eval'; style-src 'sha256-[\w+/]{43}='/);
  const refused = await page.evaluate(async () => {
    const script = document.createElement('script');
    try { script.textContent = 'window.ran = true'; } catch { /* Trusted Types refuse even that. */ }
    document.body.append(script);
    return { connected: await fetch('https://example.com/').then(() => true, () => false), ran: window.ran };
  });
  assert.deepEqual(refused, { connected: false, ran: undefined });
}, { path: 'about:blank', expected: /Content Security Policy|Trusted|trusted|Refused|Fetch API/ });
