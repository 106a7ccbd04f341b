// The element as an author of a page uses it: attributes, properties, methods, events and states, and its life.

import assert from 'node:assert/strict';
import { browser } from './browser.js';
import { articles, base, compared, element, host, ready, state, within } from './pages.js';
import { left, right } from './texts.js';

const heard = `<script>
  window.heard = [];
  for (const type of ['ready', 'progress', 'result', 'select', 'input', 'error'])
    addEventListener(type, (event) => { if (event instanceof CustomEvent) heard.push([type, JSON.parse(JSON.stringify(event.detail))]); }, true);
</script>`;

const page = (body, options) => ({ html: host(body, { head: heard, ...options }) });
const big = `<p>${'The ferry ran aground off Penbrook on Sunday. '.repeat(100_000)}</p>`;

const check = browser({
  '/plain.html': page(element()),
  '/empty.html': page(element('', '')),
  '/two.html': page(element() + element('id="second"', '')),
  '/edit.html': page(element('mode="edit" hide="samples tools" theme="dark"')),
  '/facts.html': page(element('view="facts" filter="conflict" sync="off"')),
  '/values.html': page(element('view="values" hide="head"')),
  '/early.html': page(`${element('', '')}<script>
    const early = document.querySelector('article-compare');
    early.left = { text: 'The port of Dorrit is closed.', source: 'The Lamp' };
    early.right = 'The port of Dorrit is closed. Rain fell.';
  </script>`),
  '/below.html': page(`<div id="tall"></div>${element()}`, { head: `${heard}<style>#tall { height: 6000px }</style>` }),
  '/hidden.html': page(element('hidden')),
  '/dialog.html': page(`<dialog>${element()}</dialog>`, { head: `${heard}<style>dialog { inline-size: 90% }</style>` }),
  '/shadow.html': page(`<div id="outer">${articles.replaceAll('slot="', 'slot="my-')}</div><script>
    const root = document.querySelector('#outer').attachShadow({ mode: 'open' });
    const inner = document.createElement('article-compare');
    for (const side of ['left', 'right']) {
      const slot = document.createElement('slot');
      slot.name = 'my-' + side;
      slot.slot = side;
      inner.append(slot);
    }
    root.append(inner);
  </script>`),
  '/left.html': { html: `<!doctype html><title>x</title><article><p>${left}</p></article>` },
  '/right.txt': { html: right, headers: { 'content-type': 'text/plain;charset=utf-8' } },
  '/picture.png': { html: 'x', headers: { 'content-type': 'image/png' } },
  '/big.html': { html: big },
  '/addresses.html': page(element('left-src="/left.html" right-src="right.txt"', '')),
  '/script.html': page(element('left-src="javascript:alert(1)"')),
  '/missing.html': page(element('left-src="/nothing.html"')),
  '/wrong.html': page(element('right-src="/picture.png"')),
  '/large.html': page(element('right-src="/big.html"')),
  '/persist.html': page(element('persist', '')),
});

const events = (page, type) => page.evaluate((type) => window.heard.filter(([t]) => t === type).map(([, detail]) => detail), type);
const until = (page, type) => page.waitForFunction((type) => window.heard.some(([t]) => t === type), type);
const text = (page) => base(page).evaluate((base) => base.textContent);

check('it tells that it loads, is ready, compares and has a result', async (page) => {
  await until(page, 'result');
  assert.deepEqual(await page.evaluate(() => window.heard.map(([type, detail]) => detail.phase ?? type)), ['loading', 'ready', 'comparing', 'result']);
  const [{ outcome, counts, comparison }] = await events(page, 'result');
  assert.equal(outcome, 'related');
  assert.equal(counts.conflict, 1);
  assert.equal(comparison.left.source, 'Penbrook Post');
  assert.equal(comparison.findings.length, counts.conflict + counts.shared + counts.likely + counts.onlyLeft + counts.onlyRight);
  assert.equal(await state(page, 'ready'), true);
  for (const name of ['busy', 'empty', 'error']) assert.equal(await state(page, name), false, name);
}, { path: '/plain.html' });

check('an address is a link only if it is of the web', async (page) => {
  await compared(page);
  const link = base(page).locator('.byline a');
  assert.equal(await link.count(), 1);
  assert.equal(await link.getAttribute('href'), 'https://penbrook.example/ferry');
}, { path: '/plain.html' });

