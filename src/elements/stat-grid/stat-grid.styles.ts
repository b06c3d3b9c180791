import { css } from 'lit';

export const statGridStyles = css`
  :host {
    --_columns: var(--zj-stat-grid-column, 13em);
  }

  .grid {
    column-gap: 2em;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--_columns)), 1fr));
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .cell {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  /* One line names the sources of all; each card has its mark. */
  .stat::part(origin) {
    display: none;
  }

  .stat::part(base) {
    padding-block-end: calc(var(--_space) * 1.5);
  }

  /* Labels, numbers, facts, targets and sources of neighbours each begin on one line. */
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
`;
