import type { LitElement } from 'lit';
import { enter } from '../../contestant.js';
import { cards, type Card } from './figures.js';

/** Cards of a general library, with its own formatted number: what one would reach for without this one. */
export function enterCards(prefix: 'sl' | 'wa'): void {
  let shown: Card[] = [];
  enter({
    prepare: (count) => (shown = cards(count)),
    mount: (root) => {
      const elements = shown.map((card) => formattedCard(prefix, card));
      root.append(...elements);
      const all = [...root.querySelectorAll<LitElement>(`${prefix}-card, ${prefix}-format-number`)];
      return Promise.all(all.map(({ updateComplete }) => updateComplete));
    },
  });
}

function formattedCard(prefix: string, { label, value, facts }: Card): HTMLElement {
  const card = document.createElement(`${prefix}-card`);
  const header = document.createElement('div');
  header.slot = 'header';
  header.textContent = label;
  const number = Object.assign(document.createElement(`${prefix}-format-number`), { value });
  const footer = document.createElement('div');
  footer.slot = 'footer';
  footer.textContent = facts.join(' · ');
  card.append(header, number, footer);
  return card;
}
