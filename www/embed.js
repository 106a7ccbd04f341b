// Puts a comparison into a page that trusts nobody: each element with the attribute data-article-compare, or link to a
// shared comparison with it, gets a frame beside it that has no origin, no storage and no way to the page but one port.

const VERSION = 1;

const PAGE = new URL('embed.html', import.meta.url);

// After so many milliseconds without a word from the frame the page stays as it was.
const PATIENCE = 20_000;

// The highest that a frame may become: pixels.
const HIGHEST = 100_000;

const OPTIONS = ['mode', 'view', 'theme', 'filter', 'hide', 'sync'];
const COUNTS = ['shared', 'likely', 'copied', 'conflict', 'onlyLeft', 'onlyRight'];

// What a frame is called that its page does not name.
const TITLES = { en: 'Comparison of two articles', de: 'Vergleich zweier Artikel', ar: 'مقارنة مقالين' };

// The language in which the page wants the widget.
const language = (marked) => marked.dataset.lang ?? marked.closest('[lang]')?.lang ?? 'en';

const word = (value) => (typeof value === 'string' ? value.slice(0, 2000) : undefined);

// What is taken of each thing that a frame may tell; the rest is dropped.
const taken = {
  ready: () => ({}),
  input: () => ({}),
  select: ({ id, finding }) => ({ id: word(id) ?? null, finding: Number.isSafeInteger(finding) ? finding : null }),
  error: ({ code, message }) => ({ code: word(code) ?? 'unknown', message: word(message) ?? '' }),
  result: ({ outcome, counts, comparison }) => ({
    outcome: word(outcome),
    counts: Object.fromEntries(COUNTS.map((name) => [name, Number.isSafeInteger(counts?.[name]) ? counts[name] : 0])),
    comparison: comparison !== null && typeof comparison === 'object' ? comparison : undefined,
  }),
};

const frames = new WeakMap();

// Makes a frame for a marked element and gives what steers it: `set` takes articles and options, `call` a method of the
// element by name and gives a promise of its answer. Events of the widget are told as events of the marked element.
export function embed(marked) {
  if (!frames.has(marked)) frames.set(marked, framed(marked));
  return frames.get(marked);
}

function framed(marked) {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-downloads allow-modals');
  frame.referrerPolicy = 'no-referrer';
  frame.loading = 'lazy';
  frame.allow = 'clipboard-write';
  frame.title = marked.title || (TITLES[language(marked).slice(0, 2)] ?? TITLES.en);
  frame.width = '100%';
  frame.height = '150';
  frame.setAttribute('frameborder', '0');
  const { port1: port, port2: theirs } = new MessageChannel();
  const calls = new Map();
  let last = 0;

  const greet = ({ source, origin, data }) => {
    // Without an origin of its own it can only be the frame, and only as it was made.
    if (source !== frame.contentWindow || origin !== 'null') return;
    if (data?.articleCompare !== VERSION || data.type !== 'hello') return;
    removeEventListener('message', greet);
    frame.onload = () => clearTimeout(patience);
    clearTimeout(patience);
    source.postMessage({ articleCompare: VERSION, type: 'init', ...given(marked) }, '*', [theirs]);
  };

  port.onmessage = ({ data }) => {
    if (data === null || typeof data !== 'object') return;
    if (data.type === 'size') resize(frame, data.height);
    else if (data.type === 'answer') answer(calls, data);
    else if (Object.hasOwn(taken, data.type)) {
      if (data.type === 'ready') marked.hidden = true;
      const bubbles = data.type !== 'error';
      marked.dispatchEvent(new CustomEvent(data.type, { detail: taken[data.type](data), bubbles, composed: true }));
    }
  };

  let patience;
  frame.onload = () => {
    patience = setTimeout(() => {
      removeEventListener('message', greet);
      frame.remove();
    }, PATIENCE);
  };
  addEventListener('message', greet);
  frame.src = address(marked);
  marked.after(frame);

  return {
    frame,
    set: (message) => port.postMessage({ ...message, type: 'set' }),
    call: (method, argument) => new Promise((done, failed) => {
      last += 1;
      calls.set(last, { done, failed });
      port.postMessage({ type: 'call', id: last, method, argument });
    }),
  };
}

// A link brings along the comparison that it shares, and nothing else of its address.
function address(marked) {
  const shared = marked.hash?.startsWith('#compare=') ? marked.hash : '';
  return `${PAGE.href}${shared}`;
}

function given(marked) {
  const { dataset } = marked;
  const options = Object.fromEntries(OPTIONS.filter((name) => name in dataset).map((name) => [name, dataset[name]]));
  options.lang = language(marked);
  const height = dataset.height ? Number(dataset.height) : undefined;
  return { left: article(marked, 'left'), right: article(marked, 'right'), options, height };
}

function article(marked, side) {
  const found = marked.querySelector(`:scope > [slot="${side}"]`);
  if (!found) return undefined;
  const { title, source, url, published } = found.dataset;
  return { html: found.innerHTML, title, source, url, published, language: found.closest('[lang]')?.lang };
}

function resize(frame, height) {
  if (Number.isFinite(height) && height > 0) frame.height = String(Math.min(Math.ceil(height), HIGHEST));
}

function answer(calls, { id, value, code }) {
  const call = calls.get(id);
  calls.delete(id);
  if (code === undefined) call?.done(value);
  else call?.failed(Object.assign(new Error(`The frame refused: ${word(code)}`), { code: word(code) }));
}

for (const marked of document.querySelectorAll('[data-article-compare]')) embed(marked);
