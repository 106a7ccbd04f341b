// The interface in its languages: complete in every state, right to left in Arabic, and changed without loss.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { browser } from './browser.js';
import { element, host, ready } from './pages.js';
import { apart, left, right } from './texts.js';

const check = browser({
  '/de.html': { html: host(element('lang="de"', '')) },
  '/page.html': { html: host(element('', '')).replace('<html lang="en">', '<html lang="ar-EG">') },
  '/french.html': { html: host(element('lang="fr"', '')) },
  '/frame.html': { html: host(`<div data-article-compare data-lang="de" data-hide="samples"></div><script type="module" src="/embed.js"></script>`, { load: '' }) },
  '/forbidden.html': { html: host(element('lang="de"')), headers: { 'content-security-policy': "default-src 'self'" } },
}, { 'access-control-allow-origin': '*' });

const base = (page) => page.locator('article-compare .base');
const frame = (page) => base(page).locator('.frame').first();
const button = (page, name) => base(page).getByRole('button', { name, exact: true });
const editors = (page) => base(page).locator('textarea');

async function turn(page, language) {
  await page.locator('article-compare').evaluate((element, language) => { element.lang = language; }, language);
  await base(page).locator(`.frame[lang="${language}"]`).waitFor();
}

async function fill(page, a, b) {
  await editors(page).nth(0).fill(a);
  await editors(page).nth(1).fill(b);
}

async function compare(page, a = left, b = right) {
  await fill(page, a, b);
  await page.keyboard.press('ControlOrMeta+Enter');
  await base(page).locator('.pane-a .text').first().waitFor({ state: 'attached' });
}

// What the samples bring along.
const samples = new URL('../../www/samples/', import.meta.url);
const names = readdirSync(samples).filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(new URL(name, samples), 'utf8').split('\n\n')[0].split('\n'))
  .filter((line) => /^(Source|Group): /.test(line)).map((line) => line.replace(/^\w+: /, ''));

// Names of things that are the same in every language.
const shared = /HTML|Markdown|CSV|JSON|PDF|UTF-8|WebAssembly|English|Deutsch|العربية|Home|End|Enter|Esc|\bkB\b|\bMB\b|\.png|\b[a-zC]\b|⟨U\+\w+⟩/g;

// What a reader sees or hears on the page, besides the articles; the live region repeats the head, a little later.
const said = (page) => page.locator('article-compare').evaluate((host) => {
  const language = host.shadowRoot.querySelector('.frame').lang;
  const content = '.text, .fact a, .say, q, textarea, .value, .values td a, .words, .kept-card b, .matrix .name, .matrix thead .vh, .wordings .from, dialog input, .correction p, kbd';
  const all = [];
  const visit = (node, inside) => {
    if (node.nodeType === Node.TEXT_NODE && !inside) all.push(node.data);
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('slot, style, [hidden], dialog:not([open]), :is(.frame, .head) > [role=status]')) return;
    const foreign = node.hasAttribute('lang') && node.lang !== language;
    for (const name of ['aria-label', 'placeholder', 'title']) {
      if (node.getAttribute(name)) all.push(node.getAttribute(name));
    }
    // What is said inside an article is heard there.
    const ours = node.matches('.mark > .vh, .sign');
    for (const child of node.childNodes) visit(child, !ours && (inside || foreign || node.matches(content)));
  };
  visit(host.shadowRoot.querySelector('.base'), false);
  return all.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => /\p{L}/u.test(text));
});

const bare = (text, known) => [...names, ...known].reduce((text, name) => text.replaceAll(name, ''), text).replace(shared, '');

// Holds a state of the page to its languages: nothing in Arabic has a Latin letter, and nothing in German is as in English.
async function hold(page, what, known = []) {
  const in_language = {};
  for (const language of ['de', 'ar', 'en']) {
    await turn(page, language);
    in_language[language] = await said(page);
  }
  const latin = in_language.ar.filter((text) => /\p{Script=Latin}/u.test(bare(text, known)));
  assert.deepEqual(latin, [], `${what}: Latin letters in Arabic`);
  const english = new Set(in_language.en);
  // These are one word in both languages.
  const twins = ['A', 'B', 'A·', 'B·', 'Text', 'Export', 'Link', 'Name', '', 'Text ()'];
  const same = in_language.de.filter((text) => english.has(text) && /\p{L}/u.test(bare(text, known)) && !twins.includes(bare(text, known).trim()));
  assert.deepEqual(same, [], `${what}: English in German`);
}

