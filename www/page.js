// What the served page does besides showing the element: it says which language it is in, and works offline after its
// first visit.

const TITLES = { en: 'Compare two articles', de: 'Zwei Artikel vergleichen', ar: 'مقارنة مقالين' };

const widget = document.querySelector('article-compare');
const name = () => {
  document.documentElement.lang = widget.language;
  document.title = TITLES[widget.language];
};
customElements.whenDefined('article-compare').then(name);
widget.addEventListener('language', name);

// The one address of a script that this page makes. Where it is not allowed, or there is no place to keep files, the page
// just needs the network again.
const address = new URL('offline.js', import.meta.url).href;
const policy = globalThis.trustedTypes?.createPolicy('offline', { createScriptURL: () => address });

navigator.serviceWorker?.register(policy?.createScriptURL('') ?? address).catch(() => {});
