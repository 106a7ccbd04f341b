// An app that is bundled: the engine in the page and in a worker, and the element.

import { compare } from 'article-compare';
import 'article-compare/element';
import { left, right } from './texts.js';

const show = (id, counts) => { document.getElementById(id).textContent = JSON.stringify(counts); };

compare(left, right).then(({ counts }) => show('here', counts));

const worker = new Worker(new URL('worker.js', import.meta.url), { type: 'module' });
worker.onmessage = ({ data }) => show('there', data);
worker.postMessage([left, right]);

const element = document.createElement('article-compare');
for (const [slot, text] of Object.entries({ left, right })) {
  const article = document.createElement('article');
  article.slot = slot;
  article.append(text);
  element.append(article);
}
document.body.append(element);
