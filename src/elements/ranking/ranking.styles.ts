import { css } from 'lit';

export const rankingStyles = css`
  :host {
    --_own-accent: var(--zj-ranking-accent, var(--_page-accent));
    --_ranking-size: var(--zj-ranking-size, calc(1em + 0.75em * var(--_scale)));
  }

  .base {
    container-type: inline-size;
  }

  .frame {
    --_rail: 5em;
    --_side: 5.75em;

    border-block-start: 2px solid var(--_ink);
  }

  table,
  .head,
  .body {
    display: block;
    inline-size: 100%;
  }

  .table {
    border-collapse: collapse;
  }

  .caption {
    display: block;
    font-family: var(--_heading-family);
    font-weight: 700;
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
    display: block;
    line-height: 1.25;
    padding-block: calc(var(--_space) * 0.5) calc(var(--_space) * 0.75);
    padding-inline-start: var(--_side);
  }

  .place {
    float: inline-start;
    font-family: var(--_heading-family);
    font-weight: 700;
    inline-size: calc(var(--_side) - 0.75em);
    line-height: 2em;
    margin-inline-start: calc(-1 * var(--_side));

    /* Words wrap, where a language has long ones; not the characters of one. */
    word-break: keep-all;
  }

  .number {
    font-size: var(--_ranking-size);
    letter-spacing: -0.015em;
    white-space: nowrap;
  }

  .unit {
    font-size: 0.875em;
  }

  .row .ranked {
    display: block;
    font-weight: 700;
    line-height: 1.4;
    padding-block-start: 0.3em;
  }

  :is(.ranked, .among, .measure):has(wbr) {
    word-break: keep-all;
  }

  .row .value {
    font-weight: 400;
    white-space: nowrap;
  }

  .row :is(.who, .among, .period) {
    color: var(--_muted);
    display: inline;
    font-size: 0.8125em;
    line-height: 1.5;
  }

  /* At the end of a line, never at its head. */
  .row :is(.who, .among, .fact:not(:last-child))::after {
    content: '\\a0·';
    content: '\\a0·' / '';
  }

  .fact {
    display: inline-block;
  }

  .best {
    color: var(--_accent-text);
    font-weight: 600;
  }

  .ladder .caption {
    padding-block-end: calc(var(--_space) * 1.25);
  }

  .ladder slot {
    display: block;
    font-size: calc(1em + 0.5em * var(--_scale));
    text-wrap: balance;
  }

  .measure {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 400;
  }

  /* Rungs of one height, which is two units: the scale beside them is drawn before anything is measured. */
  .ladder .body {
    display: grid;
    grid-auto-rows: 1fr;
    padding-inline-start: var(--_rail);
    position: relative;
  }

  .ladder .row {
    border: 0;
    grid-row: span 2;
    min-block-size: 3.5em;
    padding-block: 0 0.625em;
  }

  .ladder .place {
    color: var(--_accent-text);
    text-align: end;
  }

  .scale,
  .scale svg {
    block-size: 100%;
    inline-size: var(--_rail);
    inset: 0 auto;
    inset-inline-start: 0;
    overflow: visible;
    position: absolute;
  }

  .scale {
    inset-block-start: 1em;
  }

  [dir='rtl'] :is(svg, text) {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }

  .scale text {
    direction: ltr;
    fill: var(--_muted);
    font-size: 0.75em;
    text-anchor: end;
  }

  .rail {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }

  .leader {
    stroke: var(--_muted);
  }

  .bound {
    stroke: var(--_accent);
    stroke-width: 3;
  }

  .mark {
    fill: var(--_accent);
  }

  rect {
    opacity: 0.25;
  }

  .empty {
    color: var(--_muted);
    margin: 0;
  }

  @container (max-width: 29.99em) {
    .frame {
      --_rail: 3.5em;
      --_side: 5em;
    }
  }

  @container (max-width: 19.99em) {
    .ladder .row {
      padding-inline-start: 0.5em;
    }

    .ladder .place {
      display: block;
      float: none;
      inline-size: auto;
      margin: 0;
      text-align: start;
    }
  }

  /* On paper never: Firefox prints nothing of what becomes a table or grid within a container query. */
  @media screen {
    @container (min-width: 60em) {
      .table {
        display: table;
        table-layout: fixed;
      }

      .table .caption {
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
      }

      .table .body {
        display: table-row-group;
      }

      .table .row {
        display: table-row;
      }

      .table .row > *,
      .head th {
        display: table-cell;
        float: none;
        padding-block: calc(var(--_space) * 0.5) calc(var(--_space) * 0.625);
        padding-inline: 0 1.5em;
        vertical-align: baseline;
      }

      .table .row td:is(.who, .among)::after {
        content: none;
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
    .row,
    .ladder {
      break-inside: avoid;
    }
  }
`;
