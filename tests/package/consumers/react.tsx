// A React component around the engine and the element.

import { compare, type Comparison } from 'article-compare';
import 'article-compare/element';
import { StrictMode, useEffect, useState, type DetailedHTMLProps, type HTMLAttributes } from 'react';
import { createRoot } from 'react-dom/client';
import { left, right } from './texts.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'article-compare': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
    }
  }
}

function Compared({ left, right }: { left: string; right: string }) {
  const [comparison, setComparison] = useState<Comparison>();
  useEffect(() => {
    const controller = new AbortController();
    compare(left, right, controller).then(setComparison, () => {});
    return () => controller.abort();
  }, [left, right]);
  return (
    <>
      <pre id="here">{comparison && JSON.stringify(comparison.counts)}</pre>
      <article-compare>
        <article slot="left">{left}</article>
        <article slot="right">{right}</article>
      </article-compare>
    </>
  );
}

createRoot(document.getElementById('app')!).render(<StrictMode><Compared left={left} right={right} /></StrictMode>);
