// The whole page by keyboard alone. At every stop of the Tab key the focus is seen, and nothing covers it.

import assert from 'node:assert/strict';
import { browser } from './browser.js';
import { left, right } from './texts.js';

const check = browser();

// What has the focus: its name, how its ring is drawn, and whether the place where it stands shows it (WCAG 2.4.11). Of
// what is larger than the window, the part in the window counts.
const focus = (page) => page.evaluate(() => {
  let root = document;
  while (root.activeElement?.shadowRoot) root = root.activeElement.shadowRoot;
  const element = root.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const words = (e) => [...e.childNodes].map((node) => (node.nodeType === 3 ? node.data : node.hidden || node.getAttribute?.('aria-hidden') ? '' : words(node))).join('');
  const named = element.closest('label') ?? element;
  const name = (element.getAttribute('aria-label') ?? words(named)).replace(/\s+/g, ' ').trim();
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const seen = ([...named.getClientRects()].find((rect) => rect.width > 8) ?? named.getBoundingClientRect());
  const [l, t, r, b] = [Math.max(0, seen.left), Math.max(0, seen.top), Math.min(innerWidth, seen.right), Math.min(innerHeight, seen.bottom)];
  const shows = (x, y) => {
    const top = root.elementFromPoint(x, y);
    return Boolean(top) && (named.contains(top) || top.contains(named));
  };
  const points = [[(l + r) / 2, (t + b) / 2], [l + 3, t + 3], [r - 3, b - 3]];
  return {
    name,
    kind: element.localName,
    listed: Boolean(element.closest('.fact')),
    html: element.outerHTML.slice(0, 140),
    ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)',
    shown: r - l >= 4 && b - t >= 4 && points.every(([x, y]) => shows(x, y)),
  };
});

// What has the focus now; fails if it is not seen there.
async function at(page, { ring = true } = {}) {
  const now = await focus(page);
  if (now) {
    assert.ok(now.shown, `the focus is covered or out of view on ${now.name}: ${now.html}`);
    if (ring) assert.ok(now.ring, `the focus is not seen on ${now.name}: ${now.html}`);
  }
  return now;
}

// Presses the Tab key until something with this name has the focus.
async function reach(page, name, { back = false, most = 120 } = {}) {
  const seen = [];
  for (let n = 0; n < most; n++) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    const now = await at(page);
    seen.push(now?.name ?? '(the page)');
    if (now && (name instanceof RegExp ? name.test(now.name) : now.name === name)) return now;
  }
  assert.fail(`${name} is not reached: ${seen.join(' | ')}`);
}

const pressed = async (page, ...keys) => { for (const key of keys) await page.keyboard.press(key); };
const shown = (page, selector) => page.locator(selector).first().waitFor();
const gone = (page, selector) => page.locator(selector).first().waitFor({ state: 'hidden' });

// Puts a text on the clipboard and pastes it where the focus is.
async function paste(page, text) {
  await page.evaluate((text) => navigator.clipboard.writeText(text), text);
  await pressed(page, 'ControlOrMeta+a', 'ControlOrMeta+v');
}

async function compared(page) {
  await reach(page, 'Article A');
  await paste(page, left);
  await reach(page, 'Article B');
  await paste(page, right);
  await pressed(page, 'ControlOrMeta+Enter');
  await page.locator('.pane-a .mark').first().waitFor({ state: 'attached' });
}

check('from a sample to the editors, two pasted texts, undo and redo', async (page) => {
  await reach(page, /^The storm|storm/i);
  await pressed(page, 'Enter');
  await shown(page, '.pane-a .mark');
  await reach(page, 'Edit');
  await pressed(page, 'Enter');
  await reach(page, 'Article A');
  await paste(page, left);
  await reach(page, 'Article B');
  await paste(page, right);
  await reach(page, 'Undo', { back: true });
  await pressed(page, 'Enter');
  const text = (letter) => page.getByRole('textbox', { name: `Article ${letter}`, exact: true }).inputValue();
  assert.notEqual(await text('B'), right);
  await reach(page, 'Redo');
  await pressed(page, 'Enter');
  assert.equal(await text('B'), right);
  await reach(page, 'Source of article A');
  await page.keyboard.type('Penbrook Post');
  await reach(page, 'Swap', { back: true });
  await pressed(page, 'Enter');
  assert.equal(await text('A'), right);
  await reach(page, 'Compare');
  await pressed(page, 'Enter');
  await shown(page, '.pane-a .mark');
  assert.match(await page.locator('.byline-b').innerText(), /Penbrook Post/);
});

check('another language, and back', async (page) => {
  await reach(page, 'Language');
  await pressed(page, 'ArrowDown');
  await page.getByRole('button', { name: 'Vergleichen', exact: true }).waitFor();
  // The list has the focus still.
  assert.equal((await at(page)).name, 'Sprache');
  await pressed(page, 'ArrowUp');
  await page.getByRole('button', { name: 'Compare', exact: true }).waitFor();
});

