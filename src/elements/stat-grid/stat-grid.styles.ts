import { css, unsafeCSS } from 'lit';
import { besideFrom, leadShare } from './stat-grid.utils.js';

const beside = besideFrom.map(
  (width, index) =>
    `@container (min-width:${width}em){.of-${index + 2}{grid-template-columns:minmax(0,${leadShare}fr) repeat(${index + 1},minmax(0,1fr))}.of-${index + 2} .lead{grid-column:auto}}`,
);

export const statGridStyles = css`
  :host {
    --_columns: var(--zj-stat-grid-column, 13em);
    --_second: calc(1em + 1.5em * var(--_scale));
  }

  .base {
    container-type: inline-size;
  }

  /* A hairline stands before each column; the one before the first lies outside and is clipped. */
  .grid {
    border-block-start: 2px solid var(--_ink);
    column-gap: 4em;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(var(--_column), 1fr));
    list-style: none;
    margin: 0;
    overflow: clip;
    padding: 0;
  }

  .cell {
    --_lead-size: calc(var(--zj-stat-size, var(--_second)) * 2.2);

    display: grid;
    grid-template-columns: minmax(0, 1fr);
    position: relative;
  }

  .cell::before {
    border-inline-start: 1px solid var(--_rule);
    content: '';
    inset-block: var(--_space);
    inset-inline-start: -2em;
    position: absolute;
  }

  .lead {
    grid-column: 1 / -1;
  }

  .stat::part(base) {
    --_stat-size: var(--zj-stat-size, var(--_second));
  }

  .lead .stat::part(base) {
    --_stat-size: var(--_lead-size);
    --_rest-size: clamp(1em, 5cqi, 1.625em);
  }

  /* One line names the sources of all; each card has its mark. */
  .stat::part(origin) {
    display: none;
  }

  .stat::part(base) {
    border: 0;
    padding-block: var(--_space);
  }

  /* Numbers, labels, facts and targets of neighbours each begin on one line. */
  @supports (grid-template-rows: subgrid) {
    .cell,
    .stat,
    .stat::part(base) {
      grid-row: span 5;
      grid-template-rows: subgrid;
    }

    .stat {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
  }

  /* Beside its seconds a lead takes more than half of the width again. */
  ${unsafeCSS(beside.join(''))}

  /* On phones, seconds are rows of a table: the number, and beside it its words. */
  @container (max-width: 29.99em) {
    .cell {
      --_lead-size: calc(var(--zj-stat-size, var(--_second)) * 1.6);
    }

    .cell::before {
      display: none;
    }

    .row + .row,
    .lead + .row {
      border-block-start: 1px solid var(--_rule);
    }

    .row,
    .row .stat {
      display: block;
    }

    .row .stat::part(base) {
      --_figure-align: first baseline;
      --_figure-area: 1 / 1 / span 2;
      --_label-area: 1 / 2;
      --_facts-area: 2 / 2;
      --_target-area: 3 / 1 / auto / -1;
      --_stat-size: calc(var(--zj-stat-size, var(--_second)) * 0.7);
      --_fit: initial;
      --_rest-size: 0.8125em;

      column-gap: 1em;
      grid-template: auto auto / 42% minmax(0, 1fr);
      padding-block: calc(var(--_space) * 0.75);
    }
  }
`;
