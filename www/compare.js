// The engine for developers, without interface: in pages, in workers and in Node. The WebAssembly is loaded once, at the
// first call. Offsets in a comparison are UTF-16 code units of the texts as given, as JavaScript's strings count.

import start, { compare as compared, textOf as text } from './engine.js';

let ready;

// What an article or a page gives is compared; resolves to the comparison. A signal ends the waiting for the module;
// a comparison that has begun takes its milliseconds to the end.
export async function compare(left, right, { signal } = {}) {
  await until(loaded(), signal);
  return compared(left, right);
}

// The text of an article that is given as HTML: what the offsets of its comparison count in.
export async function textOf(html) {
  await loaded();
  return text(html);
}

const loaded = () => (ready ??= load().catch((error) => { ready = undefined; throw error; }));

async function load() {
  const address = new URL('engine_bg.wasm', import.meta.url);
  await start({ module_or_path: address.protocol === 'file:' ? await read(address) : address });
}

// Node's fetch does not read files. Bundlers for the browser leave this import alone, since they cannot see through it.
async function read(address) {
  const files = 'node:fs/promises';
  const { readFile } = await import(/* @vite-ignore */ /* webpackIgnore: true */ files);
  return readFile(address);
}

// What a promise comes to, unless the signal is given before.
function until(promise, signal) {
  if (!signal) return promise;
  return new Promise((done, failed) => {
    const abort = () => failed(signal.reason);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(done, failed).finally(() => signal.removeEventListener('abort', abort));
  });
}