check('the facts are filtered, sorted, searched, opened and put into a table', async (page) => {
  await compared(page);
  const chip = page.locator('.chip-shared').first();
  await reach(page, /^Shared/);
  await pressed(page, 'Space');
  assert.equal(await chip.getAttribute('aria-pressed'), 'false');
  await pressed(page, 'Space');
  assert.equal(await chip.getAttribute('aria-pressed'), 'true');
  await reach(page, 'Next conflict');
  await pressed(page, 'Enter');
  await shown(page, '.card');
  await pressed(page, 'Escape');
  await gone(page, '.card');
  await pressed(page, '/');
  await page.keyboard.type('Divers');
  await shown(page, '.pane-a .hit');
  await pressed(page, 'Enter');
  await shown(page, '.hit.current');
  await pressed(page, 'Escape');
  await gone(page, '.hit');
  await reach(page, 'Kind of value');
  await pressed(page, 'ArrowDown');
  await page.waitForFunction(() => document.querySelector('article-compare').shadowRoot.querySelectorAll('.fact').length < 4);
  await pressed(page, 'Home');
  await reach(page, 'Order of the facts');
  await pressed(page, 'ArrowDown');
  assert.equal(await page.locator('.list .group').count(), 0);
  await pressed(page, 'ArrowUp');
  await reach(page, 'Table');
  await pressed(page, 'Space');
  await reach(page, /Nine/);
  await pressed(page, 'Enter');
  await shown(page, '.mark-conflict.selected');
  await pressed(page, 'Escape');
});

check('a row of the list is one stop, and arrow keys lead along it and from row to row', async (page) => {
  await compared(page);
  await reach(page, 'Full height');
  // Behind the last row the focus leaves the page, or begins at its top again: browsers differ.
  const stops = [];
  for (let now; (now = (await pressed(page, 'Tab'), await at(page)))?.listed; ) stops.push(now.name);
  assert.equal(stops.length, await page.locator('.fact').count(), stops.join(' | '));
  await reach(page, /^Conflict 1Number/, { back: true });
  const lead = async (key, name) => {
    await pressed(page, key);
    assert.match((await at(page)).name, name, key);
  };
  await lead('ArrowLeft', /Nine/);
  await lead('ArrowRight', /^Conflict/);
  await lead('ArrowRight', /14/);
  await lead('ArrowDown', /ran aground/);
  await lead('ArrowUp', /14/);
  await pressed(page, 'Enter');
  await shown(page, '.card-conflict');
});

check('a pair is parted, the step taken back, and two passages are joined', async (page) => {
  await compared(page);
  await reach(page, 'Next conflict');
  await pressed(page, 'Enter');
  await shown(page, '.card');
  await reach(page, 'Not the same fact');
  await pressed(page, 'Enter');
  await page.locator('.fact-conflict').waitFor({ state: 'detached' });
  await reach(page, 'Undo');
  await pressed(page, 'Enter');
  await shown(page, '.fact-conflict');
  await reach(page, /Divers/);
  await pressed(page, 'Enter');
  await reach(page, 'Join with…');
  await pressed(page, 'Enter');
  await shown(page, '.told');
  // The other article is one stop; arrow keys lead to the passage.
  const inside = () => page.evaluate(() => document.querySelector('article-compare').shadowRoot.activeElement.closest('.pane-b') !== null);
  for (let n = 0; n < 60 && !await inside(); n++) { await pressed(page, 'Tab'); await at(page); }
  await pressed(page, 'End');
  assert.match((await at(page)).name, /second ferry/);
  await pressed(page, 'Enter');
  await page.locator('.told').getByText(/The same fact/).waitFor();
});

check('marks are one stop for each article, and single keys step through them', async (page) => {
  await compared(page);
  const stops = page.locator('.pane .mark[tabindex="0"]');
  assert.equal(await stops.count(), 2);
  await reach(page, /ran aground/);
  await pressed(page, 'ArrowRight');
  assert.match((await at(page)).name, /Nine/);
  for (const [key, status] of [['n', 'unique'], ['c', 'conflict'], ['u', 'unique'], ['p', 'conflict']]) {
    await pressed(page, key);
    await shown(page, `.mark-${status}.selected`);
    await at(page);
  }
  await pressed(page, 'j', 'k');
  await at(page);
  await pressed(page, 's');
  await page.waitForFunction(() => /counted 14/.test(document.querySelector('article-compare').shadowRoot.querySelector('.pane-a')?.innerText));
  await pressed(page, 'e');
  await shown(page, 'textarea');
});

