// The service worker that lets the page work offline after its first visit. All files of one version are kept together and
// served together; a newer version takes over when no page shows the old one, or when its only page is loaded again.

// Written when the page is built for release: what the files hash to. Without it nothing is kept.
const version = '';

// All that the page needs.
const files = [
  './', 'page.css', 'page.js', 'favicon.svg',
  'article-compare.js', 'live.js', 'files.js', 'address.js', 'look.css', 'widget.js', 'widget_bg.wasm',
];

// Other folders of this origin may have caches of their own.
const mine = `article-compare ${registration.scope} `;
const current = mine + version;

const known = new Set(files.map((file) => new URL(file, registration.scope).href));

addEventListener('install', (event) => {
  if (version) event.waitUntil(fill());
});

addEventListener('activate', (event) => event.waitUntil(takeOver()));

addEventListener('message', ({ data }) => {
  if (data === 'take over') skipWaiting();
});

if (version) {
  addEventListener('fetch', (event) => {
    const { request } = event;
    const address = plain(request.url);
    if (request.method !== 'GET' || !known.has(address)) return;
    event.respondWith(request.mode === 'navigate' ? page(address, request) : kept(address, request));
  });
}

// What the network gives for sure, and not an older file that a cache on the way still holds.
async function fill() {
  const cache = await caches.open(current);
  await cache.addAll(files.map((file) => new Request(file, { cache: 'no-cache' })));
}

async function takeOver() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(mine) && name !== current);
  await Promise.all(old.map((name) => caches.delete(name)));
  await clients.claim();
}

async function page(address, request) {
  const waiting = registration.waiting;
  const pages = await clients.matchAll({ type: 'window' });
  if (!waiting || pages.length > 1) return kept(address, request);
  waiting.postMessage('take over');
  // Named here, or the browser would ask for an icon of this empty page.
  const empty = '<!doctype html><title>…</title><link rel="icon" href="favicon.svg">';
  return new Response(empty, { headers: { refresh: '0', 'content-type': 'text/html;charset=utf-8' } });
}

// A browser may have cleared the cache.
async function kept(address, request) {
  const cache = await caches.open(current);
  return (await cache.match(address)) ?? fetch(request);
}

// An address without what the page itself reads from it, such as which copy of a script is meant.
function plain(address) {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/index\.html$/, '');
}
