// The WebAssembly module that all widgets of a page share, and their style sheet: loaded once, and a fresh copy of the
// module takes the place of one that has panicked.

import * as files from './files.js';

// Calls `make` once and gives everybody the same promise; after a failure the next caller tries again.
const once = (make) => {
  let made;
  return () => (made ??= make().catch((error) => { made = undefined; throw error; }));
};

const compiled = once(files.wasm);
const look = once(files.look);

let copies = 0;
let current;
let active;
const widgets = new Map();
const sheets = new WeakMap();

// The module, ready to be used.
export const engine = () => (current ??= load().catch((error) => { current = undefined; throw error; }));

async function load() {
  const address = files.address(copies);
  const [module, wasm] = await Promise.all([files.glue(copies), compiled()]);
  copies += 1;
  await module.default({ module_or_path: wasm });
  const loaded = { ...module, end: once(async () => ended(loaded)) };
  module.onPanic(loaded.end);
  // What comes to an end without a panic, such as a memory that is full, shows where an error arose: in the script of this
  // copy, or in the WebAssembly, which is that of all copies.
  const names = copies === 1 ? [address, files.module] : [address];
  const traced = (error) => {
    const place = String(error?.stack).split('\n').find((line) => /^\s+at |@/.test(line));
    if (names.some((name) => place?.includes(`${name}:`))) loaded.end();
  };
  addEventListener('error', (event) => traced(event.error));
  addEventListener('unhandledrejection', (event) => traced(event.reason));
  return loaded;
}

// Says which widget is at work, and in which copy: if that panics, this widget did it. A widget is a function that is
// called when its copy has come to its end, with whether it did it.
export function at(widget, loaded) {
  active = widget;
  if (loaded) widgets.set(widget, loaded);
}

// Says that a widget is gone.
export function left(widget) {
  widgets.delete(widget);
}

// Tells all widgets of a copy that it is no more, when it has come to rest.
async function ended(copy) {
  current = undefined;
  const suspect = active;
  await new Promise((rest) => setTimeout(rest));
  const lost = [...widgets].filter(([, loaded]) => loaded === copy).map(([widget]) => widget);
  lost.forEach(left);
  for (const widget of lost) widget(widget === suspect);
}

// Gives a shadow root its style sheet; where one cannot be constructed, a link does.
export async function dress(root) {
  const page = root.ownerDocument;
  try {
    const text = await look();
    if (!sheets.has(page)) {
      const sheet = new page.defaultView.CSSStyleSheet();
      sheet.replaceSync(text);
      sheets.set(page, sheet);
    }
    root.adoptedStyleSheets = [sheets.get(page)];
  } catch {
    const link = page.createElement('link');
    link.rel = 'stylesheet';
    link.href = files.style;
    await new Promise((done) => {
      link.onload = link.onerror = done;
      root.prepend(link);
    });
  }
}