check('the menus, the sheet of keys, the colors, the files and the link', async (page) => {
  await compared(page);
  await reach(page, 'View');
  await pressed(page, 'Enter');
  await reach(page, 'Locked by matches');
  await pressed(page, 'ArrowDown');
  assert.equal((await at(page)).name, 'Locked by position');
  await reach(page, 'Ribbons');
  await pressed(page, 'Space');
  await page.locator('.ribbon').first().waitFor({ state: 'detached' });
  const ground = () => page.evaluate(() => getComputedStyle(document.querySelector('article-compare').shadowRoot.querySelector('.base')).backgroundColor);
  const before = await ground();
  await reach(page, 'System colors', { back: true });
  await pressed(page, 'ArrowDown', 'ArrowDown');
  assert.equal((await at(page)).name, 'Dark colors');
  assert.notEqual(await ground(), before);
  await reach(page, 'All keys');
  await pressed(page, 'Enter');
  await shown(page, 'dialog[open].keys');
  await reach(page, 'Close');
  await pressed(page, 'Enter');
  await gone(page, 'dialog[open].keys');
  await at(page, { ring: false });
  await pressed(page, '?');
  await shown(page, 'dialog[open].keys');
  await pressed(page, 'Escape');
  await gone(page, 'dialog[open].keys');
  await reach(page, 'Export');
  await pressed(page, 'Enter');
  await reach(page, /CSV/);
  const file = page.waitForEvent('download');
  await pressed(page, 'Enter');
  assert.match((await file).suggestedFilename(), /\.csv$/);
  assert.equal((await at(page)).name, 'Export');
  await reach(page, 'Share', { back: true });
  await pressed(page, 'Enter');
  await shown(page, 'dialog[open].share textarea, dialog[open].share input');
  await reach(page, /^Copy/);
  await pressed(page, 'Enter');
  await page.getByText('Copied').first().waitFor();
  await pressed(page, 'Escape');
  await gone(page, 'dialog[open].share');
  assert.equal((await at(page)).name, 'Share');
});

check('the shelf, every pair, who says what, and back to where one was', async (page) => {
  for (const text of [left, right, 'The ferry Marigold ran aground off Penbrook on Sunday evening, and nine passengers were injured.']) {
    await reach(page, 'Article A', { back: (await focus(page)) !== null });
    await paste(page, text);
    await reach(page, /^Keep article A/);
    await pressed(page, 'Enter');
  }
  await reach(page, /^B: lay/);
  await pressed(page, 'Enter');
  await reach(page, /^Remove/);
  await pressed(page, 'Enter');
  assert.equal((await at(page)).name, 'Undo');
  await pressed(page, 'Enter');
  await reach(page, 'Compare all 3', { back: true });
  await pressed(page, 'Enter');
  await shown(page, '.who-says .fact-name');
  // Each table is one stop.
  await reach(page, 'Every pair');
  await pressed(page, 'Tab', 'ArrowDown');
  const cell = (await at(page)).name;
  await pressed(page, 'Enter');
  await shown(page, '.pane-a .mark');
  await reach(page, 'All 3');
  await pressed(page, 'Enter');
  await shown(page, '.who-says .fact-name');
  assert.equal((await at(page)).name, cell, 'the focus is where it was');
  await reach(page, 'Who says what');
  await pressed(page, 'Tab', 'Enter');
  await shown(page, '.wordings');
  await pressed(page, 'ArrowRight', 'Enter');
  await shown(page, '.mark.selected');
  await reach(page, 'All 3');
  await pressed(page, 'Enter');
  await shown(page, '.wordings');
  await reach(page, 'Export CSV', { back: true });
  const file = page.waitForEvent('download');
  await pressed(page, 'Enter');
  assert.match((await file).suggestedFilename(), /\.csv$/);
  await reach(page, 'Edit', { back: true });
  await pressed(page, 'Enter');
  await shown(page, 'textarea');
});

check('on a phone: tabs, the sheet with its corrections, and the menu', async (page) => {
  await compared(page);
  await reach(page, /^Facts/);
  await pressed(page, 'ArrowRight');
  await shown(page, '.pane-a .mark');
  await reach(page, /ran aground/);
  await pressed(page, 'ArrowRight', 'Enter');
  await shown(page, '.sheet');
  await reach(page, 'Not the same fact');
  await pressed(page, 'Enter');
  await page.locator('.told').getByText(/Not the same fact/).waitFor();
  await reach(page, 'Undo');
  await pressed(page, 'Enter');
  await reach(page, 'More');
  await pressed(page, 'Enter');
  await reach(page, 'Search both articles');
  await page.keyboard.type('ferry');
  await shown(page, '.pane-a .hit');
  await reach(page, 'Swap the articles', { back: true });
  await pressed(page, 'Enter');
  await page.waitForFunction(() => /counted 14/.test(document.querySelector('article-compare').shadowRoot.querySelector('.pane-a')?.innerText));
}, { width: 390, height: 844 });