check('every state of the first screen is said in every language', async (page) => {
  await ready(page);
  await hold(page, 'empty');
  await fill(page, left, '');
  await hold(page, 'one text');
  await fill(page, left, right);
  await base(page).locator('.totals').waitFor();
  await hold(page, 'two texts');
  for (const [what, a, b] of [['the same', left, left], ['apart', ...apart], ['nothing stated', 'Hm.', 'Hm?']]) {
    await fill(page, a, b);
    await page.waitForTimeout(600);
    await hold(page, what);
  }
  await base(page).locator('input[type=file]').first().setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from('x') });
  await base(page).locator('.refusal').waitFor();
  await hold(page, 'a file refused', ['photo']);
  await base(page).locator('.keep').first().click();
  await base(page).locator('.kept-card').waitFor();
  await hold(page, 'a text kept', ['The city library lends violins from next week on', 'Hm', left.slice(0, 20)]);
});

check('every state of the view is said in every language', async (page) => {
  await compare(page);
  await hold(page, 'compared');
  await button(page, 'View').click();
  await hold(page, 'the menu');
  await page.keyboard.press('Escape');
  await button(page, 'Export').click();
  await hold(page, 'the exports');
  await page.keyboard.press('Escape');
  await base(page).locator('.fact-conflict .relation').click();
  await hold(page, 'a conflict', ['Nine', 'injured', 'passengers']);
  await base(page).locator('.card .tool', { hasText: 'Not the same fact' }).click();
  const words = [left, right].join(' ').split(/(?<=[.])\s+/).map((s) => s.replace(/\.$/, ''));
  const known = [...words, ...'Nine passengers were injured|The coast guard counted 14 injured passengers|The ferry Marigold ran aground off Penbrook on Sunday evening'.split('|')];
  await hold(page, 'a correction', known);
  await base(page).locator('.fact-shared .relation').first().click();
  await page.keyboard.press('Escape');
  await button(page, 'Table').click();
  await hold(page, 'the table', known);
  await button(page, 'Table').click();
  await base(page).locator('.search').first().fill('ferry');
  await hold(page, 'a search', known);
  await base(page).locator('.search').first().fill('');
  await base(page).locator('.pane-a').first().press('?');
  await hold(page, 'the keys', known);
  await page.keyboard.press('Escape');
  await button(page, 'Share').click();
  await base(page).locator('.share input').waitFor();
  await hold(page, 'a link', known);
});

check('what there is nothing to list of is said in every language', async (page) => {
  await ready(page);
  for (const [what, a, b] of [
    ['the same', left, left], ['apart', ...apart], ['nothing on one side', left, 'Hm.'],
    ['other languages', left, 'Die alte Fähre lief am Sonntag auf Grund, und neun Menschen wurden dabei verletzt, wie die Küstenwache mitteilt.'],
  ]) {
    await compare(page, a, b);
    await hold(page, what);
    await turn(page, 'en');
    await button(page, 'Edit').click();
  }
});

check('all reports at once are said in every language', async (page) => {
  await base(page).locator('.every').click();
  await base(page).locator('.who-says .fact-name').first().click();
  await hold(page, 'all reports', ['Thu', 'Wed', 'February']);
  await base(page).locator('.heat button').first().click();
  await base(page).locator('.pane-a .mark').first().waitFor();
  await hold(page, 'two of them');
});

check('the narrow view is said in every language', async (page) => {
  await compare(page);
  await base(page).getByRole('tab').first().click();
  await base(page).locator('.pane-a .mark-conflict').first().press('Enter');
  await base(page).locator('.sheet').waitFor();
  await hold(page, 'the sheet', ['Nine', 'injured', 'passengers']);
  await base(page).locator('.tool-more').click();
  await hold(page, 'the menu', ['Nine', 'injured', 'passengers']);
}, { width: 390, height: 844 });

check('a change of the language keeps texts, selection and view', async (page) => {
  await compare(page);
  await base(page).locator('.fact-conflict .relation').click();
  const place = () => base(page).evaluate((base) => [
    [...base.querySelectorAll('.mark.selected')].map((mark) => mark.id), base.querySelector('.card')?.id, base.querySelector('.pane-a .text').lastElementChild.lastChild.textContent,
  ]);
  const before = await place();
  assert.equal(before[0].length, 2);
  await turn(page, 'de');
  assert.deepEqual(await place(), before);
  assert.match(await base(page).locator('.summary').innerText(), /stimmen in einer Angabe überein und widersprechen sich in einer\./);
  await button(page, 'Bearbeiten').click();
  assert.equal(await editors(page).first().inputValue(), left);
});

check('the reader chooses a language, and it is remembered', async (page) => {
  await ready(page);
  const choice = base(page).getByRole('combobox', { name: 'Language' });
  assert.deepEqual(await choice.locator('option').allTextContents(), ['English', 'Deutsch', 'العربية']);
  await choice.selectOption('Deutsch');
  await button(page, 'Vergleichen').waitFor();
  assert.equal(await page.title(), 'Zwei Artikel vergleichen');
  await page.reload();
  await button(page, 'Vergleichen').waitFor();
  await compare(page);
  await button(page, 'Ansicht').click();
  await base(page).getByRole('radio', { name: 'العربية' }).check();
  await button(page, 'عرض').waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'ar');
});

