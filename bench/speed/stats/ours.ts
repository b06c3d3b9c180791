import type { LitElement } from 'lit';
import { ZjStat } from '../../../src/elements/stat/define.js';
import { bundledReport } from '../../../src/report/index.js';
import { enter } from '../../contestant.js';
import { cards, type Card } from './figures.js';

let shown: Card[] = [];

enter({
  prepare: (count) => {
    shown = cards(count);
    return bundledReport.load('figures');
  },
  mount: (root) => {
    const elements: LitElement[] = shown.map(({ id }) => Object.assign(new ZjStat(), { fact: id }));
    root.append(...elements);
    return Promise.all(elements.map(({ updateComplete }) => updateComplete));
  },
});
