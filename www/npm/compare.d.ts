import type { Comparison, Given } from './comparison.js';

export * from './comparison.js';

/** How a comparison is made. */
export interface CompareOptions {
  /** Ends the waiting for the module. A comparison that has begun takes its milliseconds to the end. */
  signal?: AbortSignal;
}

/**
 * The comparison of two articles, each a text, or an object with `text` or `html` and what is known of it besides.
 * All offsets are UTF-16 code units, as JavaScript's strings count: `text.slice(start, end)` is the passage.
 * Any two texts have a comparison; rejects if an article is neither of both, if the module cannot be loaded, or with
 * the signal's reason.
 */
export function compare(left: string | Given, right: string | Given, options?: CompareOptions): Promise<Comparison>;

/** The text of an article that is given as HTML: what the offsets of its comparison count in. */
export function textOf(html: string): Promise<string>;
