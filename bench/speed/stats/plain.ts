import { enter } from '../../contestant.js';
import { cards, type Card } from './figures.js';

/** The same words as plain elements, made as one would by hand. */
function plainCard({ label, before, number, after, facts }: Card): HTMLElement {
  const value = element('p', element('span', before), element('strong', number), element('span', after));
  const list = element('ul', ...facts.map((fact) => element('li', fact)));
  const buttons = element('div', element('button', 'Source'), element('button', 'More'));
  return element('div', element('p', label), value, list, buttons);
}

function element(tag: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}

let shown: Card[] = [];

enter({
  prepare: (count) => (shown = cards(count)),
  mount: (root) => root.append(...shown.map(plainCard)),
});
