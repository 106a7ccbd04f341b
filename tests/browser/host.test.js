// Pages of other people: with their policies, their styles, their frameworks and their faults. docs/embedding.md names
// each of these tests beside what it proves.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { browser } from './browser.js';
import { base, compared, element, host, ready, script, state, within } from './pages.js';
import { dist, serve } from './server.js';
import { left, right } from './texts.js';

const cors = { 'access-control-allow-origin': '*' };
const page = (body, options) => ({ html: host(body, options) });
const policy = (text) => ({ 'content-security-policy': text });
const own = await readFile(join(dist, 'widget.js'), 'utf8');

// What a page does to everything in it.
const reset = `<style>
  * { all: unset }
  *, *::before, *::after { margin: 9px !important; letter-spacing: 3px; text-transform: uppercase; line-height: 3; }
  button, input, textarea { font-size: 40px !important; background: red !important; }
  div, section, mark { border: 5px solid red !important; }
  html { font: italic 16px monospace; direction: ltr; text-align: right; word-spacing: 1em; white-space: pre }
</style>`;

const check = browser({
  '/plain.html': page(element()),
  '/strict.html': { ...page(element()), headers: policy("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self'") },
  '/nonce.html': { ...page(element(), { load: script.replace('<script', '<script nonce="ferry"') }), headers: policy("default-src 'self'; script-src 'nonce-ferry' 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'none'") },
  '/types.html': { ...page(element()), headers: policy("require-trusted-types-for 'script'; trusted-types 'none'") },
  '/forbidden.html': { ...page(element()), headers: policy("default-src 'self'") },
  '/quirks.html': page(element(), { doctype: '' }),
  '/reset.html': page(element(), { head: reset }),
  '/rtl.html': { html: host(element()).replace('<html lang="en">', '<html lang="fa" dir="rtl">') },
  '/no-wasm.html': page(element(), { head: '<script>delete window.WebAssembly</script>' }),
  '/no-storage.html': page(element('persist'), { head: `<script>
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, { get() { throw new DOMException('not here', 'SecurityError'); } });
  </script>` }),
  '/below.html': page(`<div id="tall"></div>${element()}`, { head: '<style>#tall { height: 6000px }</style>' }),
  '/frame.html': page('<iframe sandbox="allow-scripts" src="/framed.html" width="1400" height="800"></iframe>', { load: '' }),
  '/framed.html': page(element('persist share')),
  '/yew/widget.js': { html: own.replaceAll('__article_compare_', '__yew_'), headers: { 'content-type': 'text/javascript' } },
  '/yew.html': page('<div id="app"></div>', { head: `<script type="module">
    import start, { mount } from '/yew/widget.js';
    await start({ module_or_path: '/widget_bg.wasm' });
    window.news = [];
    const app = document.querySelector('#app');
    mount(app, {}, (kind, detail) => news.push([kind, detail]));
    const wait = setInterval(() => {
      const frame = app.querySelector('.frame');
      if (!frame) return;
      clearInterval(wait);
      const inside = document.createElement('article-compare');
      inside.className = 'inside';
      frame.append(inside);
    });
  </script>` }),
  '/faulty.html': page(element() + element('id="second" hide="samples"', ''), { head: `<script>
    // A page whose DOM refuses a word: Yew panics when it is to be shown.
    const { insertBefore } = Node.prototype;
    Node.prototype.insertBefore = function (node, before) {
      if (node.textContent.includes('Krakatoa')) throw new DOMException('refused', 'HierarchyRequestError');
      return insertBefore.call(this, node, before);
    };
  </script>` }),
  '/trapped.html': page(element() + element('id="second" hide="samples"', ''), { head: `<script>
    // An engine that asks for more memory than there is in the middle of a comparison, and ends without a panic.
    const { instantiate } = WebAssembly;
    WebAssembly.instantiate = async (module, imports) => {
      for (const part of Object.values(imports)) for (const [name, act] of Object.entries(part)) {
        if (name.startsWith('__wbg_call_')) part[name] = (...given) => {
          const told = act(...given);
          const second = document.querySelector('#second');
          if (given.includes('comparing') && second.matches(':state(busy)') && second.left?.text.includes('Krakatoa')) instance.exports.__wbindgen_malloc(-1, 1);
          return told;
        };
      }
      const instance = await instantiate(module, imports);
      return instance;
    };
  </script>` }),
  '/abroad.html': { html: () => host(element(), { load: script.replace('"/', `"${open.address}/`) }) },
  '/refused.html': { html: () => host(element(), { load: script.replace('"/', `"${closed.address}/`) }) },
  '/foreign.html': { html: () => host(element(`left-src="${open.address}/ferry.txt"`)) },
}, cors);

