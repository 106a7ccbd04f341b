// Every state of the page for everybody: no fault that a machine finds, targets large enough, and nothing lost where text is
// large, the window is small, or the system chooses the colors.

import assert from 'node:assert/strict';
import AxeBuilder from '@axe-core/playwright';
import { browser } from './browser.js';
import { everyState } from './states.js';

const check = browser();

// Runs in the page with the widget's shadow root and gives what it finds.
const within = (page, find) => page.evaluate(`(${find})(document.querySelector('article-compare').shadowRoot)`);

// Collects in every state what `find` says of it.
async function found(page, find) {
  const all = [];
  await everyState(page, async (name) => {
    for (const fault of await find(page)) all.push(`${name}: ${fault}`);
  });
  return all;
}

for (const scheme of ['light', 'dark']) {
  check(`no state has a fault that a machine finds, ${scheme}`, async (page) => {
    const faults = await found(page, async () => {
      const axe = new AxeBuilder({ page });
      // The widget is made for pages that have a heading of their own. In the dark nothing but the colors differs.
      const rules = scheme === 'light' ? axe.disableRules('page-has-heading-one') : axe.withRules('color-contrast');
      const { violations } = await rules.analyze();
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
    });
    assert.deepEqual(faults, []);
  }, { scheme });
}

// What can be pressed and is smaller than 24 by 24 pixels, but for links within a sentence (WCAG 2.5.8). A box in a label
// is as large as the label.
const small = (root) => [...root.querySelectorAll('button, a, input, select, textarea, summary, [tabindex]')].flatMap((element) => {
  const target = element.closest('label') ?? element;
  const box = target.getBoundingClientRect();
  if (!box.width || !element.checkVisibility({ visibilityProperty: true }) || element.matches('.mark, .vh, .frame')) return [];
  if (box.width >= 24 && box.height >= 24) return [];
  return [`${element.outerHTML.slice(0, 160)} has ${box.width.toFixed(1)} by ${box.height.toFixed(1)} pixels`];
});

for (const width of [1440, 1024, 390]) {
  check(`every target has at least 24 pixels, at ${width}`, async (page) => {
    assert.deepEqual(await found(page, () => within(page, small)), []);
  }, { width });
}

// What does not fit: a page that scrolls sideways, words beyond the edge or cut off. What may be cut says the same in full
// elsewhere; what scrolls sideways in a box of its own may be wide.
const lost = (root) => {
  const faults = [];
  const page = document.documentElement;
  if (page.scrollWidth > innerWidth) faults.push(`the page is ${page.scrollWidth} pixels wide`);
  const excerpt = '.source, .when, .tab-name, .who b, .kept-card b, .fact-name .words, select, input, textarea';
  for (const element of root.querySelectorAll('.base *')) {
    const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!words || element.closest(`.vh, .gutter, svg, ${excerpt}`) || !element.checkVisibility({ visibilityProperty: true })) continue;
    const box = element.getBoundingClientRect();
    if (box.width <= 1) continue;
    const what = `${element.outerHTML.slice(0, 120)}`;
    if (!element.closest('.box') && (box.right > innerWidth + 1 || box.left < -1)) faults.push(`beyond the edge: ${what}`);
    for (let around = element; around && around !== root; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around);
      const outer = around.getBoundingClientRect();
      if (overflowX === 'hidden' && (box.right > outer.right + 1 || box.left < outer.left - 1)) faults.push(`cut off: ${what}`);
      if (overflowY === 'hidden' && (box.bottom > outer.bottom + 1 || box.top < outer.top - 1)) faults.push(`cut off: ${what}`);
    }
  }
  return faults;
};

for (const [what, size, percent] of [
  ['in a window of 320 pixels', { width: 320, height: 640 }, 100],
  ['with text twice as large', { width: 1280, height: 900 }, 200],
  ['with text twice as large on a phone', { width: 390, height: 844 }, 200],
]) {
  check(`nothing is lost ${what}`, async (page) => {
    await page.evaluate((percent) => { document.documentElement.style.fontSize = `${percent}%`; }, percent);
    assert.deepEqual(await found(page, () => within(page, lost)), []);
  }, size);
}

// Words and lines of the color of what is behind them.
const invisible = (root) => {
  const seen = (color) => color !== 'rgba(0, 0, 0, 0)' && color !== 'transparent';
  const behind = (element) => {
    for (let around = element; around; around = around.parentElement ?? around.getRootNode().host) {
      const color = getComputedStyle(around).backgroundColor;
      if (seen(color)) return color;
    }
    return 'rgb(255, 255, 255)';
  };
  const faults = [];
  for (const element of root.querySelectorAll('.base *')) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.vh')) continue;
    const style = getComputedStyle(element);
    const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (words && element instanceof HTMLElement && style.color === behind(element)) faults.push(`words: ${element.outerHTML.slice(0, 140)}`);
    if (element instanceof SVGElement && /tick|thread|bar/.test(element.getAttribute('class') ?? '')) {
      const lines = [style.stroke, style.fill].filter((color) => color !== 'none' && seen(color));
      if (lines.length && lines.every((color) => color === behind(element))) faults.push(`lines: ${element.outerHTML.slice(0, 140)}`);
    }
  }
  return faults;
};

for (const scheme of ['light', 'dark']) {
  check(`in colors of the system nothing is invisible, and the statuses differ by more than color, ${scheme}`, async (page) => {
    assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
    assert.deepEqual(await found(page, () => within(page, invisible)), []);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('button', { name: /storm/i }).click();
    const line = (status) => page.locator(`.pane .mark-${status}`).first()
      .evaluate((mark) => { const { textDecorationLine, textDecorationStyle } = getComputedStyle(mark); return `${textDecorationLine} ${textDecorationStyle}`; });
    const lines = await Promise.all(['shared:not(.mark-likely)', 'unique', 'conflict'].map(line));
    assert.deepEqual(lines, ['underline solid', 'underline dotted', 'underline double']);
    const outline = (element) => element.evaluate((e) => { const s = getComputedStyle(e); return [s.outlineStyle, s.outlineColor, getComputedStyle(e.closest('.pane, .list, .head')).backgroundColor]; });
    await page.keyboard.press('Tab');
    for (const stop of ['.pane-a .mark[tabindex="0"]', '.chip-shared', '.relation']) {
      const target = page.locator(stop).first();
      await target.focus();
      const [style, color, ground] = await outline(target);
      assert.equal(style, 'solid', stop);
      assert.notEqual(color, ground, stop);
    }
    await page.locator('.pane-a .mark').first().press('Enter');
    await page.locator('.mark.selected').first().waitFor();
    const grounds = await page.locator('.pane-a').evaluate((pane) => ['.mark.selected', '.mark:not(.selected)'].map((m) => getComputedStyle(pane.querySelector(m)).backgroundColor));
    assert.notEqual(grounds[0], grounds[1], 'the open fact stands out');
  }, { scheme, forced: 'active' });
}
