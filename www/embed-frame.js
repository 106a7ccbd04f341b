// The inside of the frame: it hears the page around it over one port, checks every word of it, and tells it what the
// widget does. What the reader typed here is never told.

import './article-compare.js';

const VERSION = 1;

// The longest text of an article, and the longest other field: UTF-16 code units.
const LONGEST = 4 << 20;
const LONG = 2000;

// A change of the height by so many pixels or fewer is not told.
const STILL = 4;

const FIELDS = ['title', 'source', 'url', 'published', 'language'];
const OPTIONS = ['mode', 'view', 'theme', 'filter', 'hide', 'sync'];
const METHODS = ['compare', 'next', 'previous', 'select', 'swap', 'clear'];

const widget = document.querySelector('article-compare');
document.body.style.margin = '0';
widget.style.setProperty('--ac-height', 'auto');
widget.toggleAttribute('share', location.hash.startsWith('#compare='));

let port;
let height = 0;
// Whether the article of each side is the one that the page around gave: only then may it have their words back.
let theirs = { left: false, right: false };
const ours = (comparison) => (theirs.left && theirs.right ? comparison : undefined);

// One page, one port: whoever comes first is the page around, and nobody else is heard.
addEventListener('message', ({ source, data, ports }) => {
  if (port || source !== parent || source === window || ports.length !== 1) return;
  if (data?.articleCompare !== VERSION || data.type !== 'init') return;
  [port] = ports;
  port.onmessage = (event) => hear(event.data);
  obey(data);
  measure();
});

const orders = { set: obey, call };

function hear(message) {
  if (message === null || typeof message !== 'object' || !Object.hasOwn(orders, message.type)) return;
  orders[message.type](message);
}

// Takes what is as it should be, and nothing else.
function obey({ left, right, options, height: fixed }) {
  for (const [side, given] of Object.entries({ left, right })) {
    const article = checked(given);
    if (article) {
      widget[side] = article;
      theirs[side] = true;
    }
  }
  if (typeof options?.lang === 'string' && /^[A-Za-z0-9-]{2,35}$/.test(options.lang)) widget.lang = options.lang;
  for (const name of OPTIONS) {
    const word = options?.[name];
    if (typeof word === 'string' && /^[a-z -]{0,200}$/.test(word)) widget.setAttribute(name, word);
  }
  if (Number.isFinite(fixed) && fixed >= 200 && fixed <= 5000) widget.style.setProperty('--ac-height', `${fixed}px`);
}

function checked(given) {
  if (given === null || typeof given !== 'object') return undefined;
  const kind = ['text', 'html'].find((name) => typeof given[name] === 'string');
  if (!kind || given[kind].length > LONGEST) return undefined;
  const fits = (name) => typeof given[name] === 'string' && given[name].length <= LONG;
  return Object.fromEntries([kind, ...FIELDS.filter(fits)].map((name) => [name, given[name]]));
}

// Does what one of the element's methods does; the answer goes to whoever gave the texts, and to nobody else.
async function call({ id, method, argument }) {
  if (!Number.isSafeInteger(id)) return;
  if (!METHODS.includes(method)) return tell({ type: 'answer', id, code: 'bad-method' });
  const plain = ['string', 'number'].includes(typeof argument) ? argument : null;
  try {
    if (method === 'swap') theirs = { left: theirs.right, right: theirs.left };
    tell({ type: 'answer', id, value: ours(await widget[method](plain ?? undefined)) });
  } catch (error) {
    tell({ type: 'answer', id, code: error.code ?? 'failed' });
  }
}

const tell = (message) => port?.postMessage(message);

widget.addEventListener('ready', () => tell({ type: 'ready', version: VERSION }));
widget.addEventListener('input', ({ detail: { sides } }) => {
  for (const side of sides) theirs[side] = false;
  tell({ type: 'input' });
});
widget.addEventListener('result', ({ detail: { outcome, counts, comparison } }) => {
  tell({ type: 'result', outcome, counts, comparison: ours(comparison) });
});
widget.addEventListener('select', ({ detail: { id, finding } }) => tell({ type: 'select', id, finding }));
widget.addEventListener('error', ({ detail: { code, message } }) => tell({ type: 'error', code, message }));

new ResizeObserver(measure).observe(widget);

function measure() {
  const now = Math.ceil(widget.getBoundingClientRect().height);
  if (!port || Math.abs(now - height) <= STILL) return;
  height = now;
  tell({ type: 'size', height });
}

if (parent !== window) parent.postMessage({ articleCompare: VERSION, type: 'hello' }, '*');
