import { css } from 'lit';

/**
 * The picture beside what it is about, and below both the lists, side by side. On paper it asks the paper itself:
 * Firefox prints nothing of what is laid out another way within a container query.
 */
const wide = css`
  .columns {
    grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr);
    grid-template-rows: auto 1fr;
  }

  .main,
  .side {
    display: contents;
  }

  .picture {
    grid-row: 1 / span 2;
  }

  .holdings {
    grid-area: 1 / 2;
  }

  .details {
    grid-area: 2 / 2;
  }

  .list {
    column-gap: 2.5em;
    grid-auto-flow: column;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    grid-template-rows: auto 1fr;
  }

  .list > .city-head {
    margin-block-start: 0;
  }
`;

export const corridorMapStyles = css`
  :host {
    --_own-accent: var(--zj-corridor-map-accent, var(--_page-accent));
    --_map-land: var(--zj-corridor-map-land, var(--_wash));
  }

  .base {
    container-type: inline-size;
  }

  .columns {
    display: grid;
    gap: calc(var(--_space) * 1.5) 2.5em;
    grid-template-columns: minmax(0, 1fr);
  }

  .picture {
    container: picture / inline-size;
    margin: 0;
  }

  .picture svg {
    block-size: auto;
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  .shape {
    cursor: pointer;
  }

  .city path {
    fill: var(--_map-land);
    stroke: var(--_paper);
    stroke-linejoin: round;
    stroke-width: 2.5;
  }

  .city.home path {
    fill: color-mix(in srgb, var(--_accent) 10%, var(--_map-land));
  }

  .city:hover path {
    fill: color-mix(in srgb, currentcolor 20%, transparent);
  }

  .city.host path,
  .city.selected path {
    fill: color-mix(in srgb, var(--_accent) 24%, transparent);
  }

  .city.selected path {
    stroke: var(--_accent);
  }

  .shape.focused path:not(.hit, .line) {
    stroke: var(--_ink);
    stroke-width: 5;
  }

  .line {
    fill: none;
    stroke: var(--_accent);
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 9;
  }

  .selected .line {
    animation: draw calc(var(--_duration) * 3) ease-out;
  }

  .line.area {
    fill: color-mix(in srgb, var(--_accent) 24%, transparent);
    stroke-width: 4;
  }

  .hit {
    fill: none;
    pointer-events: all;
    stroke: transparent;
    stroke-width: 40;
  }

  .hit.area {
    fill: transparent;
    stroke: none;
  }

  .hit-number {
    fill: transparent;
    pointer-events: all;
  }

  .disc {
    fill: var(--_paper);
    stroke: var(--_accent);
    stroke-width: 3.5;
  }

  .corridor:hover .disc,
  .corridor.selected .disc {
    fill: var(--_accent);
  }

  .corridor:hover .digit,
  .corridor.selected .digit {
    fill: var(--_on-accent);
  }

  .corridor.focused .disc {
    outline: 2px solid var(--_ink);
    outline-offset: 3px;
    stroke: var(--_ink);
    stroke-width: 6;
  }

  .digit,
  .city-label {
    dominant-baseline: central;
    fill: var(--_ink);
    pointer-events: none;
    text-anchor: middle;
  }

  .digit {
    fill: var(--_paper-ink);
    font-size: 22px;
    font-weight: 600;
  }

  .city-label {
    font-size: 26px;
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-linejoin: round;
    stroke-opacity: 0.75;
    stroke-width: 5px;
  }

  .city-label.wide {
    font-size: 26px;
  }

  .city-label.long {
    font-size: 20px;
  }

  .tiles .city:where(:not(.selected, .focused)) path {
    stroke: none;
  }

  .tiles .city-label {
    stroke: none;
  }

  /* Type and numbers keep their size on the page while the picture shrinks: never less than 11 px. */
  @container picture (max-width: 36em) {
    .city-label {
      font-size: 32px;
    }

    .scaled {
      transform: scale(1.35);
    }
  }

  @container picture (max-width: 25em) {
    .city-label {
      font-size: 40px;
    }

    .scaled {
      transform: scale(1.7);
    }

    .line {
      stroke-width: 12;
    }
  }

  @container picture (max-width: 18.5em) {
    .scaled {
      transform: scale(2.1);
    }
  }

  @container picture (max-width: 17.3em) {
    .city-label {
      font-size: 46px;
    }
  }

  .credit,
  .aside,
  small {
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.5;
  }

  /* Lines end after clauses, not within words. */
  .credit {
    max-inline-size: 48em;
    margin-block-start: calc(var(--_space) * 0.75);
    overflow-wrap: anywhere;
    word-break: keep-all;
  }

  .aside,
  dl,
  dd,
  ol,
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .main,
  .side {
    align-content: start;
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  .heading {
    font-weight: 600;
    line-height: 1.4;
    margin-block-end: calc(var(--_space) * 0.5);
  }

  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .list > ol + .city-head {
    margin-block-start: var(--_space);
  }

  dl {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }

  dt {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.5;
  }

  .holding {
    display: flex;
    flex-direction: column-reverse;
  }

  .holding-value {
    color: var(--_accent-text);
    font-family: var(--_heading-family);
    font-weight: 700;
    line-height: 1.2;
  }

  .digits {
    font-size: calc(1em + 0.75em * var(--_scale));
  }

  .entry {
    align-items: baseline;
    border-block-start: 1px solid var(--_rule);
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 0.75);
    inline-size: 100%;
    line-height: 1.5;
    padding-block: calc(var(--_space) * 0.375);
  }

  .entry:hover .entry-name,
  .entry[aria-pressed='true'] .entry-name {
    color: var(--_accent-text);
  }

  .entry[aria-pressed='true'] .entry-name {
    font-weight: 600;
  }

  .entry-number {
    color: var(--_accent-text);
    font-weight: 600;
    min-inline-size: 1em;
  }

  /* Half of the line at least; what has no room beside it goes below. */
  .entry-name {
    flex: 1 1 50%;
  }

  .entry-beside {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .city-list {
    columns: 2;
    column-gap: 1.5em;
  }

  .city-list li {
    break-inside: avoid;
  }

  .details {
    align-self: start;
    border: 1px solid var(--_rule);
    border-block-start: 3px solid var(--_accent);
    padding: calc(var(--_space) * 0.5) 3em calc(var(--_space) * 0.625) 0.75em;
    position: relative;
  }

  .close {
    block-size: 24px;
    inline-size: 24px;
    inset-block-start: 6px;
    inset-inline-end: 6px;
    line-height: 1;
    position: absolute;
    text-align: center;
  }

  .close::before {
    content: '×';
    content: '×' / '';
    font-size: 1.25em;
  }

  @media (pointer: coarse) {
    .close {
      block-size: 44px;
      inline-size: 44px;
      inset-block-start: 0;
      inset-inline-end: 0;
    }
  }

  .city-head {
    column-gap: 1em;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
  }

  /* The list is there for who cannot point. */
  .brief .list {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  .lead-in {
    margin-block-end: var(--_space);
  }

  .details .aside {
    margin-block: calc(var(--_space) * 0.5);
  }

  @media screen {
    @container (min-width: 40em) {
      ${wide}
    }
  }

  @media (forced-colors: active) {
    .city path {
      fill: Canvas;
      stroke: CanvasText;
    }

    .tiles .city path {
      stroke: CanvasText;
    }

    .city.host path,
    .city.selected path,
    .corridor:hover .disc,
    .corridor.selected .disc {
      fill: Highlight;
    }

    .city-label.on,
    .corridor:hover .digit,
    .corridor.selected .digit {
      fill: HighlightText;
      forced-color-adjust: none;
      stroke: none;
    }

    .line,
    .disc {
      forced-color-adjust: none;
      stroke: LinkText;
    }
  }

  @media print and (min-width: 40em) {
    ${wide}
  }

  @media print {
    .list,
    .holding,
    .picture,
    .entry {
      break-inside: avoid;
    }
  }
`;