check('mode, hide and theme are obeyed and followed', async (page) => {
  await ready(page);
  await base(page).getByRole('textbox', { name: 'Article A', exact: true }).waitFor();
  assert.equal(await base(page).locator('.shelf').isVisible(), false);
  assert.equal(await base(page).evaluate((base) => getComputedStyle(base).colorScheme), 'dark');
  await within(page, (it) => { it.mode = 'view'; it.theme = 'light'; });
  await compared(page);
  assert.equal(await base(page).locator('.tools').isVisible(), false);
  assert.equal(await base(page).evaluate((base) => getComputedStyle(base).colorScheme), 'light');
  await within(page, (it) => { it.hide = null; });
  await base(page).locator('.tools').waitFor();
  assert.equal(await within(page, (it) => it.getAttribute('mode')), 'view');
}, { path: '/edit.html' });

check('view, filter and sync set the view up', async (page) => {
  await base(page).locator('.frame.tall .list').waitFor();
  assert.equal(await base(page).locator('.fact').count(), 1);
  await within(page, (it) => { it.view = 'articles'; it.filter = 'shared unique'; });
  await compared(page);
  await base(page).locator('.fact-unique').first().waitFor();
  assert.equal(await base(page).locator('.fact-conflict').count(), 0);
  await base(page).locator('.tools').getByRole('button', { name: 'View', exact: true }).click();
  assert.equal(await base(page).getByRole('radio', { name: 'Free' }).isChecked(), true);
}, { path: '/facts.html' });

check('the table of values opens, and the head is hidden', async (page) => {
  await base(page).locator('.values').waitFor();
  assert.equal(await base(page).locator('.head').isVisible(), false);
}, { path: '/values.html' });

check('properties set before the element is defined are kept, and read as the reader has them', async (page) => {
  await compared(page);
  await base(page).locator('.byline').getByText('The Lamp').waitFor();
  assert.deepEqual(await within(page, (it) => [it.left, it.right.text]), [
    { text: 'The port of Dorrit is closed.', source: 'The Lamp' }, 'The port of Dorrit is closed. Rain fell.']);
}, { path: '/early.html' });

check('new texts replace the old ones, on one side or both, and null empties a side', async (page) => {
  await compared(page);
  await within(page, (it) => { it.right = 'A whale was seen off Penbrook.'; });
  await base(page).locator('.pane-b').getByText('A whale was seen').waitFor();
  assert.match(await text(page), /Marigold/);
  const both = await within(page, async (it) => {
    it.left = { html: '<p>One <b>whale</b>.</p>' };
    await it.compare();
    return [it.left.text, it.right.text];
  });
  assert.deepEqual(both, ['One whale.', 'A whale was seen off Penbrook.']);
  await within(page, (it) => { it.left = null; });
  await page.waitForFunction(() => document.querySelector('article-compare').left.text !== 'One whale.');
  assert.equal(await within(page, (it) => it.left.source), 'Penbrook Post', 'what stands inside the element counts again');
  assert.equal(await within(page, (it) => { try { it.left = { text: 7 }; return ''; } catch (error) { return error.name; } }), 'TypeError');
}, { path: '/plain.html' });

check('changes of the slotted articles are followed', async (page) => {
  await compared(page);
  await within(page, (it) => { it.querySelector('[slot="left"] p').textContent = 'Twelve gulls sat on the quay of Dorrit.'; });
  await base(page).locator('.pane-a').getByText('Twelve gulls').waitFor();
  await within(page, (it) => { it.querySelector('[slot="left"]').dataset.source = 'The Gull'; });
  await base(page).locator('.byline').getByText('The Gull').waitFor();
  await within(page, (it) => {
    const other = document.createElement('article');
    other.slot = 'left';
    other.textContent = 'The quay is wet.';
    it.querySelector('[slot="left"]').replaceWith(other);
  });
  await base(page).locator('.pane-a').getByText('The quay is wet.').waitFor();
}, { path: '/plain.html' });

check('methods lead through the findings', async (page) => {
  const ids = await within(page, async (it) => {
    await it.compare();
    const ids = [];
    for (const act of [() => it.next(), () => it.next('unique'), () => it.previous('unique'), () => it.select('s1'), () => it.select(null), () => it.select(0)]) {
      const told = new Promise((done) => it.addEventListener('select', done, { once: true }));
      await act();
      ids.push((await told).detail.id);
    }
    return ids;
  });
  assert.deepEqual(ids.slice(0, 5), ['c1', 'ua1', 'ub1', 's1', null]);
  assert.ok(ids[5]);
}, { path: '/plain.html' });

