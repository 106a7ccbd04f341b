// What a reader takes out of the comparison and corrects in it: files, a citation, a link, corrections by hand.

import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import { browser } from './browser.js';

const check = browser();

const tool = (page, name) => page.locator('.tools').getByRole('button', { name, exact: true });
const card = (page) => page.locator('.card');
const told = (page) => page.locator('.told');
const conflicts = async (page) => Number(await page.locator('.chip-conflict .count').innerText());

async function openStorm(page) {
  await page.getByRole('button', { name: /storm/i }).click();
  await page.locator('.pane-a .mark').first().waitFor();
}

const link = (page, version, bytes) => {
  const code = Buffer.concat([Buffer.from([version]), bytes]).toString('base64url');
  return `${page.url().split('#')[0]}#compare=${code}`;
};

check('the comparison is exported as a web page, as Markdown, as a table and as data', async (page) => {
  await openStorm(page);
  const kinds = [[/HTML/, '<!doctype html>'], [/Markdown/, '# '], [/CSV/, '\ufeffstatus,'], [/JSON/, '{']];
  for (const [name, begin] of kinds) {
    await tool(page, 'Export').click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    const content = await fs.readFile(await file.path(), 'utf8');
    assert.ok(content.startsWith(begin), file.suggestedFilename());
  }
});

check('a pairing is parted, told of, and taken back', async (page) => {
  await openStorm(page);
  const before = await conflicts(page);
  await page.locator('.fact-conflict .relation').first().click();
  await card(page).getByRole('button', { name: 'Not the same fact' }).click();
  await told(page).getByText(/Not the same fact/).waitFor();
  assert.equal(await conflicts(page), before - 1);
  await told(page).getByRole('button', { name: 'Undo' }).click();
  await told(page).waitFor({ state: 'detached' });
  assert.equal(await conflicts(page), before);
});

check('two facts are joined by hand, and a link takes the texts and the correction along', async (page) => {
  await openStorm(page);
  await page.locator('.fact-unique .relation').first().click();
  await card(page).getByRole('button', { name: 'Join with…' }).click();
  await page.locator('.pane-b .mark-unique').first().focus();
  await page.keyboard.press('Enter');
  await told(page).getByText(/The same fact/).waitFor();
  const summary = await page.locator('.summary').innerText();
  await tool(page, 'Share').click();
  const address = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  const code = await page.getByRole('textbox', { name: 'HTML' }).inputValue();
  assert.match(code, /^<script type="module" src="http:.*\/article-compare\.js"><\/script>\n<article-compare>\n {2}<article slot="left"/);
  const other = await page.context().browser().newPage();
  await other.goto(address);
  await other.locator('.correction').first().waitFor();
  assert.equal(await other.locator('.summary').innerText(), summary);
  await other.close();
});

check('links that are damaged, too large or of a later version are refused with the reason', async (page) => {
  const cases = [
    [1, Buffer.from('no'), /damaged/],
    [2, deflateRawSync('{}'), /later version/],
    [1, deflateRawSync(Buffer.alloc(8_000_000, 32)), /more than 2 MB/],
  ];
  for (const [version, bytes, reason] of cases) {
    await page.goto(link(page, version, bytes));
    await page.getByRole('alert').getByText(reason).waitFor();
  }
});
