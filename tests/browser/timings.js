// Prints how long the page works, measured by the browser itself on the page as it is built: from the last keystroke to the
// totals, from the editors to the colored articles, from a click on a fact to its paint. Nothing is asserted.
//
// Run: node timings.js, with DIST naming another folder than dist/.

import { chromium } from 'playwright-core';
import { found, quiet } from './browser.js';
import { serve } from './server.js';

const names = ['Marlow', 'Penbrook', 'Dorrit', 'Orrel', 'Varn', 'Corvane', 'Tessel', 'Hadley', 'Brisk', 'Lowen', 'Sarrow', 'Quill'];
const things = ['boats', 'houses', 'workers', 'schools', 'passengers', 'bridges', 'shops', 'farms', 'engines', 'barges', 'letters', 'lamps'];
const acts = ['were counted in', 'were moved to', 'were closed near', 'were repaired at', 'were sold in', 'were sent to', 'were found at', 'were built near'];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ends = ['after the storm had passed', 'as the mayor had asked', 'before the market opened', 'while the river rose', 'because the old road is shut'];

// A sentence of about sixteen words; the same number gives the same sentence.
function sentence(n, more = 0) {
  const pick = (list, by) => list[Math.abs(Math.imul(n + 1, by) >>> 3) % list.length];
  const count = 10 + (Math.imul(n + 7, 2654435761) >>> 8) % 900;
  return `About ${count + more} ${pick(things, 40503)} ${pick(acts, 9973)} ${pick(names, 31337)} on ${pick(days, 7919)}, `
    + `the council of ${pick(names, 104729)} said ${pick(ends, 1299709)}.`;
}

// Two articles of so many words: a third of the sentences stand in both, and every ninth of these with another number.
function pair(words) {
  const sentences = Math.ceil(words / 19);
  const article = (side) => Array.from({ length: sentences }, (_, i) => {
    const both = i % 3 === 0;
    return both ? sentence(i, side && i % 27 === 0 ? 50 : 0) : sentence(i + (side + 1) * 100_000);
  });
  const paragraphs = (all) => all.reduce((text, s, i) => text + (i === 0 ? '' : i % 5 === 0 ? '\n\n' : ' ') + s, '');
  return [0, 1].map((side) => paragraphs(article(side)));
}

// Collects the browser's entries from before the page's own scripts run.
const observe = () => {
  window.entries = [];
  for (const type of ['event', 'long-animation-frame']) {
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.entries.push(entry.toJSON()); })
      .observe({ type, buffered: true, ...(type === 'event' ? { durationThreshold: 16 } : {}) });
  }
};

const folder = process.env.DIST;
const server = await serve({}, {}, folder);
const chrome = await chromium.launch({ executablePath: found(), args: quiet });

// A page of its own with both texts in the editors, compared.
async function editors(words) {
  const context = await chrome.newContext({ baseURL: server.address, viewport: { width: 1440, height: 900 } });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  await page.addInitScript(observe);
  await page.goto('/');
  const [a, b] = pair(words);
  const editor = (letter) => page.getByRole('textbox', { name: `Article ${letter}`, exact: true });
  await editor('A').fill(a);
  await editor('B').fill(b);
  await page.locator('.so-far .spectrum, .totals').first().waitFor();
  await page.waitForTimeout(1500);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, devtools, editor, context };
}

const metrics = async (devtools) => Object.fromEntries((await devtools.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value * 1000]));

// The longest task of the page's own thread in a trace, in milliseconds of its processor time: what else the machine does
// stretches the time on the clock.
function longestTask({ traceEvents }) {
  const main = traceEvents.filter((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain').map((e) => `${e.pid}/${e.tid}`);
  const tasks = traceEvents.filter((e) => e.tdur && /RunTask$/.test(e.name) && main.includes(`${e.pid}/${e.tid}`));
  return Math.max(0, ...tasks.map((e) => e.tdur / 1000));
}

// What the browser did during an act and the pause after it.
async function measured({ page, devtools }, act, pause = 1500) {
  await page.evaluate(() => { window.entries.length = 0; });
  await chrome.startTracing(page, { categories: ['toplevel'] });
  const before = await metrics(devtools);
  await act();
  await page.waitForTimeout(pause);
  const after = await metrics(devtools);
  const trace = JSON.parse((await chrome.stopTracing()).toString());
  const entries = await page.evaluate(() => window.entries);
  const spent = (name) => after[name] - before[name];
  const longest = (type) => Math.max(0, ...entries.filter((e) => e.entryType === type).map((e) => e.duration));
  return {
    work: spent('TaskDuration'), script: spent('ScriptDuration'), layout: spent('LayoutDuration') + spent('RecalcStyleDuration'),
    task: longestTask(trace), frame: longest('long-animation-frame'), event: longest('event'),
  };
}

const rows = [];
const note = (what, words, m) => rows.push({ what, words, ...m });

// The middle one of several, by their work: one run may have met something else on the machine.
async function middle(times, run) {
  const all = [];
  for (let n = 0; n < times; n++) all.push(await run(n));
  return all.sort((a, b) => a.work - b.work)[Math.floor(times / 2)];
}

for (const words of [1000, 10_000]) {
  const at = await editors(words);
  await at.editor('A').focus();
  await at.page.keyboard.press('ControlOrMeta+End');
  await at.page.keyboard.type(' Nine');
  await at.page.waitForTimeout(2500);
  note('last keystroke to the totals', words, await middle(5, () => measured(at, () => at.page.keyboard.press('x'), 2000)));
  note('Compare to the colored articles', words, await measured(at, async () => {
    await at.page.keyboard.press('ControlOrMeta+Enter');
    await at.page.locator('.pane-a .mark').first().waitFor();
  }, 2500));
  const marks = at.page.locator('.pane-a .mark-shared, .pane-a .mark-conflict');
  note('a click on a fact', words, await middle(5, async (n) => {
    const mark = marks.nth(n * 2);
    await mark.scrollIntoViewIfNeeded();
    const { x, y } = await mark.evaluate((m) => { const r = m.getClientRects()[0]; return { x: r.x + 4, y: r.y + r.height / 2 }; });
    await at.page.mouse.move(x, y);
    await at.page.waitForTimeout(500);
    return measured(at, () => at.page.mouse.click(x, y));
  }));
  note('a step to the next conflict', words, await middle(5, () => measured(at, () => at.page.keyboard.press('c'))));
  await at.context.close();
}
const long = await editors(20_000);
note('Compare to the colored articles', 20_000, await measured(long, async () => {
  await long.page.keyboard.press('ControlOrMeta+Enter');
  await long.page.locator('.pane-a .mark').first().waitFor();
}, 4000));
await chrome.close();
await server.close();

const ms = (time) => (time ? time.toFixed(time < 10 ? 1 : 0) : '–');
console.log('| what | words a side | work | of it script | style, layout | longest task | longest frame over 50, by the clock | input to paint over 16, by the clock |');
console.log('|---|--:|--:|--:|--:|--:|--:|--:|');
for (const { what, words, work, script, layout, task, frame, event } of rows) {
  console.log(`| ${what} | ${words.toLocaleString('en-US')} | ${[work, script, layout, task, frame, event].map(ms).join(' | ')} |`);
}
console.log('Milliseconds of processor time, where nothing else is said, with all that was drawn until the page came to rest.');
