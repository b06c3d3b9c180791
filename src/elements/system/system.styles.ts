import { css, unsafeCSS, type CSSResult } from 'lit';
import { markType, sizes, smaller } from './system.utils.js';

/** What lines say is in words for who does not see them. */
const hiddenEnds = css`
  block-size: 1px;
  clip-path: inset(50%);
  inline-size: 1px;
  overflow: hidden;
  position: absolute;
  white-space: nowrap;
`;

/** Sideways: everything in its cell of the wide arrangement. On paper never, since there nothing can be measured. */
const sideways = (size: CSSResult) => css`
  @media screen {
    .${size} {
      --_layout: wide;

      grid-template-columns: var(--_wide);
    }

    .${size} > * {
      grid-column: var(--_wide-column);
      grid-row: var(--_wide-row);
    }

    .${size}.layers > .node {
      align-self: center;
      justify-items: start;
      justify-self: start;
      margin-block: 0.5em;
    }

    .${size}.layers.two > .across {
      padding-inline: 1.25em;
    }

    .${size}.layers > .paired {
      align-self: stretch;
    }

    /* Lines leave a circle beside what is said of it. */
    .${size}.layers > .circled > .content {
      max-inline-size: calc((var(--_diameter) + 12) / 16 * 1em);
    }

    .${size} > .centred {
      justify-items: center;
      justify-self: center;
      text-align: center;
    }

    .${size}:is(.row, .layers) > .node {
      column-gap: 0;
      grid-template-columns: minmax(0, 1fr);
      row-gap: 0.5em;
    }

    /* Circles in one row of the grid, and the words of links level with them; what is said of the steps in the next. */
    .${size}.row > .node {
      grid-template-rows: subgrid;
    }

    .${size}.row .content {
      align-self: start;
      padding-inline: 0.25em;
    }

    .${size}:is(.row, .layers) > .link {
      display: grid;
      justify-items: center;
      margin: 0;
      min-block-size: 0;
      padding: 0;
      text-align: center;
    }

    /* The words stand on the line, which runs through the middle of their box. */
    .${size}:is(.row, .layers) > .across {
      align-self: stretch;
      grid-template-rows: 1fr 1fr;
      padding-inline: 1.75em;
    }

    .${size}.row > .across {
      padding-inline: 0;
    }

    .${size} > .across .label {
      align-self: end;
      padding-block-end: 0.25em;
    }

    .${size}.measured.spelled .ends {
      ${hiddenEnds}
    }

    .${size}.row > :is(.over, .under) {
      align-items: center;
      padding-block: 0.5em;
    }
  }
`;

const from = (size: keyof typeof sizes) => css`
  @container (min-width: ${sizes[size][0]}em) {
    ${sideways(unsafeCSS(size))}
  }
`;

const smallerFrom = ([width, size]: readonly [number, number]) => css`
  @container (max-width: ${width}em) {
    .diagram {
      font-size: ${size}em;
    }
  }
`;

/** Links spelled out in place of lines: without script, and where no line can be kept apart. */
const spelled = css`
  block-size: auto;
  clip-path: none;
  inline-size: auto;
  overflow: visible;
  position: static;
  white-space: normal;
`;

