// The pages of the gallery, each as a visitor sees it.

import assert from 'node:assert/strict';
import { browser } from './browser.js';
import { compared } from './pages.js';

// The frame without an origin needs CORS, as anywhere.
const check = browser({}, { 'access-control-allow-origin': '*' });

check('the gallery leads to each of its pages', async (page) => {
  const links = await page.getByRole('link').evaluateAll((links) => links.map((a) => a.href));
  assert.equal(links.length, 6);
  for (const address of links) assert.ok((await page.request.get(address)).ok(), address);
}, { path: '/gallery/' });

check('the minimal embed compares', async (page) => {
  await compared(page);
  await page.locator('.mark-conflict').first().waitFor();
}, { path: '/gallery/minimal.html' });

check('the styled embed shows the list of facts in its own colors', async (page) => {
  await page.locator('.fact-conflict').first().waitFor();
  const paper = await page.locator('article-compare').evaluate((e) => getComputedStyle(e).getPropertyValue('--ac-paper').trim());
  assert.equal(paper, '#fffdf7');
  assert.equal(await page.locator('.tools').isVisible(), false);
}, { path: '/gallery/styled.html' });

check('several widgets each show their own articles', async (page) => {
  await page.locator('article-compare').nth(1).scrollIntoViewIfNeeded();
  for (const nth of [0, 1]) await compared(page, nth);
  assert.match(await page.locator('article-compare').nth(1).locator('.pane-a').innerText(), /Marrow/);
}, { path: '/gallery/several.html' });

check('the frame compares', async (page) => {
  await page.frameLocator('iframe').locator('.pane-a .mark').first().waitFor();
}, { path: '/gallery/frame.html' });

check('the engine alone compares as somebody types', async (page) => {
  await page.getByText('Six ≠ nine').waitFor();
  await page.getByLabel('One text').fill('Nine wagons fell into the river near Alder Bridge on Tuesday.');
  await page.locator('#conflicts li').waitFor({ state: 'detached' });
}, { path: '/gallery/engine.html' });

check('the page on frameworks shows their components, and its widget follows the slotted articles', async (page) => {
  for (const framework of ['React', 'Vue']) await page.getByRole('heading', { name: framework, exact: true }).waitFor();
  assert.match(await page.locator('pre').first().innerText(), /<article slot="left">\{left\}<\/article>/);
  await page.locator('article-compare').scrollIntoViewIfNeeded();
  await compared(page);
  await page.locator('.mark-conflict').first().waitFor();
  await page.getByLabel('One text').fill('Nine wagons fell into the river near Alder Bridge on Tuesday.');
  await page.locator('.mark-conflict').first().waitFor({ state: 'detached' });
}, { path: '/gallery/frameworks.html' });
