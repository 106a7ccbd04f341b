// What widgets leave behind that come and go: the memory of the module they share must not grow with them.

import assert from 'node:assert/strict';
import { browser } from './browser.js';
import { host } from './pages.js';

const check = browser({ '/bare.html': { html: host('') } });

const PAGE = 65_536;

// Makes widgets one after the other, each with texts of its own of so many characters, shows their comparison, and destroys
// them; gives the pages of memory after each.
const come = (page, times, length) =>
  page.evaluate(async ({ times, length }) => {
    await customElements.whenDefined('article-compare');
    let words = 0;
    const text = () => {
      let text = '';
      while (text.length < length) text += `Ferry ${(words += 1)} brought ${words % 97} crates of lamps to harbor ${words * 7}.\n\n`;
      return text;
    };
    const after = [];
    for (let i = 0; i < times; i += 1) {
      const element = document.createElement('article-compare');
      element.setAttribute('hide', 'samples');
      document.body.append(element);
      [element.left, element.right] = [text(), text()];
      await element.compare();
      element.destroy();
      element.remove();
      const { memory } = await (await import('/widget.js')).default();
      after.push(memory.buffer.byteLength);
    }
    return after;
  }, { times, length }).then((after) => after.map((bytes) => bytes / PAGE));

check('widgets that come and go leave nothing behind', async (page) => {
  const [times, length] = [40, 20_000];
  const after = await come(page, times, length);
  console.log(`memory after each of ${times} widgets, in pages of 64 kB: ${after.join(' ')}`);
  // One that needs more than those before it makes the module grow once by a large piece. What each left behind, its texts
  // and what they came to, would be several times the texts of both sides that went through.
  const [first, last] = [after[4], after.at(-1)];
  assert.ok((last - first) * PAGE < (times - 5) * 2 * length, `${first} pages became ${last}`);
}, { path: '/bare.html' });
