// A small web server on this machine for the built page, under / and under /a/deeper/path/, and for pages of the tests
// themselves. DIST names another folder than dist/.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const dist = process.env.DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));

export const deeper = '/a/deeper/path/';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

// Serves until `close` is called. `pages` maps paths to an object of the HTML that stands there, or a function that gives it, and
// of headers; `headers` come with every file of the built page, or of another folder.
export async function serve(pages = {}, headers = {}, folder = dist) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    const own = pages[path];
    if (own) {
      response.writeHead(200, { 'content-type': types['.html'], ...own.headers });
      response.end(typeof own.html === 'function' ? own.html() : own.html);
      return;
    }
    const inside = path.startsWith(deeper) ? path.slice(deeper.length) : path;
    const name = inside.endsWith('/') || inside === '' ? `${inside}index.html` : inside;
    try {
      const body = await readFile(join(folder, normalize(`/${name}`)));
      response.writeHead(200, {
        'content-type': types[extname(name)] ?? 'application/octet-stream',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        ...headers,
      });
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('there is nothing here');
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((closed) => server.close(closed)),
  };
}
