// What a reader does on the page, from the first visit to the comparison and back.

import assert from 'node:assert/strict';
import AxeBuilder from '@axe-core/playwright';
import { browser } from './browser.js';
import { deeper } from './server.js';
import { apart, left, right } from './texts.js';

const check = browser();

const editor = (page, letter) => page.getByRole('textbox', { name: `Article ${letter}`, exact: true });
const summary = (page) => page.locator('.summary');
const rows = (page, status) => page.locator(`.fact-${status}:visible`);
const marks = (page, pane, status) => page.locator(`.pane-${pane} .mark-${status}`);
const chip = (page, name) => page.getByRole('group', { name: 'Show' }).getByRole('button', { name });
const compared = (page) => page.locator('.pane-a .mark').first().waitFor();

// Puts text on the clipboard, as HTML too if there is some, and pastes it.
async function paste(page, into, text, html) {
  await page.evaluate(async ([text, html]) => {
    const blob = (type, data) => new Blob([data], { type });
    const data = { 'text/plain': blob('text/plain', text) };
    if (html) data['text/html'] = blob('text/html', html);
    await navigator.clipboard.write([new ClipboardItem(data)]);
  }, [text, html]);
  await into.focus();
  await page.keyboard.press('ControlOrMeta+v');
}

async function compare(page, a = left, b = right) {
  await editor(page, 'A').fill(a);
  await editor(page, 'B').fill(b);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await compared(page);
}

// Clicks where a passage begins: the middle of its box may lie beside a line that is not full.
async function clickText(page, passage) {
  await passage.scrollIntoViewIfNeeded();
  const { x, y } = await passage.evaluate((mark) => {
    const line = [...mark.getClientRects()].find((rect) => rect.width > 8);
    return { x: line.x + 4, y: line.y + line.height / 2 };
  });
  await page.mouse.click(x, y);
}

// Drops a file on a pane, as from the desktop.
async function drop(page, letter, name, type, content) {
  const files = await page.evaluateHandle(([name, type, content]) => {
    const data = new DataTransfer();
    data.items.add(new File([content], name, { type }));
    return data;
  }, [name, type, content]);
  const target = editor(page, letter);
  for (const event of ['dragenter', 'dragover', 'drop']) await target.dispatchEvent(event, { dataTransfer: files });
}

check('the first visit offers samples, each with its totals', async (page) => {
  for (const name of [/storm/i, /quarter/i]) {
    const sample = page.getByRole('button', { name });
    await sample.getByText(/\d+ conflicts?, \d+ shared, .*\d+ in one only/).waitFor();
  }
});

check('any two of five samples are chosen, and the totals are those of the list', async (page) => {
  const talks = page.locator('.sample.choice');
  await talks.getByLabel('Sample for article A').selectOption({ index: 3 });
  await talks.getByLabel('Sample for article B').selectOption({ index: 1 });
  await talks.getByRole('button', { name: /^Open/ }).click();
  await compared(page);
  for (const [name, status] of [['Conflicts', 'conflict'], ['Shared', 'shared']]) {
    const total = Number(await chip(page, name).first().locator('.count').innerText());
    assert.equal(await page.locator(`.fact-${status}:not(.fact-likely)`).count(), total, name);
  }
  assert.match(await summary(page).innerText(), /agree on|No fact stands for certain/);
});

check('two texts are pasted, the totals follow, and Ctrl+Enter compares', async (page) => {
  await paste(page, editor(page, 'A'), left);
  await paste(page, editor(page, 'B'), right);
  await summary(page).getByText('1', { exact: true }).first().waitFor();
  await page.keyboard.press('ControlOrMeta+Enter');
  await compared(page);
});

check('pasted HTML becomes text with its paragraphs', async (page) => {
  const html = '<h1>Ferry aground</h1><p>Nine were <b>hurt</b>.</p><script>alert(1)</script><p>More &amp; more rain fell.</p>';
  await paste(page, editor(page, 'A'), 'plain', html);
  const text = await editor(page, 'A').inputValue();
  assert.deepEqual(text.split(/\n+/).filter(Boolean), ['Ferry aground', 'Nine were hurt.', 'More & more rain fell.']);
});

check('a known conflict is marked in both panes and listed', async (page) => {
  await compare(page);
  for (const [pane, value] of [['a', 'Nine'], ['b', '14']]) {
    await marks(page, pane, 'conflict').filter({ hasText: value }).waitFor();
  }
  const row = rows(page, 'conflict');
  assert.equal(await row.count(), 1);
  assert.match(await row.innerText(), /Nine[^]*14/);
  assert.match(await chip(page, 'Conflicts').innerText(), /1/);
});

