// Where a widget's parts come from: the files beside this one. In the page that is one file, other code stands in this
// module's place.

const script = new URL('widget.js', import.meta.url).href;
// The address of the WebAssembly, as errors name it.
export const module = new URL('widget_bg.wasm', import.meta.url).href;

// The address of the style sheet, for a link.
export const style = new URL('look.css', import.meta.url).href;

// The address of a copy of the script: under another one the browser runs it anew, with a memory of its own.
export const address = (copy) => (copy ? `${script}?copy=${copy}` : script);

export const glue = (copy) => import(address(copy));

export async function wasm() {
  const response = await fetched(module);
  const streams = response.headers.get('content-type') === 'application/wasm';
  return streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

export async function look() {
  return (await fetched(style)).text();
}

async function fetched(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is not there (${response.status})`);
  return response;
}