check('the page begins in the language of the browser', async (page) => {
  await button(page, 'Vergleichen').waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'de');
}, { language: 'de-AT' });

check('an element says its language, else the page does, and an unknown one is English', async (page) => {
  await button(page, 'Vergleichen').waitFor();
  await page.goto('/page.html');
  await button(page, 'قارن').waitFor();
  await page.goto('/french.html');
  await button(page, 'Compare').waitFor();
  // A reader of another page has no choice.
  assert.equal(await base(page).getByRole('combobox', { name: 'Language' }).count(), 0);
}, { path: '/de.html' });

check('a frame takes the language over its line', async (page) => {
  await page.frameLocator('iframe').getByRole('button', { name: 'Vergleichen', exact: true }).waitFor();
  assert.equal(await page.locator('iframe').getAttribute('title'), 'Vergleich zweier Artikel');
}, { path: '/frame.html' });

check('what goes wrong is said in the language too', async (page) => {
  const message = page.locator('article-compare [role=alert]');
  await message.getByText('Die Artikel lassen sich hier nicht vergleichen. Diese Seite erlaubt kein WebAssembly.').waitFor();
}, { path: '/forbidden.html', expected: /WebAssembly|Content Security Policy/ });

check('files are exported in the language', async (page) => {
  await turn(page, 'de');
  await compare(page);
  const exported = async (form) => (await page.locator('article-compare').evaluate(async (e, form) => (await e.export(form)).text(), form));
  assert.match(await exported('md'), /^# Zwei Artikel im Vergleich\n[^]*## Worin sie sich widersprechen\n[^]*Zahl verschieden: \*\*Nine\*\* in A, \*\*14\*\* in B/);
  assert.match(await exported('html'), /<html lang="de" dir="ltr">/);
  assert.match(await exported('csv'), /^\uFEFF?Status,Sicherheit/);
  assert.equal(JSON.parse(await exported('json')).findings[0].status !== undefined, true);
  await button(page, 'Export').click();
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Text (Markdown)').click()]);
  assert.match(await readFile(await download.path(), 'utf8'), /Was beide berichten/);
});

for (const width of [1440, 768, 390]) {
  check(`Arabic runs from right to left at ${width} px, and fits`, async (page) => {
    await compare(page);
    await turn(page, 'ar');
    assert.equal(await frame(page).evaluate((frame) => getComputedStyle(frame).direction), 'rtl');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(wide <= 0, `${wide} px too wide`);
    if (width > 760) {
      // The first article stands on the right, its own text runs from left to right.
      const [a, b] = await Promise.all(['.pane-a', '.pane-b'].map((pane) => base(page).locator(pane).boundingBox()));
      assert.ok(a.x > b.x + b.width, 'the panes are mirrored');
      assert.equal(await base(page).locator('.pane-a .text').getAttribute('dir'), 'ltr');
      // Ribbons begin at the pane that they come from.
      const bar = await base(page).locator('.gutter .bar').first().boundingBox();
      const gutter = await base(page).locator('.gutter').boundingBox();
      assert.ok(bar.x > gutter.x + gutter.width / 2, 'the ribbons are mirrored');
    }
    const found = await new AxeBuilder({ page }).disableRules('page-has-heading-one').analyze();
    assert.deepEqual(found.violations.map((v) => [v.id, v.nodes.map((n) => n.html)]), []);
    await turn(page, 'de');
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(wider <= 0, `German is ${wider} px too wide`);
    // No button is narrower than its words.
    const burst = await base(page).locator('button:visible').evaluateAll((all) => all.filter((b) => b.scrollWidth > b.clientWidth + 1).map((b) => b.textContent));
    assert.deepEqual(burst, []);
  }, { width, height: 844 });
}

check('in an article written from right to left the left arrow leads onward', async (page) => {
  const [a, b] = await Promise.all(['a', 'b'].map((side) => readFile(new URL(`../languages/ar-${side}.txt`, import.meta.url), 'utf8')));
  await compare(page, a, b);
  const marks = base(page).locator('.pane-a .mark');
  await marks.first().focus();
  const at = () => page.evaluate(() => document.querySelector('article-compare').shadowRoot.activeElement.dataset.index);
  const first = await at();
  await page.keyboard.press('ArrowLeft');
  assert.ok(Number(await at()) > Number(first));
  await page.keyboard.press('ArrowRight');
  assert.equal(await at(), first);
});