check('methods swap, clear, export and fail with a code', async (page) => {
  const told = await within(page, async (it) => {
    const first = await it.compare();
    await it.swap();
    const swapped = await it.compare();
    const files = await Promise.all(['html', 'md', 'csv', 'json'].map((form) => it.export(form)));
    const codes = [];
    await it.export('exe').catch((error) => codes.push(error.code));
    await it.clear();
    await it.compare().catch((error) => codes.push(error.code));
    return {
      sources: [first.left.source, swapped.left.source],
      files: await Promise.all(files.map(async (file) => [file.name, file.type, (await file.text()).length > 100])),
      codes, empty: it.matches(':state(empty)'), left: it.left.text,
    };
  });
  assert.deepEqual(told.sources, ['Penbrook Post', 'Coast Agency']);
  assert.deepEqual(told.files.map(([name]) => name.split('.').at(-1)), ['html', 'md', 'csv', 'json']);
  assert.ok(told.files.every(([, , long]) => long));
  assert.deepEqual(told.codes, ['bad-form', 'empty']);
  assert.equal(told.empty, true);
  assert.equal(told.left, '');
  assert.deepEqual(await events(page, 'input'), [], 'what the page does is no input');
}, { path: '/plain.html' });

check('what the reader types is told once, as an event of the element', async (page) => {
  await page.evaluate(() => {
    window.plain = 0;
    addEventListener('input', (event) => { if (!(event instanceof CustomEvent)) window.plain += 1; });
  });
  await base(page).getByRole('textbox', { name: 'Article B', exact: true }).fill(right);
  await until(page, 'input');
  assert.deepEqual((await events(page, 'input')).at(-1), { sides: ['right'] });
  assert.equal(await page.evaluate(() => window.plain), 0);
  assert.equal(await within(page, (it) => it.right.text), right);
  assert.equal(await state(page, 'empty'), false);
}, { path: '/empty.html' });

check('two widgets of a page are independent', async (page) => {
  await compared(page);
  await ready(page, 1);
  await base(page, 1).getByRole('textbox', { name: 'Article A', exact: true }).fill(right);
  await base(page, 1).getByRole('textbox', { name: 'Article B', exact: true }).fill(left);
  await base(page, 1).getByRole('button', { name: 'Compare', exact: true }).click();
  await compared(page, 1);
  const before = await base(page).locator('.summary').innerText();
  await page.keyboard.press('n');
  await base(page, 1).locator('.card').waitFor();
  assert.equal(await base(page).locator('.card').count(), 0);
  assert.equal(await base(page).locator('.summary').innerText(), before);
}, { path: '/two.html' });

check('below the fold nothing is loaded before the reader comes near, or a method is called', async (page) => {
  const loaded = () => page.evaluate(() => performance.getEntriesByType('resource').map((r) => new URL(r.name).pathname).filter((p) => /widget|live|look/.test(p)));
  await page.waitForTimeout(300);
  assert.deepEqual(await loaded(), []);
  assert.equal(await within(page, (it) => it.innerText.includes('Marigold')), true);
  await page.evaluate(() => scrollTo(0, 5000));
  await compared(page);
  assert.ok((await loaded()).includes('/widget_bg.wasm'));
}, { path: '/below.html' });

check('a method loads what it needs', async (page) => {
  assert.equal(await within(page, async (it) => (await it.compare()).counts.conflict), 1);
}, { path: '/below.html' });

check('hidden at first, it begins when it is shown', async (page) => {
  await page.waitForTimeout(300);
  assert.equal(await state(page, 'ready'), false);
  await within(page, (it) => { it.hidden = false; });
  await compared(page);
  await within(page, (it) => { it.hidden = true; });
  assert.equal(await base(page).isVisible(), false);
}, { path: '/hidden.html' });

check('in a dialog it begins when that opens, and keeps the place over closing', async (page) => {
  await page.waitForTimeout(300);
  assert.equal(await state(page, 'ready'), false);
  await page.evaluate(() => document.querySelector('dialog').showModal());
  await compared(page);
  await within(page, (it) => it.next());
  await base(page).locator('.card').waitFor();
  await page.keyboard.press('Escape');
  await page.evaluate(() => { document.querySelector('dialog').close(); document.querySelector('dialog').showModal(); });
  await compared(page);
}, { path: '/dialog.html' });

check('in another shadow root it takes what is passed on to it', async (page) => {
  await compared(page);
  await base(page).locator('.byline').getByText('Penbrook Post').waitFor();
}, { path: '/shadow.html' });

