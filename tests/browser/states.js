// Every state of the page, one after another in one visit, as a reader comes to them at any width.

import { apart, left, right } from './texts.js';

const third = 'The ferry Marigold ran aground off Penbrook on Sunday evening, and nine passengers were injured.';

const button = (page, name) => page.getByRole('button', { name, exact: true });
const editor = (page, letter) => page.getByRole('textbox', { name: `Article ${letter}`, exact: true });

// Presses a tool; where there is little room it stands in the menu, under another name.
export async function tool(page, name, inMenu) {
  const more = button(page, 'More');
  if (!await more.isVisible()) return button(page, name).click();
  await more.click();
  await page.locator('.menu').getByRole('button', { name: inMenu, exact: true }).click();
}

// Turns to a part of the view where there is room for one only.
export async function turn(page, name) {
  const tab = page.getByRole('tab', { name });
  if (await tab.isVisible()) await tab.click();
}

async function fill(page, a, b) {
  await editor(page, 'A').fill(a);
  await editor(page, 'B').fill(b);
}

async function compare(page, a, b) {
  await fill(page, a, b);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.locator('.pane-a .text').waitFor({ state: 'attached' });
}

// Calls `visit` with the name of each state while the page is in it.
export async function everyState(page, visit) {
  const sample = page.getByRole('button', { name: /storm/i });
  await sample.getByText(/shared/).waitFor();
  await visit('the first visit');

  await sample.click();
  await page.locator('.pane-a .mark').first().waitFor({ state: 'attached' });
  await visit('a comparison');
  await turn(page, /^A/);
  await visit('a comparison, article A');
  await turn(page, /^Facts/);
  await page.locator('.fact-conflict .relation').first().click();
  await page.locator('.card').waitFor();
  await visit('an open conflict');
  await turn(page, /^A/);
  await page.locator('.pane-a .mark-conflict').first().press('Enter');
  await visit('an open conflict, article A');
  await page.keyboard.press('Escape');
  await turn(page, /^Facts/);
  await page.locator('.fact-unique .fact-a a').first().click();
  await turn(page, /^Facts/);
  await page.locator('.card-unique').waitFor();
  await visit('a fact in one article alone');
  await button(page, 'Join with…').first().click();
  await page.locator('.told').waitFor();
  await visit('a passage to be joined');
  await page.locator('.told').getByRole('button', { name: 'Cancel' }).click();
  await turn(page, /^Facts/);
  await page.locator('.fact-conflict .relation').first().click();
  await button(page, 'Not the same fact').first().click();
  await page.locator('.told').waitFor();
  await visit('a corrected fact');
  await turn(page, /^Facts/);
  await button(page, 'Table').click();
  await page.locator('.values').waitFor();
  await visit('the table of values');
  await button(page, 'Table').click();
  const search = page.getByRole('searchbox', { name: 'Search both articles' });
  if (await search.isVisible()) {
    await search.fill('the');
    await visit('a search');
    await search.fill('qqq');
    await visit('a search without a hit');
    await search.fill('');
  }
  const chip = page.locator('.chip-conflict');
  await chip.click();
  await visit('conflicts switched off');
  await chip.click();
  const more = button(page, 'More');
  const view = await more.isVisible() ? more : page.getByRole('button', { name: 'View', exact: true });
  await view.click();
  await visit('the View menu');
  await button(page, 'All keys').click();
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  await visit('the sheet of keys');
  await page.keyboard.press('Escape');
  if (!await more.isVisible()) {
    await button(page, 'Export').click();
    await visit('the Export menu');
    await page.keyboard.press('Escape');
  }
  await tool(page, 'Share', 'Share by a link');
  await page.getByRole('dialog', { name: 'Share' }).getByRole('button', { name: /^Copy/ }).first().waitFor();
  await visit('the link to share');
  await page.keyboard.press('Escape');

  await tool(page, 'Edit', 'Edit the texts');
  await visit('the editors with texts');
  await compare(page, left, left);
  await visit('the same text twice');
  await tool(page, 'Edit', 'Edit the texts');
  await compare(page, ...apart);
  await visit('texts about different things');
  await tool(page, 'Edit', 'Edit the texts');

  await fill(page, left, right);
  for (const letter of ['A', 'B']) await page.getByRole('button', { name: new RegExp(`^Keep article ${letter}`) }).click();
  await editor(page, 'A').fill(third);
  await page.getByRole('button', { name: /^Keep article A/ }).click();
  await visit('a shelf');
  await page.getByRole('button', { name: 'Compare all 3' }).first().click();
  await page.locator('.who-says .fact-name').first().waitFor();
  await visit('all reports of the shelf');
  await page.locator('.who-says .fact-name').first().click();
  await visit('what all say of a fact');
  await page.locator('.heat button').first().click();
  await page.locator('.pane-a .text').waitFor({ state: 'attached' });
  await visit('a pair of the shelf');
}
