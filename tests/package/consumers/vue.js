// A Vue component around the engine and the element.

import { compare } from 'article-compare';
import 'article-compare/element';
import { createApp, defineComponent, h, ref, watchEffect } from 'vue';
import { left, right } from './texts.js';

const Compared = defineComponent({
  props: ['left', 'right'],
  setup(props) {
    const counts = ref();
    watchEffect((cleanup) => {
      const controller = new AbortController();
      cleanup(() => controller.abort());
      compare(props.left, props.right, controller).then((comparison) => { counts.value = comparison.counts; }, () => {});
    });
    return () => [
      h('pre', { id: 'here' }, JSON.stringify(counts.value)),
      h('article-compare', [h('article', { slot: 'left' }, props.left), h('article', { slot: 'right' }, props.right)]),
    ];
  },
});

createApp(Compared, { left, right }).mount('#app');
