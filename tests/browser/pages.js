// What the tests of embedding have in common: a host page with the element in it, and what it hears of it.

import { left, right } from './texts.js';

export const paragraphs = (text) => text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`).join('');

export const articles = `
  <article slot="left" data-source="Penbrook Post" data-url="https://penbrook.example/ferry">${paragraphs(left)}</article>
  <article slot="right" data-source="Coast Agency" data-url="javascript:alert(1)" lang="en-GB">${paragraphs(right)}</article>`;

export const element = (attributes = '', inside = articles) => `<article-compare ${attributes}>${inside}</article-compare>`;

export const script = '<script type="module" src="/article-compare.js"></script>';

// A page with a body; `head` comes before the script that defines the element.
export const host = (body, { head = '', doctype = '<!doctype html>', load = script } = {}) => `${doctype}
<html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="/favicon.svg">${head}${load}</head>
<body>${body}</body></html>`;

export const base = (page, nth = 0) => page.locator('article-compare').nth(nth).locator('.base');

// The widget is there, in one of its two screens.
export const ready = (page, nth = 0) => base(page, nth).locator('.frame').first().waitFor();

// The view is there, with its marks.
export const compared = (page, nth = 0) => base(page, nth).locator('.pane-a .mark').first().waitFor();

// Whether the element is in a state.
export const state = (page, name, nth = 0) =>
  page.locator('article-compare').nth(nth).evaluate((element, name) => element.matches(`:state(${name})`), name);

// Runs with the element, which has only to be there.
export const within = (page, act, argument, nth = 0) => page.locator('article-compare').nth(nth).evaluate(act, argument);
