// A script in Node: prints what it finds as JSON.

import { Worker, isMainThread, parentPort } from 'node:worker_threads';
import { compare, textOf } from 'article-compare';
// On a server the element is nothing, but it can be imported.
import 'article-compare/element';
import { left, right } from './texts.js';

const values = async () => {
  const { findings } = await compare(left, right);
  const [{ values: [pair] }] = findings.filter(({ status }) => status === 'conflict');
  return [left.slice(pair.left.start, pair.left.end), right.slice(pair.right.start, pair.right.end)];
};

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url));
  const inWorker = await new Promise((done, failed) => worker.once('message', done).once('error', failed));
  const reason = new Error('enough');
  const aborted = await compare(left, right, { signal: AbortSignal.abort(reason) }).catch((error) => error === reason);
  const refused = await compare(left, 7).then(() => false, (error) => error instanceof Error);
  const html = '<h1>Ferry aground</h1><p>Nine &amp; more</p>';
  const { left: reading } = await compare({ html, title: 'Ferry' }, right);
  const text = await textOf(html);
  const { end } = reading.paragraphs.at(-1);
  console.log(JSON.stringify({ values: await values(), inWorker, aborted, refused, text, whole: end === text.length, title: reading.title }));
} else {
  parentPort.postMessage(await values());
}
