import { css, unsafeCSS } from 'lit';
import { besideFrom, columnGap, columnsFrom, numeralSize, rowSide, wordShare } from './chart-marks.utils.js';

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
    /* Numbers and ranges run one way in any page, and stand where it begins its lines. */
    direction: ltr;
    font-family: var(--_heading-family);
    font-size: ${numeralSize}em;
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    letter-spacing: -0.025em;
    line-height: 1;
    overflow-wrap: normal;
    text-align: match-parent;
    text-autospace: no-autospace;
  }

  .pieces :not(.number) {
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
    font-size: ${wordShare}em;
  }

  .amount-name {
    line-height: 1.4;
    text-wrap: balance;
  }

  .amount-name:has(wbr) {
    word-break: keep-all;
  }

  .chip.selected,
  .selected > .amount-name {
    text-decoration: underline 2px var(--_accent);
    text-underline-offset: 0.25em;
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

  /* As all charts of bars, from left to right; the numeral ends where the values do. */
  .band-plot {
    direction: ltr;
  }

  .band .numeral {
    font-size: 1.75em;
    inline-size: calc(100% * var(--_most));
    min-inline-size: fit-content;
    text-align: end;
    white-space: nowrap;
  }

  .band-bar {
    background: var(--_wash);
    block-size: 28px;
    display: flex;
    forced-color-adjust: none;
    margin-block: 8px 4px;
    print-color-adjust: exact;
  }

  .least {
    background: var(--_accent);
    inline-size: calc(100% * var(--_least));
  }

  .most {
    background: repeating-linear-gradient(-45deg, var(--_accent) 0 3px, var(--_wash) 3px 6px);
    inline-size: calc(100% * (var(--_most) - var(--_least)));
  }

  .band-ends {
    color: var(--_muted);
    display: flex;
    font-size: 0.8125em;
    justify-content: space-between;
    line-height: 1.5;
    margin: 0;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    list-style: none;
    margin: calc(var(--_space) * 0.75) 0 0;
    padding: 0;
  }

  .chip {
    border: 1px solid var(--_accent);
    border-radius: 1em;
    font-size: 0.9375em;
    line-height: 1.4;
    padding: 3px 0.875em;
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

  /* Where there is room for both: all names begin on one line. */
  @container (min-width: ${besideFrom}em) {
    .numbers {
      column-gap: 1em;
      display: grid;
      grid-template-columns: fit-content(50%) minmax(0, 1fr);
    }

    .numbers .amount {
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
  }

  .numbers .numeral {
    font-size: 1.75em;
  }

  .numbers .word {
    font-size: 0.5em;
  }

  @container (min-width: ${unsafeCSS(columnsFrom)}em) {
    :is(.waffle, .numbers):not(.in-rows) {
      column-gap: ${columnGap}em;
      display: grid;
      grid-template-columns: repeat(var(--_columns), minmax(0, 1fr));
    }

    :is(.waffle, .numbers):not(.in-rows) .amount {
      align-items: start;
      border: 0;
      grid-column: auto;
      grid-row: span 3;
      grid-template: subgrid / minmax(0, 1fr);
      padding: 0;
      row-gap: 4px;
    }

    .amounts:not(.in-rows) .amount > * {
      grid-area: auto;
    }

    .waffle .mark {
      align-self: end;
      inline-size: auto;
      margin-block: 8px calc(var(--_space) * 1.25);
    }

    .numbers:not(.in-rows) .numeral {
      font-size: ${numeralSize}em;
    }

    .numbers:not(.in-rows) .amount-name {
      margin-block-end: var(--_space);
    }
  }

  @media (forced-colors: active) {
    .band-bar {
      background: Canvas;
      outline: 1px solid CanvasText;
    }

    .least {
      background: CanvasText;
    }

    .most {
      background: repeating-linear-gradient(-45deg, CanvasText 0 3px, Canvas 3px 6px);
    }

    .filled {
      fill: CanvasText;
    }

    .unfilled {
      fill: none;
      stroke: CanvasText;
    }
  }
`;
