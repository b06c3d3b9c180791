import { css } from 'lit';

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

  .date {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.625;
  }

  .title-text,
  .details-title {
    font-family: var(--_heading-family);
    font-weight: 600;
    line-height: 1.4;
  }

  .details-title,
  .description,
  .meta {
    margin: 0;
  }

  .description {
    font-size: 0.9375em;
    line-height: 1.6;
    margin-block-start: 0.25em;
    max-inline-size: 42em;
  }

  .meta {
    align-items: baseline;
    color: var(--_muted);
    column-gap: 1.25em;
    display: flex;
    flex-wrap: wrap;
    font-size: 0.8125em;
    line-height: 1.5;
    margin-block-start: calc(var(--_space) * 0.375);
  }

  /*
   * Vertical: a fine rule with a mark at each event, dates before it where there is room. Each event draws its own
   * piece of the rule.
   */
  .vertical {
    container-type: inline-size;
  }

  .vertical .event {
    --_rail: 6px;

    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block: 0 1.75em;
    padding-inline: calc(var(--_rail) + 1.25em) 4px;
    position: relative;
  }

  .vertical .event::after {
    background: var(--_rule);
    content: '';
    inline-size: 1px;
    inset-block: 0.75em 0;
    inset-inline-start: var(--_rail);
    position: absolute;
  }

  .vertical .event:not(:first-child)::after {
    inset-block-start: 0;
  }

  .vertical .event:last-child {
    padding-block-end: 4px;
  }

  .vertical .event:last-child::after {
    inset-block-end: calc(100% - 0.75em);
  }

  .vertical .event::before {
    background: var(--_paper);
    block-size: 9px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    box-sizing: border-box;
    content: '';
    inline-size: 9px;
    inset-block-start: calc(0.75em - 4px);
    inset-inline-start: calc(var(--_rail) - 4px);
    position: absolute;
    transition: background-color var(--_duration);
    z-index: 1;
  }

  .vertical .selected::before {
    background: var(--_accent);
    block-size: 13px;
    inline-size: 13px;
    inset-block-start: calc(0.75em - 6px);
    inset-inline-start: calc(var(--_rail) - 6px);
  }

  .vertical .date {
    display: block;
  }

  .vertical .title {
    display: block;
    line-height: 1.5;
  }

  .title:hover .title-text {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .selected .title-text {
    color: var(--_accent-text);
  }

  @container (min-width: 34em) {
    .vertical .event {
      --_rail: calc(var(--_date-size) + 1.25em);

      gap: calc(var(--_space) * 2.5);
      grid-template-columns: var(--_date-size) minmax(0, 1fr);
      padding-inline-start: 0;
    }

    .vertical .date {
      line-height: calc(1.5em / 0.875);
      text-align: end;
    }
  }

  /* Horizontal: bars as long as their dates are imprecise, labels above them, years below. */
  .scroller {
    overflow-x: auto;
    overflow-y: hidden;
    padding-block: 4px;
    position: relative;
  }

  .horizontal {
    block-size: calc(var(--_lanes) * 4.75em + 2em);
    border-block-end: 1px solid var(--_ink);
    margin-block-end: calc(var(--_space) * 1.75);
    position: relative;
  }

  .axis {
    inset-block: 4px 0;
    position: absolute;
  }

  .tick {
    border-inline-start: 1px solid var(--_rule);
    color: var(--_muted);
    display: flex;
    flex-direction: column;
    font-size: 0.8125em;
    inset-block: 0;
    justify-content: flex-end;
    line-height: 1.5;
    padding-inline-start: 0.375em;
    position: absolute;
    white-space: nowrap;
  }

  .horizontal .event {
    position: absolute;
  }

  .mark {
    background: var(--_accent);
    block-size: 6px;
    border-radius: 5px;
    display: block;
    min-inline-size: 6px;
    print-color-adjust: exact;
  }

  /* A gap where one year's bar meets the next. */
  .mark:not(.point) {
    clip-path: inset(0 3px 0 0 round 5px);
  }

  /* Thicker on both sides: not told by its colour alone. */
  .selected .mark {
    block-size: 10px;
    margin-block: -2px;
  }

  .horizontal .title {
    font-size: 0.875em;
    inline-size: var(--_label-size);
    inset-block-end: 8px;
    inset-inline-start: 0;
    line-height: 1.35;
    max-block-size: 4.15em;
    overflow: hidden;
    padding-inline-end: 0.75em;
    position: absolute;
  }

  .horizontal .title-text {
    -webkit-box-orient: vertical;
    display: -webkit-box;
    -webkit-line-clamp: 3;
    font-weight: 500;
    line-height: inherit;
    overflow: hidden;
  }

  .at-end .title {
    inset-inline: auto 0;
    padding-inline: 0;
    text-align: end;
  }

  .details {
    border-block-start: 1px solid var(--_rule);
    display: grid;
    gap: 0.25em 1.25em;
    grid-template-columns: var(--_date-size) 1fr;
    padding-block-start: var(--_space);
  }

  @media (forced-colors: active) {
    .mark,
    .vertical .selected::before {
      background: CanvasText;
      forced-color-adjust: none;
    }

    .selected .mark {
      background: Highlight;
    }
  }

  @media print {
    /* Paper is narrower than the window, by how much nobody tells in time: it gets the list that follows. */
    :is(.scroller, .details):has(~ .paper-only) {
      display: none;
    }

    .scroller {
      overflow: visible;
    }

    .vertical .event {
      break-inside: avoid;
    }

    .vertical .selected::before {
      print-color-adjust: exact;
    }
  }
`;
