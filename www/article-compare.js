// The element <article-compare>: two articles side by side, with what they share and where they differ. It shows the
// articles that stand inside it until the widget is ready, and when it cannot be. What a widget needs is loaded once for
// all of a page, when the first of them comes near to view.

const SIDES = ['left', 'right'];

// What is known of an article besides its text or its HTML.
const FIELDS = ['text', 'html', 'title', 'source', 'url', 'published', 'language'];

// A widget that was taken out of the page is freed after so many milliseconds; if it comes back later, it begins anew
// where the reader was.
const FAREWELL = 10_000;

// A widget that fails again so many milliseconds after it was started anew is not started again.
const SOON = 1000;

// Attributes that are properties too: those that hold a word, and those that are there or not.
const WORDS = { mode: 'mode', view: 'view', theme: 'theme', filter: 'filter', hide: 'hide', sync: 'sync', leftSrc: 'left-src', rightSrc: 'right-src' };
const SWITCHES = ['persist', 'share', 'languages'];

// The languages of the interface, and what is said in them before the module is there or when it fails; in English it is the
// message of the error. `article` stands for all that can be wrong with an address.
const LANGUAGES = ['en', 'de', 'ar'];
const SAID = {
  de: {
    here: 'Die Artikel lassen sich hier nicht vergleichen.',
    'no-wasm': 'Dieser Browser führt kein WebAssembly aus.',
    'wasm-forbidden': 'Diese Seite erlaubt kein WebAssembly.',
    'not-loaded': 'Ein Teil dieser Seite war nicht zu laden; vielleicht hilft es, sie neu zu laden.',
    fault: 'Der Vergleich endete durch einen Fehler dieses Programms. Die Texte sind noch da: Eine Änderung oder ein neuer Versuch hilft weiter.',
    article: 'Ein Artikel war nicht zu laden.',
  },
  ar: {
    here: 'لا يمكن مقارنة المقالين هنا.',
    'no-wasm': 'هذا المتصفح لا يشغّل WebAssembly.',
    'wasm-forbidden': 'هذه الصفحة لا تسمح بتشغيل WebAssembly.',
    'not-loaded': 'تعذر تحميل جزء من هذه الصفحة؛ قد تفيد إعادة تحميلها.',
    fault: 'انتهت المقارنة بخطأ في هذا البرنامج. النصان محفوظان: يمكن تعديلهما أو إعادة المحاولة.',
    article: 'تعذر تحميل مقال.',
  },
};

// Where the reader's choice of a language is kept.
const CHOICE = 'article-compare/language';

let places = 0;