check('a conflict opens to a card with both values', async (page) => {
  await compare(page);
  await rows(page, 'conflict').getByRole('button').click();
  const values = page.locator('.card:visible .value');
  assert.deepEqual(await values.allInnerTexts(), ['Nine', '14']);
  await page.keyboard.press('Escape');
  await page.locator('.card:visible').waitFor({ state: 'hidden' });
});

check('a click on a shared fact brings its counterpart into view', async (page) => {
  await page.getByRole('button', { name: /storm/i }).click();
  await compared(page);
  const mark = marks(page, 'a', 'shared').last();
  const fact = await mark.getAttribute('data-fact');
  await clickText(page, mark);
  const counterpart = page.locator(`.pane-b .mark[data-fact="${fact}"]`).first();
  await page.waitForFunction(([a, b]) => {
    const root = document.querySelector('article-compare').shadowRoot;
    const [one, other] = [a, b].map((selector) => root.querySelector(selector).getClientRects()[0]);
    const pane = root.querySelector('.pane-b').getBoundingClientRect();
    return other.top >= pane.top && other.bottom <= pane.bottom && Math.abs(one.top - other.top) < 40;
  }, [`.pane-a .mark[data-fact="${fact}"]`, `.pane-b .mark[data-fact="${fact}"]`]);
  assert.match(await counterpart.getAttribute('class'), /lit|selected/);
});

check('the chips filter the facts', async (page) => {
  await compare(page);
  assert.equal(await rows(page, 'shared').count(), 1);
  const shared = chip(page, 'Shared').first();
  await shared.click();
  assert.equal(await shared.getAttribute('aria-pressed'), 'false');
  await rows(page, 'shared').waitFor({ state: 'hidden' });
  assert.equal(await rows(page, 'conflict').count(), 1);
  await shared.click();
  await rows(page, 'shared').waitFor();
});

check('the texts survive a reload, and a clear', async (page) => {
  await editor(page, 'A').fill(left);
  await editor(page, 'B').fill(right);
  await page.waitForFunction(() => /A second ferry/.test(JSON.stringify({ ...localStorage })));
  await page.reload();
  const kept = async () => [await editor(page, 'A').inputValue(), await editor(page, 'B').inputValue()];
  assert.deepEqual(await kept(), [left, right]);
  await page.getByRole('button', { name: 'Clear' }).click();
  assert.deepEqual(await kept(), ['', '']);
  await page.getByRole('button', { name: 'Undo' }).click();
  assert.deepEqual(await kept(), [left, right]);
});

check('dropped files become texts', async (page) => {
  await drop(page, 'A', 'report.txt', 'text/plain', left);
  await drop(page, 'B', 'report.html', 'text/html', `<title>x</title><p>${right.replace('\n\n', '</p><p>')}</p>`);
  await page.waitForFunction(() => {
    const areas = document.querySelector('article-compare').shadowRoot.querySelectorAll('textarea');
    return [...areas].every((area) => area.value);
  });
  assert.equal(await editor(page, 'A').inputValue(), left);
  assert.deepEqual((await editor(page, 'B').inputValue()).split(/\n+/), right.split(/\n+/));
});

check('edit leads back to the texts', async (page) => {
  await compare(page);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  assert.equal(await editor(page, 'A').inputValue(), left);
});

check('an empty side, the same text twice and unrelated texts each get their sentence', async (page) => {
  const says = (words) => summary(page).filter({ hasText: words }).waitFor();
  await editor(page, 'A').fill(left);
  await says('Article B is still empty.');
  await editor(page, 'B').fill(left);
  await says('The two texts are the same, word for word.');
  await editor(page, 'A').fill(apart[0]);
  await editor(page, 'B').fill(apart[1]);
  await says('The two reports have no fact in common.');
});

check('the page works under a deeper path', (page) => editor(page, 'A').waitFor(), { path: deeper });

for (const [what, prepare] of [['the editors', () => {}], ['the comparison', compare]]) {
  check(`${what} without a fault of accessibility that a machine finds`, async (page) => {
    await editor(page, 'A').waitFor();
    await prepare(page);
    // The widget is made for pages that have a heading of their own.
    const { violations } = await new AxeBuilder({ page }).disableRules('page-has-heading-one').analyze();
    const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
    assert.deepEqual(found, []);
  });
}