const alert = (page, text) => page.getByRole('alert').filter({ hasText: text }).waitFor();
const articlesShown = (page) => page.locator('article-compare > article').first().isVisible();

check('under a strict policy it works', (page) => compared(page), { path: '/strict.html' });
check('under a policy of nonces it works', (page) => compared(page), { path: '/nonce.html' });

check('under Trusted Types it works, and pasted HTML is still read', async (page) => {
  await compared(page);
  await within(page, (it) => { it.left = { html: '<p>Nine gulls</p><img src=x onerror=alert(1)>' }; });
  await base(page).locator('.pane-a').getByText('Nine gulls').waitFor();
}, { path: '/types.html' });

check('where a policy forbids WebAssembly, a sentence and the articles are shown', async (page) => {
  await alert(page, 'does not allow WebAssembly');
  assert.equal(await articlesShown(page), true);
  assert.equal(await within(page, (it) => it.compare().catch((error) => error.code)), 'wasm-forbidden');
}, { path: '/forbidden.html', expected: /WebAssembly|wasm/i });

check('where there is no WebAssembly, a sentence and the articles are shown', async (page) => {
  await alert(page, 'does not run WebAssembly');
  assert.equal(await articlesShown(page), true);
}, { path: '/no-wasm.html' });

// How some things inside look, as numbers and words.
const looks = (page) => base(page).evaluate((base) => ['.frame', '.summary', '.chip', '.pane-a .text', '.mark', '.tool', '.search', '.fact', '.list-head h2'].map((selector) => {
  const style = getComputedStyle(base.querySelector(selector));
  const names = ['display', 'font', 'color', 'background-color', 'letter-spacing', 'word-spacing', 'text-transform', 'text-align', 'white-space', 'direction', 'margin', 'padding', 'border', 'line-height', 'cursor'];
  return [selector, ...names.map((name) => style.getPropertyValue(name))].join(' | ');
}));

for (const [what, path] of [['a reset of all styles', '/reset.html'], ['quirks mode', '/quirks.html']]) {
  check(`${what} does not leak in`, async (page) => {
    await compared(page);
    const here = await looks(page);
    await page.goto('/plain.html');
    await compared(page);
    assert.deepEqual(here, await looks(page));
  }, { path });
}

check('our styles do not leak out', async (page) => {
  await ready(page);
  const told = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const style = (document) => {
      const made = ['div', 'button', 'mark', 'h2', 'table'].map((name) => document.body.appendChild(document.createElement(name)));
      for (const one of made) one.className = 'frame mark list tool base';
      return made.map((one) => ['display', 'color', 'background-color', 'font', 'margin'].map((name) => getComputedStyle(one).getPropertyValue(name)).join(' | '));
    };
    // The empty frame is in quirks mode, which makes no difference to these.
    return [style(document), style(frame.contentDocument)];
  });
  assert.deepEqual(told[0], told[1]);
}, { path: '/plain.html' });

check('on a page from right to left in a language that is not ours it stands from left to right, and its articles as they are written', async (page) => {
  await compared(page);
  assert.equal(await base(page).locator('.frame').evaluate((frame) => getComputedStyle(frame).direction), 'ltr');
  await within(page, (it) => { it.left = 'غرقت العبارة قرب الميناء يوم الأحد.'; });
  await base(page).locator('.pane-a .text[dir="rtl"]').waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
}, { path: '/rtl.html' });

check('where storage is blocked it works without', async (page) => {
  await compared(page);
  await within(page, async (it) => { await it.clear(); });
  await base(page).getByRole('textbox', { name: 'Article A', exact: true }).fill(left);
  await page.waitForTimeout(500);
  assert.equal(await within(page, (it) => it.left.text), left);
}, { path: '/no-storage.html' });

check('without a network it goes on', async (page, context) => {
  await compared(page);
  await context.setOffline(true);
  const told = await within(page, async (it, [a, b]) => {
    [it.left, it.right] = [b, a];
    const { counts } = await it.compare();
    const file = await it.export('html');
    return [counts.conflict, file.size > 1000];
  }, [left, right]);
  assert.deepEqual(told, [1, true]);
}, { path: '/plain.html' });

