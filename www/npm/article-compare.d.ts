import type { Comparison, Counts, Given, Outcome } from './comparison.js';

export * from './comparison.js';

/** A side of the comparison. */
export type Side = 'left' | 'right';

/** The form of an exported file. */
export type Form = 'html' | 'md' | 'csv' | 'json';

/** A class of findings. */
export type FindingClass = 'conflict' | 'shared' | 'likely' | 'unique' | 'only-a' | 'only-b';

/** Why something did not work. */
export type ErrorCode =
  | 'no-wasm' | 'wasm-forbidden' | 'not-loaded' | 'bad-address' | 'not-fetched' | 'bad-status' | 'bad-type' | 'too-large'
  | 'bad-article' | 'fault' | 'empty' | 'bad-form' | 'gone';

/** What is told of the finding that is open; nulls if none is. */
export interface Selection {
  /** Its id, such as `c1`. */
  id: string | null;
  /** Its index among the findings. */
  finding: number | null;
}

/** What is told of a comparison. */
export interface Result {
  /** How the two articles stand to each other. */
  outcome: Outcome;
  /** How many findings there are of each status. */
  counts: Counts;
  /** The comparison, made when it is asked for; offsets are UTF-16 code units. */
  readonly comparison: Comparison;
}

/** The events of the element. All leave shadow roots; all bubble but `error`. */
export interface ArticleCompareEventMap {
  /** It loads, fetches an article, or compares. */
  progress: CustomEvent<{ phase: 'loading' | 'comparing' } | { phase: 'fetching'; side: Side }>;
  /** The widget is there. */
  ready: CustomEvent<Record<string, never>>;
  /** There is a comparison, after every change of the texts or of the reader's corrections. */
  result: CustomEvent<Result>;
  /** A finding was opened or closed. */
  select: CustomEvent<Selection>;
  /** The reader changed an article. */
  input: CustomEvent<{ sides: Side[] }>;
  /** The reader chose a language of the interface. */
  language: CustomEvent<{ language: 'en' | 'de' | 'ar' }>;
  /** Something did not work; readers see the message too. */
  error: CustomEvent<{ code: ErrorCode; message: string }>;
}

/**
 * The element `<article-compare>`: two articles side by side, with what they share and where they differ. Importing the
 * module defines it in a browser, and does nothing on a server.
 */
export interface ArticleCompareElement extends HTMLElement {
  /** The left article as the reader has it now; set to a text or to what is known of an article, the widget takes that. */
  get left(): Given | undefined;
  set left(article: string | Given | null | undefined);
  /** The right article, likewise. */
  get right(): Given | undefined;
  set right(article: string | Given | null | undefined);
  /** `edit`: the editors; `view`: the comparison, as soon as both sides have text. */
  mode: string | null;
  /** `articles`, `facts` or `values`. */
  view: string | null;
  /** `light` or `dark`; else as the system. */
  theme: string | null;
  /** Names of classes with spaces between; others are switched off at first. */
  filter: string | null;
  /** Names of what is not shown, with spaces between. */
  hide: string | null;
  /** What scrolling one article does to the other: `matches`, `position` or `off`. */
  sync: string | null;
  /** The address of the left article. */
  leftSrc: string | null;
  /** The address of the right article. */
  rightSrc: string | null;
  /** Whether what the reader types is kept in the browser's storage. */
  persist: boolean;
  /** Whether the reader can make links to this page that hold both texts. */
  share: boolean;
  /** Whether the reader can choose the language of the interface. */
  languages: boolean;
  /** The language of the interface: the reader's choice, `lang`, or that of the page or of the browser. */
  readonly language: 'en' | 'de' | 'ar';

  /** Opens the view; fails with the code `empty` if a side has no text. */
  compare(): Promise<Comparison>;
  /** Opens the next finding of the list; only those of a class, if one is named. */
  next(status?: FindingClass): Promise<void>;
  /** Opens the finding before. */
  previous(status?: FindingClass): Promise<void>;
  /** Opens a finding by its id or by its index; null closes the open one. */
  select(finding: string | number | null): Promise<void>;
  /** Lets the sides change places. */
  swap(): Promise<void>;
  /** Empties both sides. */
  clear(): Promise<void>;
  /** The comparison as a file. */
  export(form?: Form): Promise<File>;
  /** Opens the browser's dialog for printing the page. */
  print(): void;
  /** Frees everything at once and forgets what the reader typed. */
  destroy(): void;

  addEventListener<K extends keyof ArticleCompareEventMap>(
    type: K, listener: (this: ArticleCompareElement, event: ArticleCompareEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof ArticleCompareEventMap>(
    type: K, listener: (this: ArticleCompareElement, event: ArticleCompareEventMap[K]) => unknown, options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'article-compare': ArticleCompareElement;
  }
}