check('a clone is another widget', async (page) => {
  await compared(page);
  await within(page, (it) => document.body.append(it.cloneNode(true)));
  await compared(page, 1);
  await within(page, (it) => it.clear(), undefined, 1);
  assert.match(await text(page), /Marigold/);
}, { path: '/plain.html' });

check('moved it lives on; removed it is freed after a while; inserted again it is where the reader was', async (page) => {
  await page.clock.install();
  await page.reload();
  await page.clock.runFor(2000);
  await compared(page);
  await base(page).locator('.tools').getByRole('button', { name: 'Edit' }).click();
  await base(page).getByRole('textbox', { name: 'Article A', exact: true }).fill('The reader wrote this.');
  await base(page).evaluate((base) => { base.dataset.seen = 'yes'; });
  await within(page, (it) => { const there = document.createElement('div'); document.body.append(there); there.append(it); });
  await page.clock.runFor(20_000);
  assert.equal(await base(page).evaluate((base) => base.dataset.seen), 'yes');
  await within(page, (it) => { window.it = it; it.remove(); });
  await page.clock.runFor(20_000);
  assert.equal(await page.evaluate(() => window.it.matches(':state(ready)')), false);
  assert.equal(await page.evaluate(() => window.it.shadowRoot.querySelector('.base').childElementCount), 0);
  await page.evaluate(() => document.body.append(window.it));
  await page.clock.runFor(2000);
  await ready(page);
  assert.equal(await base(page).getByRole('textbox', { name: 'Article A', exact: true }).inputValue(), 'The reader wrote this.');
}, { path: '/plain.html' });

check('taken into another document it keeps its look and its place', async (page) => {
  await compared(page);
  await within(page, (it) => {
    const frame = document.createElement('iframe');
    frame.width = 1300;
    frame.height = 700;
    document.body.append(frame);
    frame.contentDocument.body.append(it);
  });
  const inside = page.frameLocator('iframe');
  await inside.locator('.pane-a .mark').first().waitFor();
  await inside.locator('.tools').getByRole('button', { name: 'Swap' }).click();
  await inside.locator('.byline-a').getByText('Coast Agency').waitFor();
  const display = () => page.evaluate(() => getComputedStyle(document.querySelector('iframe').contentDocument.querySelector('article-compare').shadowRoot.querySelector('.frame')).display);
  assert.equal(await display(), 'grid');
}, { path: '/plain.html' });

check('destroyed it shows the articles; inserted again it begins anew', async (page) => {
  await compared(page);
  await within(page, (it) => it.destroy());
  assert.equal(await page.locator('article-compare > article').first().isVisible(), true);
  assert.equal(await state(page, 'ready'), false);
  await within(page, (it) => document.body.append(it));
  await compared(page);
}, { path: '/plain.html' });

check('articles come from addresses', async (page) => {
  await compared(page);
  assert.match(await text(page), /Marigold/);
  assert.match(await base(page).locator('.byline a').first().getAttribute('href'), /^http:.*\/left\.html$/);
  assert.deepEqual((await events(page, 'progress')).map((p) => p.side ?? p.phase).sort(), ['comparing', 'left', 'loading', 'right']);
}, { path: '/addresses.html' });

for (const [path, code, said, console] of [
  ['/script.html', 'bad-address', /http or https/],
  ['/missing.html', 'bad-status', /404/, /404/],
  ['/wrong.html', 'bad-type', /image\/png/],
  ['/large.html', 'too-large', /4 MB/],
]) {
  check(`an article that cannot be had is told as ${code}, and the articles inside are shown`, async (page) => {
    await until(page, 'error');
    assert.deepEqual((await events(page, 'error')).map((e) => e.code), [code]);
    await page.getByRole('alert').filter({ hasText: said }).waitFor();
    assert.equal(await page.locator('article-compare > article').first().isVisible(), true);
    assert.equal(await state(page, 'error'), true);
    await within(page, (it) => { it.leftSrc = it.rightSrc = null; });
    await compared(page);
    assert.equal(await state(page, 'error'), false);
  }, { path, expected: console });
}

check('nothing is stored unless the page asks for it', async (page) => {
  await compared(page);
  await within(page, (it) => it.swap());
  await page.waitForTimeout(500);
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
}, { path: '/plain.html' });

check('with persist a reload keeps what the reader typed', async (page) => {
  await base(page).getByRole('textbox', { name: 'Article A', exact: true }).fill(left);
  await page.waitForTimeout(500);
  await page.reload();
  await ready(page);
  assert.equal(await base(page).getByRole('textbox', { name: 'Article A', exact: true }).inputValue(), left);
}, { path: '/persist.html' });
