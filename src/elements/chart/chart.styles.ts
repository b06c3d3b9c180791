import { css } from 'lit';
import { besideFrom, labelShare } from './chart-layout.utils.js';

export const chartStyles = css`
  :host {
    --_own-accent: var(--zj-chart-accent, var(--_page-accent));
    --_chart-reference: var(--zj-chart-reference, color-mix(in srgb, currentcolor 48%, var(--_paper)));
    /* Parts of one whole are shades of one colour, none of them nearer to the paper than that. */
    --_part-1: var(--_accent);
    --_part-2: color-mix(in srgb, var(--_accent) 62%, var(--_paper-ink));
    --_part-3: color-mix(in srgb, var(--_accent) 34%, var(--_paper-ink));
  }

  .base {
    container-type: inline-size;
    position: relative;
  }

  figure,
  .axis,
  .note,
  .readout {
    margin: 0;
  }

  .description {
    line-height: 1.5;
    margin: 0.5em 0 0;
  }

  /* A chart reads from left to right, as its canvas does, whichever way the page runs. */
  .panels {
    --_length: 60%;

    direction: ltr;
    margin-block-start: var(--_space);
  }

  .panels.vertical,
  .panels.line {
    --_length: 12em;
  }

  .panels:focus-visible {
    outline-offset: 4px;
  }

  .panel + .panel {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .axis {
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.5;
  }

  .plot {
    position: relative;
  }

  canvas {
    display: block;
    inset: 0;
    max-inline-size: none;
    pointer-events: none;
    position: absolute;
  }

  /* By itself it is 300 px wide, which may be more than there is. */
  canvas:not(.drawn) {
    inline-size: 0;
  }

  .point {
    cursor: default;
    position: relative;
  }

  .label {
    font-size: 0.9375em;
    line-height: 1.35;
  }

  .value {
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.35;
    white-space: nowrap;
  }

  .active .label,
  .active .value {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.25em;
  }

  /* Bars across: words above each, or beside it where there is room. The canvas draws in the slots. */
  .across {
    padding-block: 0.125em;
  }

  .across .points {
    display: grid;
    row-gap: calc(var(--_space) * 0.75);
  }

  .across .point {
    align-items: center;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: 0.125em;
  }

  .across .slot {
    block-size: 1.25em;
    grid-area: 2 / 1;
  }

  .across .value {
    grid-area: 2 / 1;
    justify-self: start;
    margin-inline-start: calc(var(--_length) * var(--_share) + 8px);
  }

  [data-values='above'] .across .value {
    margin-inline-start: 0;
    white-space: normal;
  }

  [data-values='above'] .across .slot {
    grid-row: 3;
  }

  @media screen {
    @container (min-width: ${besideFrom}em) {
      .panels.columned {
        column-gap: 0.875em;
        display: grid;
        grid-template-columns: fit-content(${labelShare}%) minmax(0, 1fr);
        row-gap: 0;
      }

      .columned .panel,
      .columned .plot,
      .columned .points,
      .columned .point {
        display: grid;
        grid-column: 1 / -1;
        grid-template-columns: subgrid;
      }

      .columned .panel + .panel {
        margin-block-start: calc(var(--_space) * 0.5);
      }

      .columned .points {
        row-gap: calc(var(--_space) * 0.5);
      }

      .columned .axis {
        grid-column: 2;
      }

      .columned .label {
        grid-area: 1 / 1;
        text-align: end;
      }

      .columned .slot,
      .columned .value {
        grid-area: 1 / 2;
      }
    }
  }

  /* Bars upright, side by side: panels share a row for their titles, so that their bars stand on one line. */
  .panels.vertical {
    column-gap: 1.5em;
    display: grid;
    grid-template-rows: auto auto;
  }

  .vertical .panel {
    display: grid;
    grid-row: 1 / -1;
    grid-template-rows: subgrid;
    margin: 0;
  }

  .vertical .axis {
    align-self: end;
    margin-block-end: 0.25em;
  }

  .vertical .plot {
    grid-row: 2;
  }

  .upright .points {
    display: grid;
    gap: 0 0.75em;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    margin-inline-start: var(--_ticks, 3em);
  }

  .upright.bare .points {
    margin-inline-start: 0;
  }

  .upright .point {
    display: grid;
    grid-template-rows: 15em auto;
    justify-items: center;
    text-align: center;
  }

  .upright .slot {
    block-size: 100%;
    grid-area: 1 / 1;
    inline-size: 100%;
  }

  .upright .value {
    align-self: end;
    grid-area: 1 / 1;
    margin-block-end: calc(var(--_length) * var(--_share) + 4px);
    white-space: normal;
  }

  .upright .label {
    grid-row: 2;
    padding-block-start: calc(var(--_space) * 0.375);
  }

  /* A line: each point stands where its time is. */
  .moments .points {
    block-size: 17em;
    display: block;
    padding-inline: 2.5em;
    position: relative;
  }

  .moments .point {
    grid-template: 15em auto / minmax(0, 1fr);
    inline-size: 5em;
    inset-block-start: 0;
    inset-inline-start: calc((100% - 5em) * var(--_moment));
    position: absolute;
  }

  .moments .value {
    margin-block-end: calc(var(--_length) * var(--_share) + 10px);
  }

  /* Words wider than their point go inward at the ends. */
  .moments .at-start {
    justify-self: start;
  }

  .moments .at-end {
    justify-self: end;
  }

  /* For the eye they are too many; a list that is read has them all. */
  .moments .point:not(.active) .crowded {
    opacity: 0;
  }

  /* A ring beside its parts. */
  .ring-plot {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) 2em;
    margin-block-start: calc(var(--_space) * 0.5);
  }

  .ring {
    block-size: 12em;
    display: grid;
    flex: none;
    inline-size: 12em;
    place-items: center;
    position: relative;
  }

  .centre {
    font-family: var(--_heading-family);
    font-size: 1.375em;
    font-weight: 600;
    grid-area: 1 / 1;
    line-height: 1.2;
    max-inline-size: 5.5em;
    text-align: center;
    word-break: keep-all;
  }

  .ring-plot .points {
    display: grid;
    flex: 1 1 12em;
    gap: calc(var(--_space) * 0.625);
  }

  .ring-plot .point {
    column-gap: 0.625em;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
  }

  .ring-plot .value,
  .ring-plot .label {
    grid-column: 2;
  }

  .turn {
    grid-area: 1 / 1;
    pointer-events: none;
    transform: translate(calc(5.2em * sin(var(--_turn))), calc(-5.2em * cos(var(--_turn))));
  }

  .part-number {
    background: var(--_paper);
    block-size: 1.5em;
    border-radius: 50%;
    color: var(--_paper-ink);
    display: grid;
    font-size: 0.625em;
    font-weight: 600;
    inline-size: 1.5em;
    line-height: 1;
    place-items: center;
    position: relative;
  }

  .swatch {
    align-self: center;
    background: var(--_accent);
    block-size: 0.75em;
    forced-color-adjust: none;
    inline-size: 0.75em;
    print-color-adjust: exact;
  }

  /* Large enough for its colour to be seen round the number. */
  .ring-plot:has(.part-number) .swatch {
    block-size: 1.4375em;
    inline-size: 1.4375em;
    padding: 0.25em;
  }

  .point:nth-child(2) .swatch {
    background: var(--_part-2);
  }

  .point:nth-child(3) .swatch {
    background: var(--_part-3);
  }

  .point.rest .swatch {
    background: var(--_rule);
    border: 1px solid var(--_muted);
  }

  /* Until a canvas is drawn, and on paper, the marks are the page's own. */
  .slot {
    isolation: isolate;
    position: relative;
  }

  .slot::before {
    background: var(--_accent);
    content: '';
    position: absolute;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  .reference .slot::before {
    background: var(--_chart-reference);
  }

  .across .slot::before {
    inset-block: 0;
    inset-inline: calc(var(--_length) * var(--_from)) calc(100% - var(--_length) * var(--_to));
  }

  /* In the type of the values, so that a length in em is the same for both. */
  .upright .slot::before,
  .upright .slot::after,
  .trace {
    font-size: 0.9375em;
  }

  .upright .slot::before {
    inline-size: min(62%, 56px);
    inset-block: calc(100% - var(--_length) * var(--_to)) calc(var(--_length) * var(--_from));
    inset-inline: 0;
    margin: auto;
  }

  .moments .slot::before {
    block-size: 8px;
    border-radius: 50%;
    inline-size: 8px;
    inset-block: auto calc(var(--_length) * var(--_to) - 4px);
  }

  .trace {
    block-size: var(--_length);
    inline-size: calc(100% - 5em / 0.9375);
    inset: calc(15em / 0.9375 - var(--_length)) auto auto calc(2.5em / 0.9375);
    overflow: visible;
    position: absolute;
  }

  .trace polyline {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5px;
    vector-effect: non-scaling-stroke;
  }

  .tracked .slot::after {
    background: var(--_wash);
    content: '';
    inline-size: var(--_length);
    inset: 0 auto 0 0;
    position: absolute;
    print-color-adjust: exact;
    z-index: -1;
  }

  .upright.tracked .slot::after {
    block-size: var(--_length);
    inline-size: min(62%, 56px);
    inset: auto 0 0;
    margin: auto;
  }

  .arcs {
    fill: none;
    inset: 0;
    position: absolute;
    stroke: var(--_rule);
    stroke-width: 13;
    transform: rotate(-90deg);
  }

  .edge {
    stroke: var(--_muted);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }

  .arc {
    stroke: var(--_part-3);
  }

  .arc:nth-child(2) {
    stroke: var(--_part-1);
  }

  .arc:nth-child(3) {
    stroke: var(--_part-2);
  }

  @media screen {
    .drawn + .points .slot::before,
    .drawn + .points .slot::after {
      content: none;
    }

    .drawn + .arcs {
      display: none;
    }
  }

  .moments .drawn + .points .slot::before {
    content: none;
  }

  .drawn + .points .trace {
    display: none;
  }

  .foot {
    display: grid;
    font-size: 0.8125em;
    line-height: 1.5;
    margin-block-start: calc(var(--_space) * 0.75);
    min-block-size: 1.5em;
  }

  .note {
    color: var(--_muted);
  }

  /* In the line of the table's name, where it moves nothing and covers nothing. */
  .readout {
    block-size: 1.5em;
    font-size: 0.8125em;
    inset-block-start: 0.5em;
    line-height: 1.5;
    margin-block-end: -1.5em;
    margin-inline-start: 8em;
    overflow: hidden;
    pointer-events: none;
    position: relative;
    text-align: end;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  details {
    font-size: 0.875em;
    margin-block: 0.25em;
  }

  summary {
    color: var(--_muted);
    cursor: pointer;
    inline-size: fit-content;
    line-height: 1.5;
    padding-block: 0.25em;
  }

  summary:hover {
    color: var(--_accent-text);
  }

  .scroller {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
    line-height: 1.45;
  }

  th,
  td {
    border-block-start: 1px solid var(--_rule);
    font-weight: normal;
    padding-block: 0.375em;
    padding-inline: 0 0.75em;
    text-align: start;
    vertical-align: baseline;
  }

  thead th {
    border: 0;
    color: var(--_muted);
  }

  .number {
    text-align: end;
    white-space: nowrap;
  }

  td.number {
    font-weight: 600;
  }

  .probes {
    block-size: 0;
    inline-size: 0;
    inset: 0 auto auto 0;
    overflow: hidden;
    position: absolute;
    visibility: hidden;
  }

  /* Type, too, is drawn on the canvas. */
  @supports (transition-behavior: allow-discrete) {
    .probes {
      transition:
        font-size 1ms step-start,
        font-family 1ms step-start allow-discrete;
    }
  }

  .probe {
    font-size: 0.75em;
    font-style: normal;
    forced-color-adjust: none;
    transition: color 1ms step-start;
  }

  /* Drawn round what has no colour of its own where the reader has chosen the colours. */
  [data-colour='edge'] {
    color: transparent;
  }

  [data-colour='muted'] {
    color: var(--_muted);
  }

  [data-colour='rule'] {
    color: var(--_rule);
  }

  [data-colour='track'] {
    color: var(--_wash);
  }

  [data-colour='reference'] {
    color: var(--_chart-reference);
  }

  [data-colour='part-1'] {
    color: var(--_part-1);
  }

  [data-colour='part-2'] {
    color: var(--_part-2);
  }

  [data-colour='part-3'] {
    color: var(--_part-3);
  }

  @media (forced-colors: active) {
    :host {
      --_chart-reference: CanvasText;
    }

    [data-colour='ink'] {
      color: Highlight;
    }

    [data-colour='track'] {
      color: Canvas;
    }

    [data-colour='rule'] {
      color: Canvas;
    }

    [data-colour='edge'] {
      color: CanvasText;
    }

    .point.rest .swatch {
      background: Canvas;
      border: 1px solid CanvasText;
    }
  }

  /*
   * No browser tells in time how wide its paper is, so that no canvas can be fitted to it: on paper the bars are those
   * of the page itself, below their words, as wide as the paper is.
   */
  @media print {
    /* As a whole where it has room on one page: Firefox breaks after a heading all the same. */
    figure,
    .panel {
      break-inside: avoid;
    }

    .across {
      padding-block: 0.25em;
    }

    .across .point {
      align-items: baseline;
      column-gap: 1em;
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
    }

    .across .value {
      margin: 0;
    }

    .across .slot {
      block-size: 0.75em;
      flex-basis: 100%;
      order: 1;
    }

    .across canvas,
    .upright:not(.moments) canvas,
    .ring canvas {
      display: none !important;
    }

    .across .slot::before {
      inset-inline: calc(100% * var(--_from)) calc(100% - 100% * var(--_to));
    }

    .across.tracked .slot::after {
      inline-size: 100%;
    }

    .upright:not(.moments) .slot {
      border-block-end: 1px solid var(--_muted);
    }

    .upright:not(.moments) .points {
      margin-inline-start: 0;
    }

    .foot {
      min-block-size: 0;
    }

    details:not([open]) {
      display: none;
    }
  }
`;
