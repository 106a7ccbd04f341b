// What a reader does with more than two reports: keep them on the shelf, see every pair and who says what.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { browser } from './browser.js';
import { left, right } from './texts.js';

const check = browser();

// A third report on the ferry, and one on something else.
const third = `The ferry Marigold ran aground off Penbrook on Sunday evening, and nine passengers were injured.

Its captain had served on the route for twenty years.`;
const other = 'Bakers in Dorrit ask more for a loaf since flour became dear.';

const editor = (page, letter) => page.getByRole('textbox', { name: `Article ${letter}`, exact: true });
const button = (page, name) => page.getByRole('button', { name });
const cards = (page) => page.getByRole('region', { name: 'Shelf' }).getByRole('listitem');
const rows = (page) => page.locator('.who-says .fact-name');
const cell = (page, row, column) => page.locator(`.heat [data-at="${row - 1}-${column - 1}"]`);
const focused = (page) => page.evaluate(() => document.querySelector('article-compare').shadowRoot.activeElement?.dataset.at);

// Drops files beside the editors, as from the desktop.
async function drop(page, files) {
  const data = await page.evaluateHandle((files) => {
    const data = new DataTransfer();
    for (const [name, type, text] of files) data.items.add(new File([text], name, { type }));
    return data;
  }, files);
  for (const event of ['dragenter', 'dragover', 'drop']) await editor(page, 'A').dispatchEvent(event, { dataTransfer: data });
}

const reports = [left, right, third, other].map((text, i) => [`report-${i + 1}.txt`, 'text/plain', text]);

async function all(page) {
  await drop(page, reports);
  await button(page, 'Compare all 4').first().click();
  await rows(page).first().waitFor();
}

check('a typed text is kept, laid on the other side, taken off, and brought back', async (page) => {
  await editor(page, 'A').fill(left);
  await button(page, /^Keep article A/).click();
  assert.match(await cards(page).innerText(), /The old ferry Marigold[^]*27\swords/);
  assert.equal(await button(page, /^Kept article A/).getAttribute('aria-disabled'), 'true');
  await button(page, /^B: lay/).click();
  assert.deepEqual([await editor(page, 'A').inputValue(), await editor(page, 'B').inputValue()], ['', left]);
  await button(page, /^Remove/).click();
  await page.getByText('was taken off the shelf.').waitFor();
  // The focus is on the way back.
  await page.keyboard.press('Enter');
  assert.equal(await cards(page).count(), 1);
});

check('three files or more fill the shelf, and two of them are laid side by side', async (page) => {
  await drop(page, [...reports, ['photo.png', 'image/png', 'x']]);
  await cards(page).nth(3).waitFor();
  await page.getByText('photo.png is not a text, HTML or Markdown file.').waitFor();
  assert.equal(await editor(page, 'A').inputValue(), '');
  await cards(page).nth(1).getByRole('button', { name: /^A:/ }).click();
  await cards(page).nth(2).getByRole('button', { name: /^B:/ }).press('Enter');
  assert.deepEqual([await editor(page, 'A').inputValue(), await editor(page, 'B').inputValue()], [right, third]);
});

check('the shelf takes twelve articles and says so', async (page) => {
  await drop(page, Array.from({ length: 14 }, (_, i) => [`${i}.txt`, 'text/plain', `Report ${i} tells of ${i} boats.`]));
  await page.getByText('The shelf is full; 2 articles were left out.').waitFor();
  assert.equal(await cards(page).count(), 12);
  await editor(page, 'A').fill('One more report.');
  assert.equal(await button(page, /^Keep article A: the shelf is full/).getAttribute('aria-disabled'), 'true');
});

check('the shelf survives a reload', async (page) => {
  await drop(page, reports);
  await cards(page).nth(3).waitFor();
  await page.waitForFunction(() => /Bakers/.test(JSON.stringify({ ...localStorage })));
  await page.reload();
  await cards(page).nth(3).waitFor();
});

check('the matrix tells of every pair what it shares, and a cell opens the pair', async (page) => {
  await all(page);
  assert.match(await cell(page, 1, 2).innerText(), /=\s*1[^]*%/);
  assert.match(await cell(page, 2, 1).innerText(), /≠\s*1/);
  assert.match(await cell(page, 1, 4).innerText(), /=\s*0/);
  await cell(page, 3, 2).click();
  await page.locator('.pane-a .mark-conflict').first().waitFor();
  assert.match(await page.locator('.pane-a').innerText(), /counted 14/);
  await button(page, 'All 4').click();
  await rows(page).first().waitFor();
});

