// Compares two texts as they are typed and lists where they contradict each other.

import { compare } from '../compare.js';

const [left, right] = document.querySelectorAll('textarea');
const [counts, list] = [document.querySelector('#counts'), document.querySelector('#conflicts')];
let typing = new AbortController();

async function show() {
  typing.abort();
  typing = new AbortController();
  const texts = [left.value, right.value];
  const comparison = await compare(...texts, typing);
  const { shared, likely, conflict } = comparison.counts;
  counts.textContent = `${shared + likely} shared, ${conflict} in conflict`;
  list.replaceChildren(...comparison.findings.filter(({ status }) => status === 'conflict').map((finding) => item(finding, texts)));
}

// Offsets count UTF-16 code units, as slice does.
function item({ values }, [left, right]) {
  const differing = values.filter(({ equal }) => !equal);
  const row = document.createElement('li');
  row.textContent = differing.map(({ left: a, right: b }) => `${left.slice(a.start, a.end)} ≠ ${right.slice(b.start, b.end)}`).join('; ');
  return row;
}

const shown = () => show().catch((error) => { if (error.name !== 'AbortError') throw error; });
for (const text of [left, right]) text.addEventListener('input', shown);
shown();
