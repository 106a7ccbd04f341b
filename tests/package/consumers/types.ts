// What the types promise to those who write TypeScript.

import { compare, type Comparison, type CompareOptions, type Finding, type Given, type Kind, type Status } from 'article-compare';
import 'article-compare/element';

const given: Given = { html: '<p>One.</p>', title: 'One', language: 'en' };
const options: CompareOptions = { signal: AbortSignal.timeout(1000) };

export async function conflicts(text: string): Promise<string[]> {
  const comparison: Comparison = await compare(given, text, options);
  const found: Finding[] = comparison.findings.filter(({ status }) => status === 'conflict');
  return found.flatMap(({ values }) => values.map(({ right: { start, end } }) => text.slice(start, end)));
}

export const mark: Record<Status, string> = { shared: '=', conflict: '≠', unique: '·' };

// @ts-expect-error: there is no such status.
export const status: Status = 'same';
// @ts-expect-error: there is no such kind.
export const kind: Kind = 'color';
// @ts-expect-error: an article is no number.
void compare(7, '');

export function listen(element: HTMLElementTagNameMap['article-compare']): void {
  element.left = { text: 'One.', url: 'https://example.com/' };
  element.addEventListener('result', ({ detail: { counts, comparison } }) => console.log(counts.conflict, comparison.links.length));
  element.addEventListener('error', ({ detail: { code } }) => console.log(code === 'no-wasm'));
  // @ts-expect-error: there is no such form.
  void element.export('pdf');
}
