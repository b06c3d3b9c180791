import { css, unsafeCSS } from 'lit';
import { columnsFrom, rowSide } from './chart-marks.utils.js';

/** Of numerals with squares or dots; a page that is prerendered has them before any script. */
export const chartFormsStyles = css`
  .amounts {
    margin-block: calc(var(--_space) * 1.25) calc(var(--_space) * 0.75);
  }

  .numeral,
  .amount-name {
    margin: 0;
  }

  .numeral {
    color: var(--_accent-text);
    font-family: var(--_heading-family);
    font-size: 2.5em;
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    letter-spacing: -0.025em;
    line-height: 1;
    overflow-wrap: normal;
    text-autospace: no-autospace;
  }

  .numeral span {
    white-space: nowrap;
  }

  .numeral .scale {
    font-size: 0.75em;
  }

  .numeral :is(.unit, .qualifier) {
    font-size: 0.5em;
    letter-spacing: 0;
    margin-inline: 0.08em;
  }

  .numeral .word {
    font-size: 0.4em;
  }

  .amount-name {
    line-height: 1.4;
    text-wrap: balance;
  }

  .amount-name:has(wbr) {
    word-break: keep-all;
  }

  .mark {
    block-size: auto;
    display: block;
    max-inline-size: 100%;
  }

  .filled {
    fill: var(--_accent);
  }

  .unfilled {
    fill: var(--_wash);
  }

  .units {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5) 1.75em;
  }

  .units .amount {
    display: grid;
    gap: 4px;
    grid-template-rows: auto auto 1fr;
    max-inline-size: 100%;
  }

  /* A name is as wide as its dots, and no narrower than words need. */
  .units .amount-name {
    inline-size: 0;
    min-inline-size: max(100%, 8em);
  }

  .units .mark {
    margin-block-start: 8px;
    min-inline-size: 0;
  }

  /* In rows: a waffle before its number, a number before its name. */
  :is(.waffle, .numbers) .amount {
    align-items: center;
    border-block-start: 1px solid var(--_rule);
    column-gap: 1em;
    display: grid;
    padding-block: 12px;
  }

  .waffle .amount {
    grid-template: 1fr auto auto 1fr / ${rowSide}px minmax(0, 1fr);
  }

  .waffle .numeral {
    grid-area: 2 / 2;
  }

  .waffle .amount-name {
    grid-area: 3 / 2;
    margin-block-start: 4px;
  }

  .waffle .mark {
    grid-area: 1 / 1 / -1;
    inline-size: 100%;
  }

  .numbers .amount {
    grid-template-columns: minmax(8.5em, 2fr) minmax(0, 3fr);
  }

  .numbers .numeral {
    font-size: 1.75em;
  }

  .numbers .word {
    font-size: 0.5em;
  }

  @container (min-width: ${unsafeCSS(columnsFrom)}em) {
    :is(.waffle, .numbers) {
      column-gap: 1.75em;
      display: grid;
      grid-template-columns: repeat(var(--_columns), minmax(0, 1fr));
    }

    :is(.waffle, .numbers) .amount {
      align-items: start;
      border: 0;
      grid-row: span 3;
      grid-template: subgrid / minmax(0, 1fr);
      padding: 0;
      row-gap: 4px;
    }

    .amounts .amount > * {
      grid-area: auto;
    }

    .waffle .mark {
      align-self: end;
      inline-size: auto;
      margin-block: 8px calc(var(--_space) * 1.25);
    }

    .numbers .numeral {
      font-size: 2.5em;
    }

    .numbers .amount-name {
      margin-block-end: var(--_space);
    }
  }

  @media (forced-colors: active) {
    .filled {
      fill: CanvasText;
    }

    .unfilled {
      fill: none;
      stroke: CanvasText;
    }
  }
`;
