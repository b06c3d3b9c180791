import { css, type CSSResult } from 'lit';

/** Sideways, from a width on: everything in its cell. On paper never, since there nothing can be measured. */
const sideways = (size: CSSResult, width: CSSResult) => css`
  @media screen {
    @container (min-width: ${width}) {
      .${size} {
        align-items: center;
      }

      .${size}:is(.layers, .ring) {
        grid-template-columns: minmax(0, 1fr) repeat(var(--_gutters), minmax(7em, 0.75fr) minmax(0, 1fr));
      }

      .${size}.columns {
        align-items: stretch;
        column-gap: 1.5em;
        grid-template-columns: repeat(var(--_columns), minmax(0, 1fr));
      }

      .${size} > .node,
      .${size} > .link {
        grid-column: var(--_column);
        grid-row: var(--_row);
        margin-inline: 0;
      }

      .${size} > .node {
        margin-block: calc(var(--_space) * 0.625);
      }

      .${size}:is(.ring, .columns) > .node {
        align-self: stretch;
        margin-block: 0;
      }

      .${size}:is(.layers, .columns) > .node:has(+ .half),
      .${size} > .half + .node {
        align-self: stretch;
      }

      /* Down or up: the arrow before the words, as long as the words are high and some. */
      .${size} > .link:not(.across) {
        align-content: center;
        align-self: stretch;
        min-block-size: 4.5em;
        padding: 0.75em 0 0.75em 1.75em;
      }

      /* Sideways: the words stand on the line, which runs through the middle of their box. */
      .${size} > .across {
        display: grid;
        grid-template-rows: 1fr 1fr;
        min-block-size: 0;
        padding: 0 1.75em;
        text-align: center;
      }

      .${size} > .across .label {
        align-self: end;
        padding-block-end: 0.1875em;
      }

      .${size}.parts > .node {
        border-block-start: 1px solid var(--_ink);
        border-inline-start: 0;
        margin-inline: 0;
        padding-block: 1.125em 0;
        padding-inline: 0 1.25em;
      }

      .${size}.parts {
        column-gap: 0;
      }

      .${size}.parts > .node::before {
        block-size: 0.625em;
        inline-size: 1px;
        inset-block: 0 auto;
        inset-inline: 0 auto;
      }
    }
  }
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
    animation: draw calc(var(--_duration) * 3) ease-out;
    fill: none;
    stroke: var(--_system-line);
    stroke-width: 1.25;
  }

  .head {
    fill: var(--_system-line);
  }

  /* One below the other; rails run beside the nodes. */
  .diagram {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .node,
  .link {
    grid-column: 1 / -1;
    margin-inline-start: calc(min(var(--_lanes), 1) * 22px + var(--_lanes) * 12px);
  }

  .node {
    border: 1px solid var(--_rule);
    border-block-start: 2px solid var(--_accent);
    padding: 0.625em 0.875em 0.75em;
  }

  .node + .node {
    margin-block-start: var(--_space);
  }

  .name {
    font-weight: 600;
    hyphens: auto;
    line-height: 1.4;
    text-wrap: balance;
  }

  .step {
    color: var(--_accent-text);
    margin-inline-end: 0.25em;
  }

  .figure {
    font-family: var(--_heading-family);
    color: var(--_accent-text);
    font-size: calc(1em + 0.375em * var(--_scale));
    font-weight: 600;
    letter-spacing: -0.01em;
    line-height: 1.3;
  }

  .qualifier,
  .unit {
    font-size: 0.6875em;
    letter-spacing: normal;
  }

  .detail {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.5;
  }

  .link {
    font-size: 0.875em;
    line-height: 1.4;
    padding-block: calc(var(--_space) * 0.75);
    position: relative;
  }

  .link.half {
    grid-column: span 1;
  }

  :where(.measured) > .straight {
    align-content: center;
    min-block-size: 3.5em;
    padding-inline-start: 1.75em;
  }

  /* Clear of the arrow that goes straight past. */
  :where(.measured) > .straight + .railed,
  :where(.measured) > .railed:has(+ .straight) {
    padding-inline-start: 1.75em;
  }

  :where(.measured) > .railed.above {
    padding-block: var(--_space) 0.25em;
  }

  :where(.measured) > .railed.below {
    padding-block: 0.25em var(--_space);
  }

  .ends {
    color: var(--_muted);
  }

  .children {
    border-block-start: 1px solid var(--_rule);
    column-gap: 1em;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8em), 1fr));
    list-style: none;
    margin: 0.625em 0 0;
    padding: 0.625em 0 0;
    row-gap: calc(var(--_space) * 0.75);
  }

  /* Below the second level, one under the other along a line of their own. */
  .child > .children {
    border-block-start: 0;
    border-inline-start: 1px solid var(--_rule);
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 0.375em;
    padding: 0;
    padding-inline-start: 0.75em;
  }

  .child .name {
    font-weight: 500;
  }

  .child .figure {
    font-size: 1.25em;
  }

  /* Tiers have an order: the higher, the stronger. */
  .tiers > .node {
    border-block-start-width: 4px;
  }

  .tiers > .node:has(.children) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .tiers > :nth-child(1 of .node) {
    border-block-start-color: var(--_sequence-7);
  }

  .tiers > :nth-child(2 of .node) {
    border-block-start-color: var(--_sequence-6);
  }

  .tiers > :nth-child(3 of .node) {
    border-block-start-color: var(--_sequence-5);
  }

  .tiers > :nth-child(4 of .node) {
    border-block-start-color: var(--_sequence-4);
  }

  .tiers > :nth-child(5 of .node) {
    border-block-start-color: var(--_sequence-3);
  }

  .tiers > :nth-child(6 of .node) {
    border-block-start-color: var(--_sequence-2);
  }

  .tiers > :nth-child(7 of .node) {
    border-block-start-color: var(--_sequence-1);
  }

  /* Parts hang from one line, which stands for the whole. */
  .parts > .node {
    border: 0;
    border-inline-start: 1px solid var(--_ink);
    margin: 0;
    padding-block: 0.5em;
    padding-inline: 1.375em 0;
    position: relative;
  }

  .parts > .node::before {
    background: var(--_ink);
    block-size: 1px;
    content: '';
    inline-size: 0.875em;
    inset-block: 1.2em auto;
    inset-inline: 0 auto;
    position: absolute;
  }

  @media screen {
    .measured .ends {
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
      position: absolute;
      white-space: nowrap;
    }
  }

  /* Nothing draws the lines of a prerendered page. */
  @media (scripting: none) {
    .measured .ends {
      block-size: auto;
      clip-path: none;
      inline-size: auto;
      overflow: visible;
      position: static;
      white-space: normal;
    }
  }

  ${sideways(css`from-small`, css`34em`)}
  ${sideways(css`from-medium`, css`48em`)}
  ${sideways(css`from-large`, css`58em`)}

  /* In a wide column a tier has its name beside what belongs to it. */
  @container (min-width: 40em) {
    .tiers > .node:has(.children) {
      column-gap: 2em;
      grid-template-columns: 9em minmax(0, 1fr);
    }

    .tiers > .node > .children {
      border-block-start: 0;
      margin: 0;
      padding: 0;
    }
  }

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

    .parts > .node::before {
      background: CanvasText;
    }
  }

  @media print {
    .spread {
      display: block;
    }

    .lines {
      display: none;
    }

    .node,
    .link {
      break-inside: avoid;
      margin-inline-start: 0;
    }
  }
`;
