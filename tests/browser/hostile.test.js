// What somebody pastes to do harm stays text: nothing of it runs, nothing asks the network, and what is exported is as harmless.

import assert from 'node:assert/strict';
import { browser } from './browser.js';
import { hostile, messages } from './hostile.js';
import { compared } from './pages.js';

// What may be asked for: the files of the page, and nothing else.
const OWN = new Set([
  '/', '/page.css', '/page.js', '/offline.js', '/favicon.svg', '/article-compare.js', '/live.js', '/files.js', '/address.js', '/look.css',
  '/widget.js', '/widget_bg.wasm',
]);

// Of an input that is large so much is compared and exported: the engine takes its time, but that is not what is tested here.
const LONG = 5000;

const check = browser();

const opening = 'The ferry Marigold ran aground off Penbrook on Sunday.';
const around = (payload, count) => `${opening} Mayor Ines Falk said ${payload} about it. ${count} passengers were injured.`;
const form = (text) => text.toWellFormed?.() ?? Buffer.from(text).toString();

// Watches a context for whatever a payload could do.
async function watch(context) {
  const done = [];
  await context.exposeFunction('hit', () => done.push('a script ran'));
  context.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    const own = origin.startsWith('http://127.0.0.1:') && OWN.has(pathname);
    if (!own && !/^(blob|data|about):/.test(request.url())) done.push(`asked for ${request.url().slice(0, 200)}`);
  });
  context.on('dialog', (dialog) => { done.push('a dialog'); dialog.dismiss(); });
  context.on('page', () => done.push('a page was opened'));
  return done;
}

const calm = (done, name) => assert.deepEqual(done, [], name);
const desk = (page) => page.locator('article-compare');

check('given as texts, titles, sources and addresses they are compared and exported as text', async (page, context) => {
  const exported = await context.newPage();
  const done = await watch(context);
  await page.reload();
  for (const [name, payload] of hostile) {
    const given = { text: around(payload.slice(0, LONG), 'Nine'), title: payload.slice(0, 300), source: payload.slice(0, 100), url: payload.slice(0, 500) };
    const other = { ...given, text: around(payload.slice(0, LONG), 'Twelve') };
    const files = await desk(page).evaluate(async (element, [left, right]) => {
      [element.left, element.right] = [left, right];
      await element.compare();
      const entries = ['html', 'md', 'csv', 'json'].map(async (form) => [form, await (await element.export(form)).text()]);
      return Object.fromEntries(await Promise.all(entries));
    }, [given, other]);
    const kept = JSON.parse(files.json);
    assert.deepEqual(kept.articles.map(({ text }) => text), [form(given.text), form(other.text)], name);
    for (const { url } of kept.articles) assert.match(url ?? 'http:', /^https?:/, name);
    assert.deepEqual(cells(files.csv).filter((cell) => /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(cell)), [], name);
    await harmless(exported, files.html, name);
    calm(done, name);
  }
});

check('pasted as HTML they leave their text, and load and run nothing', async (page, context) => {
  const done = await watch(context);
  await page.reload();
  for (const [name, payload] of hostile) {
    const html = `<p>${opening}</p>${payload}<p>The end of it.</p>`;
    const text = await desk(page).evaluate(async (element, html) => {
      await element.clear();
      const data = new DataTransfer();
      data.setData('text/html', html);
      data.setData('text/plain', 'plain');
      const editor = element.shadowRoot.querySelector('textarea');
      editor.focus();
      editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true, composed: true }));
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      return editor.value;
    }, html);
    assert.ok(text.startsWith(opening), `${name}: ${text.slice(0, 200)}`);
    calm(done, name);
  }
});

check('what hides or reorders text is shown in titles and in the list, and joiners stay', async (page) => {
  await desk(page).evaluate(async (element) => {
    const text = 'The ferry \u202Elodiragm\u202C ran aground off Pen\u200Bbrook on Sunday. A crew 👩\u200D🚒 came at noon.';
    element.left = { text, title: 'Ferry\u202Edn', source: 'Pen\u200Bbrook Post' };
    element.right = 'The coast guard said: the ferry ran aground off Penbrook on Sunday.';
    await element.compare();
  });
  await compared(page);
  const text = async (selector) => (await page.locator(selector).allInnerTexts()).join(' ');
  assert.match(await text('.pane-a h3'), /Ferry⟨U\+202E⟩dn/);
  assert.match(await text('.byline-a'), /Pen⟨U\+200B⟩brook Post/);
  const facts = await text('.fact');
  assert.match(facts, /⟨U\+202E⟩lodiragm⟨U\+202C⟩/);
  assert.match(facts, /👩\u200D🚒/);
});

check('what foreign frames say is not heard', async (page, context) => {
  const done = await watch(context);
  await page.reload();
  await desk(page).locator('.frame').first().waitFor();
  const before = await desk(page).evaluate((element) => JSON.stringify([element.left, element.right, element.outerHTML]));
  await page.evaluate((messages) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    for (const message of messages) {
      for (const target of [window, navigator.serviceWorker.controller]) target?.postMessage(message, ...(target === window ? ['*', [new MessageChannel().port1]] : []));
    }
    frame.remove();
  }, messages);
  assert.equal(await desk(page).evaluate((element) => JSON.stringify([element.left, element.right, element.outerHTML])), before);
  calm(done);
});

check('from load to export only the files of the page are asked for', async (page, context) => {
  const asked = new Set();
  context.on('request', (request) => asked.add(request.url()));
  await page.reload();
  await page.getByRole('button', { name: /storm/i }).click();
  await compared(page);
  await page.locator('.fact-conflict .relation').first().click();
  for (const name of [/HTML/, /Markdown/, /CSV/, /JSON/]) {
    await page.locator('.tools').getByRole('button', { name: 'Export', exact: true }).click();
    await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  }
  await page.locator('.tools').getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('textbox', { name: 'Link' }).waitFor();
  const { origin } = new URL(page.url());
  const others = [...asked].filter((address) => !address.startsWith('blob:') && !(address.startsWith(origin) && OWN.has(new URL(address).pathname)));
  assert.deepEqual(others, []);
});

// Opens an exported page as from disk, with all that it may do, and looks whether anything in it could.
async function harmless(page, html, name) {
  await page.setContent(html, { waitUntil: 'load' });
  const found = await page.evaluate(() => {
    const active = [...document.querySelectorAll('script, iframe, frame, object, embed, link, base, img, image, video, audio, form, svg script, meta[http-equiv="refresh"]')];
    const handlers = [...document.querySelectorAll('*')].filter((e) => [...e.attributes].some(({ name }) => name.startsWith('on') || name === 'style'));
    const links = [...document.querySelectorAll('a')].filter((a) => !/^(https?:|#)/.test(a.getAttribute('href')));
    return [...active, ...handlers, ...links].map((e) => e.outerHTML.slice(0, 200));
  });
  assert.deepEqual(found, [], name);
}

// The cells of a table in CSV, as a spreadsheet reads them.
function cells(csv) {
  const quoted = /"((?:[^"]|"")*)"|([^,\r\n]+)/g;
  return [...csv.replace(/^\ufeff/, '').matchAll(quoted)].map(([, inside, bare]) => inside?.replaceAll('""', '"') ?? bare);
}
