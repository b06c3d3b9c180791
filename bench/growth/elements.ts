/** All elements but the chart, whose cost is Chart.js's, in one bundle with the data. */
import '../../src/index.js';
import type { LitElement } from 'lit';
import { bundledReport } from '../../src/report/index.js';
import { topicNames } from '../../src/report/topics.js';
import { enter } from '../contestant.js';

/** What is put in, as markup, stands in the page's address. */
const markup = decodeURIComponent(location.hash.slice(1));

enter({
  prepare: () => Promise.all(topicNames.map((topic) => bundledReport.load(topic))),
  mount: (root, count) => {
    const template = document.createElement('template');
    template.setHTMLUnsafe(markup);
    const one = template.content;
    const all = Array.from({ length: count }, () => document.importNode(one, true));
    root.append(...all);
    return Promise.all(
      [...root.querySelectorAll<LitElement>(':scope > *')].map(({ updateComplete }) => updateComplete),
    );
  },
});
