import { css, html, LitElement } from 'lit';
import { enter } from '../../contestant.js';
import { cards, type Card } from './figures.js';

/** The least that a Lit element with the same words can be: one property, one template, one style sheet. */
class MinimalCard extends LitElement {
  static override properties = { card: { attribute: false } };
  static override styles = css`
    :host {
      display: block;
    }
  `;

  declare card: Card;

  protected override render() {
    const { label, before, number, after, facts } = this.card;
    return html`<div>
      <p>${label}</p>
      <p><span>${before}</span><strong>${number}</strong><span>${after}</span></p>
      <ul>
        ${facts.map((fact) => html`<li>${fact}</li>`)}
      </ul>
      <div><button>Source</button><button>More</button></div>
    </div>`;
  }
}
customElements.define('minimal-card', MinimalCard);

let shown: Card[] = [];

enter({
  prepare: (count) => (shown = cards(count)),
  mount: (root) => {
    const elements = shown.map((card) =>
      Object.assign(document.createElement('minimal-card') as MinimalCard, { card }),
    );
    root.append(...elements);
    return Promise.all(elements.map(({ updateComplete }) => updateComplete));
  },
});
