// A worker of a page that compares there.

import { compare } from 'article-compare';

onmessage = async ({ data: [left, right] }) => postMessage((await compare(left, right)).counts);
