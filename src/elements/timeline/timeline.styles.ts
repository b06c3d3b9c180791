import { css } from 'lit';
import { leastYearColumn } from './timeline.utils.js';

export const timelineStyles = css`
  :host {
    --_own-accent: var(--zj-timeline-accent, var(--_page-accent));
    --_date-size: var(--zj-timeline-date-size, 8.5em);
  }

  .list {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .controls {
    align-items: flex-start;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75) 1.5em;
    justify-content: space-between;
    margin-block-end: calc(var(--_space) * 1.25);
  }

  .zooms {
    display: flex;
    gap: 4px;
  }

  .zoom {
    block-size: 28px;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    inline-size: 28px;
    line-height: 1;
    text-align: center;
  }

  .zoom[aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
    opacity: 0.6;
  }

  .empty {
    color: var(--_muted);
    margin: 0;
  }

  .title-text,
  .details-title {
    font-family: var(--_heading-family);
    line-height: 1.4;
  }

  .title-text {
    text-wrap: balance;
  }

  .title-text:has(wbr) {
    word-break: keep-all;
  }

  .details-title {
    font-weight: 600;
  }

  .details-title,
  .description,
  .meta {
    margin: 0;
  }

  .date,
  .description,
  .meta {
    font-size: 0.8125em;
    line-height: 1.5;
  }

  .date {
    color: var(--_accent-text);
    display: block;
    font-weight: 700;
  }

  .description,
  .meta {
    color: var(--_muted);
    max-inline-size: 42em;
  }

  .title:hover .title-text {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .selected .title-text {
    color: var(--_accent-text);
    font-weight: 600;
  }

  /*
   * Vertical: one rule over years beside each other, as wide as what they hold asks for, or a rule over each below the
   * other. The bar at an event's side is in the accent where its day or month is known.
   */
  .base {
    container-type: inline-size;
  }

  .vertical {
    display: flex;
    flex-wrap: wrap;
  }

  .year {
    border-block-start: 2px solid var(--_ink);
    flex: var(--_weight, 1) 1 ${leastYearColumn}em;
    min-inline-size: 0;
    padding-block: 0.375em 1.25em;
    padding-inline-end: 1.25em;
  }

  .year-name {
    font-family: var(--_heading-family);
    font-size: calc(1em + 0.5em * var(--_scale));
    font-weight: 700;
    line-height: 1.4;
    margin: 0;
  }

  .vertical .event {
    border-inline-start: 3px solid var(--_rule);
    margin-block-start: 0.75em;
    padding-inline-start: 0.625em;
  }

  .vertical .exact {
    border-inline-start-color: var(--_accent);
  }

  /* Thicker: not told by its colour alone. */
  .vertical .selected {
    border-inline-start: 6px solid var(--_accent);
    padding-inline-start: calc(0.625em - 3px);
  }

  .title {
    display: block;
    max-inline-size: 42em;
    min-block-size: 24px;
  }

  @media screen and (scripting: enabled) {
    .event:not(.selected) > .more {
      display: none;
    }
  }

  /* The year stays in sight while its events go by. */
  @container (max-width: 29.99em) {
    .vertical {
      display: block;
    }

    .year {
      padding-inline-end: 0;
    }

    .year-name {
      font-size: calc(1em + 0.3125em * var(--_scale));
      inset-block-start: 0;
      position: sticky;
      z-index: 1;
    }

    .year-name > * {
      background: var(--_paper);
      color: var(--_paper-ink);
      display: block;
    }

    /* Paper of its own only where events pass below it: the page's may be another. */
    @supports (container-type: scroll-state) {
      .year-name {
        container-type: scroll-state;
      }

      .year-name > * {
        background: none;
        color: inherit;
      }

      @container scroll-state(stuck: top) {
        .year-name > * {
          background: var(--_paper);
          color: var(--_paper-ink);
        }
      }
    }
  }

  /* Horizontal: what has a day or month stands above the axis at its time, what has only a year is listed below that. */
  .scroller {
    --_lane-size: 6em;
    --_foot: 2.25em;

    overflow-x: auto;
    overflow-y: hidden;
    padding-block: 4px;
    position: relative;
  }

  .horizontal {
    display: grid;
    gap: 0.75em 0;
    grid-template-columns: repeat(var(--_years), var(--_year-size));
    margin-block-end: calc(var(--_space) * 1.25);
    padding-block-start: calc(var(--_lanes) * var(--_lane-size) + var(--_foot));
    position: relative;
  }

  .axis {
    border-block-end: 2px solid var(--_ink);
    block-size: calc(var(--_lanes) * var(--_lane-size));
    inset-block-start: 4px;
    position: absolute;
  }

  .tick {
    font-size: 0.8125em;
    font-weight: 700;
    inset-block-start: calc(100% + 2px);
    line-height: 1.5;
    padding-block-start: 0.375em;
    position: absolute;
    white-space: nowrap;
  }

  .tick::before {
    background: var(--_ink);
    block-size: 6px;
    content: '';
    inline-size: 1px;
    inset-block-start: 0;
    inset-inline-start: 0;
    position: absolute;
  }

  .horizontal .event {
    align-self: start;
    padding-inline-end: 1em;
  }

  .horizontal .event:not(.exact) {
    border-inline-start: 3px solid var(--_rule);
    padding-inline-start: 0.625em;
  }

  .horizontal .selected:not(.exact) {
    border-inline-start: 6px solid var(--_accent);
    padding-inline-start: calc(0.625em - 3px);
  }

  .horizontal .exact {
    block-size: calc((var(--_lane) + 1) * var(--_lane-size));
    border-inline-start: 1px solid var(--_rule);
    inline-size: var(--_label-size);
    inset-block-start: calc((var(--_lanes) - 1 - var(--_lane)) * var(--_lane-size));
    padding: 0 0.75em 0 0.5em;
    pointer-events: none;
    position: absolute;
  }

  .horizontal .exact .title {
    pointer-events: auto;
  }

  .mark {
    background: var(--_accent);
    block-size: 8px;
    border-radius: 50%;
    inline-size: 8px;
    inset-block-end: -5px;
    inset-inline-start: -4.5px;
    position: absolute;
    print-color-adjust: exact;
  }

  /* Larger: not told by its colour alone. */
  .selected .mark {
    block-size: 12px;
    inline-size: 12px;
    inset-block-end: -7px;
    inset-inline-start: -6.5px;
  }

  .horizontal .title {
    font-size: 0.875em;
    line-height: 1.35;
  }

  .horizontal .exact .title-text {
    -webkit-box-orient: vertical;
    display: -webkit-box;
    -webkit-line-clamp: 3;
    line-height: inherit;
    overflow: hidden;
  }

  .details {
    border-block-start: 1px solid var(--_rule);
    display: grid;
    gap: 0.25em 1.25em;
    grid-template-columns: var(--_date-size) 1fr;
    padding-block-start: var(--_space);
  }

  @media (forced-colors: active) {
    .mark {
      background: CanvasText;
      forced-color-adjust: none;
    }

    .selected .mark {
      background: Highlight;
    }

    .vertical .selected,
    .horizontal .selected:not(.exact) {
      border-inline-start-color: Highlight;
    }
  }

  @media print {
    /* Paper is narrower than the window, by how much nobody tells in time: it gets the list that follows. */
    :is(.scroller, .details):has(~ .paper-only) {
      display: none;
    }

    .year-name {
      break-after: avoid;
    }

    .vertical .event {
      break-inside: avoid;
    }
  }
`;