export const systemStyles = css`
  :host {
    --_own-accent: var(--zj-system-accent, var(--_page-accent));
    --_system-line: var(--zj-system-line, var(--_ink));
  }

  .base,
  .canvas {
    container-type: inline-size;
  }

  .spread {
    display: grid;
    gap: calc(var(--_space) * 1.25) 3em;
    grid-template-columns: minmax(0, 1fr);
  }

  .description,
  .note,
  .name,
  .mark,
  .figure,
  .detail {
    margin: 0;
  }

  .description {
    line-height: 1.6;
    margin-block-start: 0.5em;
    max-inline-size: 40em;
  }

  .note {
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.5;
    margin-block-start: calc(var(--_space) * 0.5);
  }

  .canvas {
    position: relative;
  }

  /* Lines that run together are no darker than one. */
  .lines {
    inset: 0;
    opacity: 0.7;
    overflow: visible;
    pointer-events: none;
    position: absolute;
  }

  .line {
    fill: none;
    stroke: var(--_system-line);
    stroke-width: 1.25;
  }

  .line[pathLength] {
    animation: draw calc(var(--_duration) * 3) ease-out;
  }

  .dashed {
    stroke-dasharray: 4 3;
  }

  .head {
    fill: var(--_system-line);
  }

  .diagram {
    --_layout: narrow;
    --_circle: calc(var(--_mark) / 16 * 1em);

    display: grid;
    grid-template-columns: var(--_narrow);
    list-style: none;
    margin: 0;
    max-inline-size: 60em;
    padding: 0;
  }

  .diagram > * {
    grid-column: var(--_narrow-column);
    grid-row: var(--_narrow-row);
  }

  /* One below the other: beside its circle what is said of a node. */
  :is(.row, .layers) > .node {
    align-content: center;
    align-items: center;
    column-gap: 0.875em;
    display: grid;
    inline-size: fit-content;
    margin-block: 0.25em;
    max-inline-size: 100%;
    min-inline-size: 0;
  }

  :is(.row, .layers) > .node:has(.children) {
    inline-size: auto;
  }

  .row > .circled {
    grid-template-columns: var(--_circle) minmax(0, 1fr);
    justify-items: center;
  }

  .row > .circled > .content {
    justify-self: start;
  }

  .layers > .stubbed {
    margin-block: 0.5em;
  }

  .mark {
    align-content: center;
    block-size: calc(var(--_diameter) / 16 * 1em);
    border: 2px solid var(--_accent);
    border-radius: 50%;
    display: grid;
    font-weight: 700;
    inline-size: calc(var(--_diameter) / 16 * 1em);
    justify-content: center;
    line-height: ${markType.leading};
    overflow-wrap: normal;
    text-align: center;
    text-wrap: balance;
    word-break: keep-all;
  }

  .word {
    font-size: ${markType.size / 16}em;
    max-inline-size: calc((var(--_diameter) - 9) / 15 * 1em);
  }

  .filled {
    background: var(--_accent);
    color: var(--_on-accent);
    print-color-adjust: exact;
  }

  .mark:not(.name, .filled) {
    color: var(--_accent-text);
  }

  .name {
    font-weight: 700;
    hyphens: auto;
    line-height: 1.4;
    text-wrap: balance;
  }

  .figure + .name {
    font-weight: 400;
  }

  /* Told by a line and a width, not by a colour. */
  .selected > :is(.mark, .name),
  .selected > .content > .name {
    text-decoration: underline 2px var(--_accent);
    text-underline-offset: 0.25em;
  }

  .selected > .mark {
    border-width: 5px;
  }

  .selected > .filled {
    text-decoration-color: currentColor;
  }

  .figure {
    font-family: var(--_heading-family);
    color: var(--_accent-text);
    font-size: calc(0.75em + 1em * var(--_scale));
    font-weight: 700;
    letter-spacing: -0.025em;
    line-height: 1.15;
  }

  .scale {
    font-size: 0.75em;
    letter-spacing: normal;
  }

  .qualifier,
  .unit {
    font-size: 0.5em;
    letter-spacing: normal;
  }

  .detail {
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.5;
    text-wrap: balance;
  }

  .name,
  .label,
  .detail {
    word-break: keep-all;
  }

  .link {
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.4;
    min-inline-size: 0;
  }

  .label {
    overflow-wrap: anywhere;
    text-wrap: balance;
  }

  :where(.measured) > .down {
    align-content: center;
    min-block-size: 3.25em;
    padding-block: 0.75em;
    padding-inline-start: 1.75em;
  }

  /* Beside the line, which runs through the middle of the circles. */
  :where(.measured):is(.row, .layers) > .down:not(.half) {
    padding-inline-start: calc(var(--_circle) * 0.5 / 0.8125 + 1em);
  }

  :where(.measured) > .stub {
    align-content: center;
    display: grid;
    grid-template-rows: 1fr 1fr;
    padding-inline: 3em 1em;
  }

  :where(.measured) > .stub .label {
    align-self: end;
    padding-block-end: 0.25em;
    text-align: center;
  }

  :where(.measured) > .side {
    align-content: center;
    justify-self: center;
    text-align: center;
  }

  .children {
    column-gap: 1.25em;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10em), 1fr));
    list-style: none;
    margin: 0.5em 0 0;
    padding: 0;
    row-gap: calc(var(--_space) * 0.75);
  }

  /* Below the second level, one under the other along a line of their own. */
  .child > .children {
    border-inline-start: 1px solid var(--_rule);
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 0.375em;
    padding-inline-start: 0.75em;
  }

  .child .name {
    font-weight: 500;
  }

  /* Words without a number. */
  .chips {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .chips > :is(.node, .child) {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    max-inline-size: 100%;
  }

  .chips .name {
    border: 1px solid var(--_accent);
    border-radius: 1em;
    font-weight: 400;
    padding: 0.125em 0.75em;
  }

  .children.chips .name {
    font-size: 0.8125em;
  }

  /* Bands lie one below the other: the first, the strongest. */
  .bands {
    grid-template-columns: var(--_narrow, minmax(0, 1fr));
  }

  .bands > .node {
    border-block-start: 2px solid var(--_accent);
    padding-block: 0.625em 0.75em;
  }

  .bands > :nth-child(1 of .node) {
    border-block-start-color: var(--_sequence-7);
  }

  .bands > :nth-child(2 of .node) {
    border-block-start-color: var(--_sequence-6);
  }

  .bands > :nth-child(3 of .node) {
    border-block-start-color: var(--_sequence-5);
  }

  .bands > :nth-child(4 of .node) {
    border-block-start-color: var(--_sequence-4);
  }

  .bands > :nth-child(5 of .node) {
    border-block-start-color: var(--_sequence-3);
  }

  .bands > :nth-child(6 of .node) {
    border-block-start-color: var(--_sequence-2);
  }

  .bands > :nth-child(7 of .node) {
    border-block-start-color: var(--_sequence-1);
  }

  .bands > .node > .content > :is(.name, .detail) {
    display: inline-block;
    margin-inline-end: 0.75em;
  }

  .columns {
    column-gap: min(1em, 2.5cqi);
  }

  .columns > .node {
    background: color-mix(in srgb, var(--_accent) 15%, transparent);
    border-block-end: 4px solid var(--_accent);
    min-inline-size: 0;
    overflow-wrap: anywhere;
    padding: 0.75em min(1em, 2.5cqi);
  }

  .columns > .beam {
    background: var(--_accent);
    border: 0;
    color: var(--_on-accent);
    min-block-size: 2.75em;
    padding-block: 0.5em;
    print-color-adjust: exact;
    text-align: center;
  }

  .beam .detail {
    color: inherit;
  }

  .columns :is(.name, .detail) {
    font-size: clamp(0.6875em, 4.1cqi, 1em);
  }

  .columns .detail {
    font-size: clamp(0.6875em, 3.6cqi, 0.8125em);
  }

  .columns .children {
    grid-template-columns: minmax(0, 1fr);
  }

  .columns .child + .child {
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.5em;
  }

  @media screen {
    .measured:not(.spelled) .ends {
      ${hiddenEnds}
    }
  }

  /* Nothing draws the lines of a prerendered page. */
  @media (scripting: none) {
    .measured .ends {
      ${spelled}
    }
  }

  ${sideways(css`from-any`)}
  ${from('from-tiny')}
  ${from('from-small')}
  ${from('from-column')}
  ${from('from-article')}
  ${from('from-medium')}
  ${from('from-large')}

  ${smallerFrom(smaller[0])}
  ${smallerFrom(smaller[1])}

  @container (min-width: 66em) {
    .spread {
      grid-template-columns: 16em minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .lines {
      opacity: 1;
    }

    .line {
      stroke: CanvasText;
    }

    .head {
      fill: CanvasText;
    }

    .filled,
    .columns > .beam {
      background: CanvasText;
      color: Canvas;
      forced-color-adjust: none;
    }

    .columns > .node {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .spread {
      display: block;
    }

    .lines {
      display: none;
    }

    .diagram:not(.columns, .chips) {
      display: block;
    }

    .diagram > .link {
      margin-block: 0.5em;
      padding: 0;
    }

    .columns {
      grid-template-columns: var(--_wide);
    }

    .columns > * {
      grid-column: var(--_wide-column);
      grid-row: var(--_wide-row);
    }

    .node,
    .link {
      break-inside: avoid;
    }
  }
`;