// On a server there are no elements; the module can be imported there and does nothing.
class ArticleCompare extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = ['mode', 'view', 'filter', 'hide', 'sync', 'share', 'lang', 'languages', 'left-src', 'right-src'];

  #message = element('p', { part: 'message', class: 'notice', role: 'alert', hidden: '' });
  #slots = SIDES.map((name) => element('slot', { name }));
  #base = element('div', {});
  #states;
  // The articles: as the page set them, as they came from their addresses, and in the form that the widget was told.
  #set = [];
  #fetched = [];
  #fetches = [];
  #told = [];
  #observer = new MutationObserver(() => this.#look());
  #looking = false;
  #opened;
  #place;
  // The widget: the promise of its start, the module, the copy of its engine, itself, and how its desk stands.
  #started;
  #live;
  #copy;
  #widget;
  #begun;
  #standing;
  #saved;
  #fresh = false;
  #held = false;
  #sent = 0;
  #failed = false;
  #waiting = new Set();
  #farewell;
  #chosen;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    if (block) root.adoptedStyleSheets = [block];
    root.append(this.#message, this.#base, ...this.#slots);
    this.#newBase();
    try { this.#states = this.attachInternals().states; } catch { /* A browser that has no such states. */ }
    root.addEventListener('slotchange', () => this.#look());
    for (const type of ['pointerdown', 'keydown', 'input']) {
      root.addEventListener(type, () => this.#live?.at(this.#lost), { capture: true, passive: true });
    }
    // The fields inside are the widget's own affair; of what is typed the page hears by our own event.
    root.addEventListener('input', (event) => event.stopPropagation());
  }

  connectedCallback() {
    clearTimeout(this.#farewell);
    for (const name of [...SIDES, ...Object.keys(WORDS), ...SWITCHES]) this.#upgrade(name);
    this.#place ??= places++;
    try { if (this.persist && this.languages) this.#chosen ??= localStorage.getItem(CHOICE); } catch { /* None is kept. */ }
    this.#observer.observe(this, {
      childList: true, subtree: true, characterData: true,
      attributeFilter: ['lang', 'data-title', 'data-source', 'data-url', 'data-published'],
    });
    addEventListener('hashchange', this.#follow);
    this.#look();
    if (!this.#started) whenNear(this, () => this.#start().catch(() => {}));
  }

  // Moved by moveBefore, the element was never away.
  connectedMoveCallback() {}

  disconnectedCallback() {
    near?.unobserve(this);
    this.#observer.disconnect();
    removeEventListener('hashchange', this.#follow);
    this.#farewell = setTimeout(() => this.#end(), FAREWELL);
  }

  // A style sheet belongs to one document.
  adoptedCallback() {
    this.#live?.dress(this.shadowRoot);
  }

  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    const side = SIDES.indexOf(name.replace('-src', ''));
    if (name === 'hide') this.#base.dataset.without = after ?? '';
    if (side < 0) this.#look();
    else if (this.#started) this.#fetchAgain(side);
    else this.#look();
  }

  // The articles as the reader has them now; set to a text or to an object of FIELDS, the widget takes that instead.
  get left() { return this.#article(0); }
  set left(value) { this.#give(0, value); }
  get right() { return this.#article(1); }
  set right(value) { this.#give(1, value); }

  // Opens the view and gives the comparison in its JSON form. Fails with the code `empty` if a side has no text.
  async compare() {
    await this.#do((widget) => widget.turn(true));
    return this.#result();
  }

  // Opens the next finding or the one before: of all in the list, or of a status.
  next(status) { return this.#do((widget) => widget.step(true, status)); }
  previous(status) { return this.#do((widget) => widget.step(false, status)); }

  // Opens a finding by its id, such as `c1`, or by its place among the findings; null closes the open one.
  select(finding) { return this.#do((widget) => widget.select(finding)); }

  swap() { return this.#do((widget) => widget.swap()); }

  clear() { return this.#do((widget) => widget.clear()); }

  // The language of the interface: the reader's choice, that of the element, the browser's where there is a choice, else the
  // page's; English if it is none of ours.
  get language() {
    const wanted = [this.#chosen, this.lang, ...(this.languages ? navigator.languages : [this.closest('[lang]')?.lang])];
    const ours = (tag) => LANGUAGES.find((language) => language === tag?.toLowerCase().split('-')[0]);
    const first = this.languages ? wanted.find(ours) : wanted.find(Boolean);
    return ours(first) ?? 'en';
  }

  // The comparison as a File in the form `html`, `md`, `csv` or `json`.
  async export(form = 'json') {
    await this.#do(() => {});
    await this.#result();
    const made = this.#call((widget) => widget.export(String(form)));
    if (!made) throw failure('bad-form', `There is no form “${form}”; there are html, md, csv and json.`);
    return new File([made.content], made.name, { type: made.type });
  }

  // Opens the browser's dialog for printing the page.
  print() { window.print(); }

  // Frees what the widget holds and forgets what the reader typed. Inserted again, the element begins anew.
  destroy() {
    clearTimeout(this.#farewell);
    near?.unobserve(this);
    this.#end();
    this.#saved = undefined;
  }

  // ── The life of the widget

  #start() {
    near?.unobserve(this);
    return (this.#started ??= this.#alive(this.#begin()));
  }

  // The promise of a start; if it fails, the page and the reader are told and the next start tries again.
  #alive(start) {
    const mine = start.catch((error) => {
      if (this.#started !== mine) throw error;
      this.#started = undefined;
      this.#failed = true;
      throw this.#fail(error);
    });
    return mine;
  }

  async #begin() {
    this.#failed = false;
    this.#state('busy', true);
    this.#state('error', false);
    this.#say('');
    this.#tell('progress', { phase: 'loading' });
    if (typeof WebAssembly === 'undefined') throw failure('no-wasm', 'this browser does not run WebAssembly.');
    const mine = this.#base;
    this.#live = await import('./live.js');
    const [copy] = await Promise.all([
      this.#live.engine(), this.#live.dress(this.shadowRoot), ...SIDES.map((_, side) => this.#fetch(side)),
    ]);
    if (mine !== this.#base) throw failure('gone', 'the widget was taken away before it was ready.');
    this.#mount(copy);
    this.#tell('ready', {});
  }

  #mount(copy) {
    const base = this.#newBase();
    if (this.#opened && this.#saved) this.#opened.fresh = false;
    const options = { ...this.#options(), restored: this.#saved };
    for (const side of [0, 1]) {
      options[SIDES[side]] = this.#source(side);
      if (!this.#saved) this.#told[side] = JSON.stringify(this.#source(side));
    }
    [this.#copy, this.#begun, this.#standing, this.#sent, this.#fresh] = [copy, performance.now(), undefined, 0, false];
    this.#live.at(this.#lost, copy);
    this.#widget = this.#call(() => copy.mount(base, options, (kind, detail) => {
      if (base === this.#base) this.#hear(kind, detail);
    }));
    this.#state('busy', false);
    this.#state('ready', true);
    this.#show(true);
    this.#look();
  }

  // The copy of the engine has come to its end, perhaps by what this widget asked of it: the texts are kept here, and
  // another copy takes them.
  #lost = (guilty) => {
    const again = this.#held && performance.now() - this.#begun < SOON;
    this.#widget = undefined;
    this.#held = guilty;
    this.#state('ready', false);
    const error = failure('fault', 'The comparison came to an end by a fault of this program. Your texts are kept: change them, or try again.');
    if (guilty) this.#refuse(error);
    this.#started = this.#alive(guilty && again ? this.#giveUp(error) : this.#beginAgain(guilty && error));
    this.#started.catch(() => {});
  };

  async #beginAgain(error) {
    this.#mount(await this.#live.engine());
    if (error) this.#fail(error);
  }

  // What cannot be shown is at least kept readable.
  async #giveUp(error) {
    const texts = JSON.parse(this.#saved ?? '{}').texts ?? [];
    const base = this.#newBase();
    base.append(...texts.map(({ text }) => element('pre', { part: 'text' }, text)));
    base.hidden = false;
    throw error;
  }

  #end() {
    const widget = this.#widget;
    [this.#widget, this.#started, this.#failed] = [undefined, undefined, false];
    this.#live?.left(this.#lost);
    try { widget?.destroy(); } catch { this.#copy.end(); }
    this.#newBase();
    this.#show(false);
    this.#say('');
    for (const state of ['ready', 'busy', 'empty', 'error']) this.#state(state, false);
    this.#refuse(failure('gone', 'The widget was taken away.'));
  }

  // Yew holds on to the element that it was given; each widget gets another.
  #newBase() {
    const base = element('div', { part: 'base', class: 'base', hidden: '' });
    base.dataset.without = this.hide ?? '';
    this.#base.replaceWith(base);
    return (this.#base = base);
  }

  #show(widget) {
    this.#base.hidden = !widget;
    for (const slot of this.#slots) slot.hidden = widget;
  }

  #say(message, language = 'en') {
    this.#message.textContent = message;
    this.#message.lang = language;
    this.#message.dir = 'auto';
    this.#message.hidden = !message;
  }

  // Tells the page and the reader what went wrong, and gives it back with its code.
  #fail(error) {
    if (error.code === 'gone') return error;
    const code = error.code ?? (error instanceof globalThis.WebAssembly?.CompileError ? 'wasm-forbidden' : 'not-loaded');
    const reason = {
      'wasm-forbidden': 'this page does not allow WebAssembly.',
      'not-loaded': 'a part of this page could not be loaded. Reload it to try again.',
    }[code] ?? error.message;
    const said = SAID[this.language];
    const lead = said ? said.here : 'The articles cannot be compared here:';
    const why = said ? said[code] ?? said.article : reason;
    const message = this.#widget ? why : `${lead} ${why}`;
    this.#state('busy', false);
    this.#state('error', true);
    this.#say(message, this.language);
    const told = failure(code, message);
    this.#refuse(told);
    this.#tell('error', { code, message });
    if (!error.code) console.error(error);
    return told;
  }

  // ── What the page gives

  #article(side) {
    return (this.#widget && this.#call((widget) => widget.article(side === 1))) ?? this.#set[side];
  }

  #give(side, value) {
    const article = typeof value === 'string' ? { text: value } : value ?? undefined;
    const wrong = article && FIELDS.filter((field) => !['string', 'undefined'].includes(typeof (article[field] ?? undefined)));
    if (wrong && (wrong.length || (article.text ?? article.html) === undefined)) {
      throw new TypeError(`${SIDES[side]} is a text, or an object of texts: text or html, and title, source, url, published, language`);
    }
    this.#set[side] = article && Object.fromEntries(FIELDS.map((field) => [field, article[field]]));
    this.#told[side] = null;
    this.#look();
  }

  // What a side is given: what was set, or what stands at its address, or what stands inside the element.
  #source(side) {
    const elements = this.#slots[side].assignedElements({ flatten: true });
    const inside = elements.length ? described(elements) : undefined;
    const fetched = this.#fetched[side];
    return this.#set[side] ?? (fetched ? { ...inside, html: undefined, ...fetched } : inside);
  }

  async #fetch(side) {
    this.#fetches[side]?.abort();
    const { signal } = (this.#fetches[side] = new AbortController());
    const address = this[`${SIDES[side]}Src`];
    if (address === null) {
      this.#fetched[side] = undefined;
      return;
    }
    this.#tell('progress', { phase: 'fetching', side: SIDES[side] });
    const { article } = await import('./address.js');
    try {
      const fetched = await article(address, this.baseURI, signal);
      if (!signal.aborted) this.#fetched[side] = fetched;
    } catch (error) {
      // The address has changed meanwhile.
      if (!signal.aborted) throw error;
    }
  }

  async #fetchAgain(side) {
    try {
      await this.#fetch(side);
      this.#state('error', false);
      this.#say('');
      this.#look();
    } catch (error) {
      this.#fail(error);
    }
  }

  // Passes on what has changed, once for all that changes at a time.
  #look() {
    if (this.#looking) return;
    this.#looking = true;
    queueMicrotask(() => {
      // What kept the widget from beginning may be another now.
      if (this.#failed) this.#start().catch(() => {});
      try { this.#update(); } catch (error) { this.#fail(error); }
    });
  }

  #update() {
    if (!this.#looking) return;
    this.#looking = false;
    if (!this.#widget) return;
    const options = this.#options();
    for (const side of [0, 1]) {
      const article = this.#source(side);
      const told = JSON.stringify(article);
      if (told === this.#told[side]) continue;
      this.#told[side] = told;
      options[SIDES[side]] = article ?? { text: '' };
    }
    this.#sent = this.#call((widget) => widget.update(options));
  }

  #options() {
    const { mode, view, filter, sync, hide } = this;
    const persist = this.persist ? this.#place : undefined;
    const bare = hide?.split(/\s+/).includes('samples') ?? false;
    const { language, languages } = this;
    return { mode, view, filter, sync, persist, bare, language, languages, held: this.#held, address: this.#address() };
  }

  // The page's own address, only where the page lets the widget make links to it: what follows the # is then the widget's.
  #address() {
    if (!this.share) return undefined;
    const { hash, href } = location;
    if (this.#opened?.hash !== hash) {
      const [page] = href.split('#', 1);
      this.#opened = { hash, page, fragment: hash.slice(1), fresh: history.state?.opened !== hash, script: import.meta.url };
      // Noted in the history, so that a reload keeps what the reader made of it; a frame may have no history.
      try { if (hash) history.replaceState({ opened: hash }, ''); } catch { /* It is opened again. */ }
    }
    return this.#opened;
  }

  #follow = () => { if (this.share) this.#look(); };

  // ── What the page asks and is told

  async #do(act) {
    await this.#start();
    this.#update();
    this.#sent = this.#call(act) ?? this.#sent;
    await this.#until(() => this.#standing?.served >= this.#sent);
  }

  async #result() {
    if (!this.#standing.full) throw failure('empty', 'Two texts are needed for a comparison.');
    if (this.#held) throw failure('fault', this.#message.textContent);
    await this.#until(() => this.#fresh);
    return this.#call((widget) => widget.result());
  }

  #call(act) {
    this.#live.at(this.#lost);
    try {
      return act(this.#widget);
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw failure('bad-article', error.message);
      this.#copy.end();
      throw failure('fault', error.message);
    }
  }

  #until(is) {
    return new Promise((done, failed) => {
      const waiting = { check: () => is() && (this.#waiting.delete(waiting), done(), true), failed };
      if (!waiting.check()) this.#waiting.add(waiting);
    });
  }

  #refuse(error) {
    for (const waiting of this.#waiting) waiting.failed(error);
    this.#waiting.clear();
  }

  #hear(kind, detail) {
    this.#live.at(this.#lost);
    if (kind === 'desk') this.#stand(detail);
    if (kind === 'comparing') {
      this.#state('busy', true);
      this.#tell('progress', { phase: 'comparing' });
    }
    if (kind === 'compared') {
      this.#fresh = true;
      this.#state('busy', false);
      const comparison = () => this.#call((widget) => widget.result());
      this.#tell('result', { ...detail, get comparison() { return comparison(); } });
    }
    if (kind === 'language') this.#choose(detail);
    if (kind === 'selected') this.#tell('select', detail ?? { id: null, finding: null });
    for (const waiting of this.#waiting) waiting.check();
  }

  #choose(language) {
    this.#chosen = language;
    try { if (this.persist) localStorage.setItem(CHOICE, language); } catch { /* It is chosen for now. */ }
    this.#look();
    this.#tell('language', { language });
  }

  #stand(desk) {
    this.#standing = desk;
    this.#saved = desk.saved;
    this.#fresh = desk.settled;
    this.#state('empty', desk.empty);
    const sides = SIDES.filter((_, side) => desk.typed[side]);
    if (this.#held && (sides.length || desk.mode === 'view' || this.#sent)) {
      this.#held = false;
      this.#say('');
      this.#state('error', false);
    }
    if (sides.length) this.#tell('input', { sides });
  }

  #state(name, on) {
    try { this.#states?.[on ? 'add' : 'delete'](name); } catch { /* A browser whose states have other names. */ }
  }

  // Tells the page, when the widget is done with what it does: whoever listens may ask it something at once.
  // As everywhere, an error does not bubble: the page's own handlers of errors would take it for one of theirs.
  #tell(type, detail) {
    const event = new CustomEvent(type, { detail, composed: true, bubbles: type !== 'error' });
    queueMicrotask(() => this.dispatchEvent(event));
  }

  // A property that was set before the element was defined hides the one that does something.
  #upgrade(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    this[name] = value;
  }
}

for (const [property, attribute] of Object.entries(WORDS)) {
  Object.defineProperty(ArticleCompare.prototype, property, {
    get() { return this.getAttribute(attribute); },
    set(value) { value == null ? this.removeAttribute(attribute) : this.setAttribute(attribute, value); },
    configurable: true, enumerable: true,
  });
}

for (const name of SWITCHES) {
  Object.defineProperty(ArticleCompare.prototype, name, {
    get() { return this.hasAttribute(name); },
    set(value) { this.toggleAttribute(name, Boolean(value)); },
    configurable: true, enumerable: true,
  });
}

const failure = (code, message) => Object.assign(new Error(message), { code });

// The article in the elements of a slot: its HTML, and what the first of them says of it.
function described(elements) {
  const { title, source, url, published } = elements[0].dataset;
  const language = elements[0].closest('[lang]')?.lang;
  return { html: elements.map((e) => e.innerHTML).join('\n'), title, source, url, published, language };
}

function element(name, attributes, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

// Until the whole look is there.
const block = (() => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host { display: block } [hidden], :host([hidden]) { display: none }');
    return sheet;
  } catch {
    return undefined;
  }
})();

const comers = new WeakMap();
const near = globalThis.IntersectionObserver && new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) if (isIntersecting) comers.get(target)();
}, { rootMargin: '50%' });

function whenNear(target, act) {
  if (!near) return act();
  comers.set(target, act);
  near.observe(target);
}

if (globalThis.customElements && !customElements.get('article-compare')) customElements.define('article-compare', ArticleCompare);
