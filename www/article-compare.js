// The element <article-compare>: two articles side by side, with what they share and where they differ.
// All elements of a page use one WebAssembly module, loaded when the first of them is in the page. Until the widget
// is ready, and when it cannot be, the element shows the articles that stand inside it.

const files = {
  engine: new URL('widget.js', import.meta.url),
  look: new URL('look.css', import.meta.url),
};

// Calls `make` once and gives everybody the same promise; after a failure the next caller tries again.
const once = (make) => {
  let made;
  return () => (made ??= make().catch((error) => { made = undefined; throw error; }));
};

const engine = once(async () => {
  const module = await import(files.engine);
  await module.default();
  return module;
});

const look = once(async () => {
  const response = await fetch(files.look);
  if (!response.ok) throw new Error(`${files.look} is not there (${response.status})`);
  return new CSSStyleSheet().replace(await response.text());
});

class ArticleCompare extends HTMLElement {
  #base;
  #widget;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    this.#base = element('div', { part: 'base', class: 'base', hidden: '' });
    root.append(this.#base, element('slot', { name: 'left' }), element('slot', { name: 'right' }));
    root.addEventListener('slotchange', () => this.#widget?.update(this.#options()));
  }

  // Moved within the page, the element comes here again: the widget lives on and keeps the reader's place.
  async connectedCallback() {
    if (this.#base.dataset.state) return;
    this.#base.dataset.state = 'loading';
    try {
      const [module] = await Promise.all([engine(), this.#dress()]);
      this.#widget = module.mount(this.#base, this.#options());
      this.#follow();
      this.#base.dataset.state = 'ready';
      this.#base.hidden = false;
      for (const slot of this.shadowRoot.querySelectorAll('slot')) slot.hidden = true;
    } catch (error) {
      this.#base.dataset.state = '';
      this.#base.hidden = false;
      this.#base.replaceChildren(element('p', { part: 'message', class: 'notice', role: 'alert' }, sentence(error)));
      console.error(error);
    }
  }

  // What the page gives: the articles inside the element, whether to keep the reader's texts, and its address.
  #options() {
    return { left: this.#article('left'), right: this.#article('right'), persist: this.hasAttribute('persist'), address: this.#address() };
  }

  // The page's own address, only where the page lets the widget make links to it: what follows the # is then the widget's.
  #address() {
    if (!this.hasAttribute('share')) return undefined;
    const [page] = location.href.split('#', 1);
    return { page, fragment: location.hash.slice(1), fresh: history.state?.opened !== location.hash };
  }

  // Notes in the history what was opened, so that a reload keeps what the reader made of it; and follows the address.
  #follow() {
    if (!this.hasAttribute('share')) return;
    const note = () => { if (location.hash) history.replaceState({ opened: location.hash }, ''); };
    note();
    addEventListener('hashchange', () => {
      this.#widget.update(this.#options());
      note();
    });
  }

  #article(side) {
    const article = this.querySelector(`:scope > [slot="${side}"]`);
    if (!article) return undefined;
    const { title, source, url, published } = article.dataset;
    const language = article.closest('[lang]')?.lang;
    return { html: article.innerHTML, title, source, url, published, language };
  }

  // Gives the shadow root its style sheet; where one cannot be constructed, a link does.
  async #dress() {
    try {
      this.shadowRoot.adoptedStyleSheets = [await look()];
    } catch {
      const link = element('link', { rel: 'stylesheet', href: files.look.href });
      await new Promise((done) => {
        link.onload = link.onerror = done;
        this.shadowRoot.prepend(link);
      });
    }
  }
}

// One sentence on why there is no comparison.
function sentence(error) {
  if (typeof WebAssembly === 'undefined') {
    return 'The articles cannot be compared here: this browser does not run WebAssembly.';
  }
  if (error instanceof WebAssembly.CompileError) {
    return 'The articles cannot be compared here: this page does not allow WebAssembly.';
  }
  return 'The articles cannot be compared here: a part of this page could not be loaded. Reload it to try again.';
}

function element(name, attributes, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

if (!customElements.get('article-compare')) customElements.define('article-compare', ArticleCompare);