check('if the network is away when it begins, the articles are shown, and it begins later', async (page, context) => {
  await context.setOffline(true);
  assert.equal(await within(page, (it) => it.compare().catch((error) => error.code)), 'not-loaded');
  assert.equal(await articlesShown(page), true);
  await context.setOffline(false);
  assert.equal(await within(page, (it) => it.compare().then((c) => c.counts.conflict, (error) => error.code)), 1);
}, { path: '/below.html', expected: /Failed to (load|fetch)|ERR_INTERNET/ });

check('in a sandboxed frame without an origin it works, and stores nothing', async (page) => {
  const frame = page.frameLocator('iframe');
  await frame.locator('article-compare .pane-a .mark').first().waitFor();
  await frame.locator('.tools').getByRole('button', { name: 'Swap' }).click();
  await frame.locator('.byline-a').getByText('Coast Agency').waitFor();
}, { path: '/frame.html' });

check('in a page made with Yew, clicks inside are not clicks on the page', async (page) => {
  const inside = page.locator('.inside .base');
  await inside.locator('.frame').waitFor();
  const before = await page.evaluate(() => window.news.length);
  await inside.getByRole('button', { name: /storm/i }).click();
  await inside.locator('.pane-a .mark').first().waitFor();
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate((n) => window.news.slice(n).filter(([kind]) => kind === 'desk').length, before), 0);
  // And the page's own buttons still work.
  await page.locator('#app > .frame > .shelf').getByRole('button', { name: /storm/i }).click();
  await page.waitForFunction((n) => window.news.slice(n).some(([kind]) => kind === 'desk'), before);
}, { path: '/yew.html' });

for (const [what, path] of [['a panic', '/faulty.html'], ['an end without a panic', '/trapped.html']]) {
  check(`${what} in one widget is told there, its texts are kept, and all widgets work on`, async (page) => {
    await compared(page);
    await ready(page, 1);
    await page.evaluate(() => {
      window.errors = [];
      addEventListener('error', (event) => event instanceof CustomEvent && errors.push([event.target.id, event.detail.code]), true);
    });
    const second = base(page, 1);
    const field = (name) => second.getByRole('textbox', { name, exact: true });
    await field('Article A').fill(`${left} Krakatoa is silent.`);
    await field('Article B').fill(right);
    await second.getByRole('button', { name: 'Compare', exact: true }).click();
    await alert(page, 'Your texts are kept');
    assert.equal(await field('Article A').inputValue(), `${left} Krakatoa is silent.`);
    assert.equal(await field('Article B').inputValue(), right);
    const errors = await page.evaluate(() => window.errors.map(String));
    assert.deepEqual([...new Set(errors)], ['second,fault']);
    assert.equal(await state(page, 'error', 1), true);
    // The first widget shows its comparison again, and no message.
    await compared(page);
    assert.equal(await within(page, (it) => it.shadowRoot.querySelector('[part="message"]').hidden), true);
    await base(page).locator('.tools').getByRole('button', { name: 'Swap' }).click();
    await base(page).locator('.byline-a').getByText('Coast Agency').waitFor();
    // With another text the second one compares.
    await field('Article A').fill(left);
    await page.locator('#second [part="message"]').waitFor({ state: 'hidden' });
    await second.getByRole('button', { name: 'Compare', exact: true }).click();
    await compared(page, 1);
    assert.equal(await within(page, async (it) => (await it.compare()).counts.conflict, undefined, 1), 1);
  }, { path, expected: /panicked|unreachable|failed to|malloc/i });
}

// ── From another origin

let open, closed;
before(async () => {
  const ferry = (headers) => ({ '/ferry.txt': { html: left, headers: { 'content-type': 'text/plain', ...headers } } });
  [open, closed] = await Promise.all([serve(ferry(cors), cors), serve(ferry({}))]);
});
after(() => Promise.all([open?.close(), closed?.close()]));

check('from another origin that allows it, the widget works', (page) => compared(page), { path: '/abroad.html' });

check('from another origin that does not allow it, the articles are shown', async (page) => {
  await page.waitForTimeout(500);
  assert.equal(await articlesShown(page), true);
}, { path: '/refused.html', expected: /CORS|ERR_FAILED/ });

check('an article from another origin comes only if that allows it', async (page) => {
  await compared(page);
  await base(page).locator(`.byline a[href^="${open.address}"]`).waitFor();
  await within(page, (it, address) => { it.leftSrc = address; }, `${closed.address}/ferry.txt`);
  await alert(page, 'does not allow this page to read it');
  assert.equal(await base(page).locator('.pane-a .mark').first().isVisible(), true);
}, { path: '/foreign.html', expected: /CORS|ERR_FAILED/ });