check('who says what has contradictions first, with the value of each report', async (page) => {
  await all(page);
  assert.match(await page.locator('.summary').innerText(), /Four reports: no fact is certain in all of them, 1 is contradicted/);
  const first = page.locator('.who-says tbody tr').first();
  assert.deepEqual(await first.locator('.differs').evaluateAll((all) => all.map((b) => b.firstChild.data)), ['Nine', '14', 'nine']);
  await rows(page).first().click();
  await page.locator('.wordings li', { hasText: 'The coast guard counted 14 injured passengers' }).waitFor();
  const second = page.locator('.who-says tbody tr:not(.wordings)').nth(1);
  assert.match(await second.innerText(), /ran aground/);
  assert.equal(await second.locator('.says').count(), 3);
});

check('a value leads to its passage beside a report that contradicts it', async (page) => {
  await all(page);
  await page.locator('.who-says .differs').nth(1).click();
  await page.locator('.pane-b .mark-conflict.selected').waitFor();
  assert.deepEqual(await page.locator('.card:visible .value').allInnerTexts(), ['Nine', '14']);
});

check('facts that one report alone states come on demand', async (page) => {
  await all(page);
  const before = await rows(page).count();
  await button(page, /^In one only/).click();
  assert.ok((await rows(page).count()) > before);
  await rows(page).filter({ hasText: 'Bakers' }).waitFor();
});

check('arrow keys lead through the matrix and the table, and Enter opens', async (page) => {
  await all(page);
  await cell(page, 1, 2).focus();
  for (const [key, at] of [['ArrowRight', '0-2'], ['End', '0-3'], ['ArrowDown', '1-3'], ['Home', '1-0'], ['ArrowRight', '1-2']]) {
    await page.keyboard.press(key);
    assert.equal(await focused(page), at, key);
  }
  // Each table is one stop of the Tab key.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), '0-0');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.locator('.mark.selected').first().waitFor();
});

check('what is corrected in a pair counts in who says what, and is found again', async (page) => {
  await all(page);
  await cell(page, 2, 1).click();
  await page.locator('.fact-conflict .relation').click();
  await button(page, 'Not the same fact').click();
  await page.locator('.told').waitFor();
  await button(page, 'All 4').click();
  await rows(page).first().waitFor();
  assert.match(await cell(page, 2, 1).innerText(), /≠\s*0/);
  await cell(page, 1, 3).click();
  await page.locator('.pane-a .mark').first().waitFor();
  assert.equal(await page.locator('.correction').count(), 0);
  await button(page, 'All 4').click();
  await cell(page, 2, 1).click();
  await page.locator('.correction').waitFor();
});

check('a new article costs its own pairs alone', async (page) => {
  await all(page);
  await button(page, 'Edit').click();
  await editor(page, 'A').fill('The ferry Marigold was pulled free off Penbrook on Monday.');
  await button(page, /^Keep article A/).click();
  await button(page, 'Compare all 5').first().click();
  // What was compared before stands there at once.
  assert.match(await cell(page, 2, 1).innerText(), /≠\s*1/);
  await page.locator('.heat .waiting').first().waitFor({ state: 'detached' });
  await rows(page).first().waitFor();
});

check('the five samples are compared at once, and who says what leaves as a table', async (page) => {
  await button(page, /^Compare all 5/).click();
  await rows(page).first().waitFor();
  assert.equal(await page.locator('.heat button').count(), 20);
  const download = page.waitForEvent('download');
  await button(page, 'Export CSV').click();
  const table = await readFile(await (await download).path(), 'utf8');
  assert.match(table, /^\ufeffstatus,articles,1 Halvard Press Agency,/);
  assert.equal(table.split('\r\n').length, (await page.locator('.chip .count').allInnerTexts()).reduce((sum, n) => sum + Number(n), 2));
});

for (const scheme of ['light', 'dark']) {
  check(`the shelf and the screen of all reports without a fault of accessibility that a machine finds, ${scheme}`, async (page) => {
    const faultless = async () => {
      const { violations } = await new AxeBuilder({ page }).disableRules('page-has-heading-one').analyze();
      assert.deepEqual(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`)), []);
    };
    await drop(page, reports);
    await cards(page).nth(3).waitFor();
    await button(page, /^Remove/).last().click();
    await faultless();
    await button(page, 'Undo').last().click();
    await button(page, 'Compare all 4').first().click();
    await rows(page).first().click();
    await button(page, /^In one only/).click();
    await faultless();
  }, { scheme });
}

check('on a phone the table scrolls in its own box, and the facts stay in view', async (page) => {
  await button(page, /^Compare all 5/).click();
  await rows(page).first().waitFor();
  const box = page.getByRole('region', { name: 'Who says what' });
  await box.evaluate((box) => box.scrollTo({ left: 1000 }));
  const [name, around] = [await rows(page).first().boundingBox(), await box.boundingBox()];
  assert.ok(name.x >= around.x && name.x + name.width <= around.x + around.width);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page does not scroll sideways');
}, { width: 390, height: 844 });

check('the first screen of a phone has a sample in view', async (page) => {
  const sample = await button(page, /storm/i).boundingBox();
  assert.ok(sample.y + 40 < 844, `${sample.y}`);
}, { width: 390, height: 844 });
