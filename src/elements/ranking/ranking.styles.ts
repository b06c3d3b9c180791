import { css } from 'lit';

export const rankingStyles = css`
  :host {
    --_own-accent: var(--zj-ranking-accent, var(--_page-accent));
    --_ranking-size: var(--zj-ranking-size, calc(1em + 1em * var(--_scale)));
  }

  .base {
    container-type: inline-size;
  }

  .table,
  .head,
  .body {
    display: block;
    inline-size: 100%;
  }

  .frame {
    border-block-start: 2px solid var(--_ink);
  }

  .table {
    border-collapse: collapse;
    text-align: start;
  }

  .caption {
    display: block;
    font-family: var(--_heading-family);
    font-weight: 600;
    line-height: 1.4;
    padding-block: calc(var(--_space) * 0.75);
    text-align: start;
  }

  th,
  td {
    font-weight: inherit;
    padding: 0;
    text-align: start;
  }

  /* Narrow: each row a card, its place beside what is said of it. Every cell can be read without its heading. */
  .head {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
  }

  .row {
    border-block-start: 1px solid var(--_rule);
    column-gap: 1em;
    display: grid;
    grid-template-columns: 5em minmax(0, 1fr);
    padding-block: calc(var(--_space) * 0.625) calc(var(--_space) * 0.75);
  }

  .row > * {
    grid-column: 2;
  }

  .row .place {
    grid-column: 1;
    grid-row: 1 / span 4;
    font-family: var(--_heading-family);
    line-height: 1.1;

    /* Words wrap, where a language has long ones; not the characters of one. */
    word-break: keep-all;
  }

  .number {
    font-size: var(--_ranking-size);
    font-weight: 600;
    letter-spacing: -0.015em;
    white-space: nowrap;
  }

  .unit {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 500;
  }

  .row .ranked {
    font-weight: 600;
    line-height: 1.4;
    text-wrap: balance;
  }

  .about {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
    line-height: 1.5;
  }

  .about-label,
  .row .among,
  .row .period,
  .row .who {
    color: var(--_muted);
  }

  .row .among,
  .row .period,
  .row .who {
    font-size: 0.875em;
    line-height: 1.6;
  }

  .row .who {
    color: var(--_ink);
  }

  .value {
    white-space: nowrap;
  }

  .fact {
    display: inline-block;
    margin-inline-end: 1em;
    white-space: nowrap;
  }

  .best {
    color: var(--_accent-text);
    font-weight: 600;
  }

  .empty {
    color: var(--_muted);
    margin: 0;
  }

  @container (min-width: 34em) {
    .row {
      column-gap: 2em;
      grid-template-columns: 5em minmax(0, 1.5fr) minmax(0, 1fr);
    }

    .row .ranked {
      grid-row: 1 / span 3;
    }

    .row > :not(.place, .ranked) {
      grid-column: 3;
    }
  }

  /* On paper never: Firefox prints nothing of what becomes a table or grid within a container query. */
  @media screen {
    @container (min-width: 60em) {
      .table {
        display: table;
        table-layout: fixed;
      }

      .caption {
        display: table-caption;
      }

      .head {
        block-size: auto;
        clip-path: none;
        display: table-header-group;
        inline-size: auto;
        overflow: visible;
        position: static;
      }

      .head th {
        color: var(--_muted);
        font-size: 0.8125em;
        line-height: 1.5;
        padding-block-end: calc(var(--_space) * 0.375);
      }

      .body {
        display: table-row-group;
      }

      .row {
        display: table-row;
      }

      .row > * {
        padding-block: calc(var(--_space) * 0.75) calc(var(--_space) * 0.875);
        vertical-align: baseline;
      }

      th,
      td {
        padding-inline-end: 1.5em;
      }

      .head .place {
        inline-size: 8em;
      }

      .head .ranked {
        inline-size: 32%;
      }

      .head .who {
        inline-size: 9em;
      }
    }
  }

  @media print {
    .row {
      break-inside: avoid;
    }
  }
`;
