import { css } from 'lit';

export const reportStyles = css`
  :host {
    --_own-accent: var(--zj-report-accent, var(--_page-accent));
    --_top: var(--zj-report-top, 0px);
    --_width: 60em;
  }

  .base {
    container-type: inline-size;
  }

  .header {
    border-block-start: 3px solid var(--_ink);
    margin-block-end: calc(var(--_space) * 1.5);
    padding-block: var(--_space) calc(var(--_space) * 0.5);
  }

  .title {
    font-family: var(--_heading-family);
    font-size: clamp(1.75em, 5cqi, 1em + 2em * var(--_scale));
    font-weight: 700;
    letter-spacing: -0.01em;
    line-height: 1.25;
    text-wrap: balance;
  }

  .imprint {
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.9375em;
    gap: 0 1.25em;
    line-height: 1.6;
    margin: 0.5em 0 0;
  }

  cite {
    font-style: normal;
  }

  .sections {
    display: grid;
    gap: calc(var(--_space) * 4.5);
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: calc(var(--_space) * 2.5);
  }

  /* One line that scrolls by itself while narrow. */
  .contents {
    background: var(--_paper);
    border-block-end: 1px solid var(--_rule);
    border-block-start: 2px solid var(--_ink);
    color: var(--_paper-ink);
    inset-block-start: var(--_top);
    overflow-x: auto;
    position: sticky;
    z-index: 1;
  }

  .contents ol {
    display: flex;
    gap: calc(var(--_space) * 2);
    list-style: none;
    margin: 0;
    padding: 0;
    white-space: nowrap;
  }

  .contents a {
    border-block-end: 3px solid transparent;
    color: inherit;
    display: block;
    line-height: 1.4;
    padding-block: calc(var(--_space) * 0.6875) calc(var(--_space) * 0.5);
    text-decoration: none;
  }

  .short {
    display: none;
  }

  @container (max-width: 45em) {
    .contents ol {
      gap: var(--_space);
      justify-content: space-between;
    }

    .long {
      display: none;
    }

    .short {
      display: inline;
    }
  }

  .contents a:hover {
    color: var(--_accent-text);
  }

  .contents a:focus-visible {
    outline-offset: -2px;
  }

  .contents a[aria-current] {
    border-block-end-color: var(--_accent);
    font-weight: 700;
  }

  .section {
    display: grid;
    gap: calc(var(--_space) * 2);
    grid-template-columns: minmax(0, 1fr);
    /* Room is kept for what comes later, so that what is below does not come into view only to be pushed away. */
    min-block-size: 100vb;
    scroll-margin-block-start: calc(var(--_top) + 4em);
    align-content: start;
  }

  .section.filled {
    min-block-size: 0;
  }

  .section:focus {
    outline: none;
  }

  .section-head {
    border-block-start: 2px solid var(--_ink);
    padding-block-start: calc(var(--_space) * 0.75);
  }

  .kicker {
    color: var(--_accent-text);
    font-size: 0.8125em;
    font-weight: 700;
    line-height: 1.5;
    margin: 0 0 0.25em;
  }

  .section-title {
    font-family: var(--_heading-family);
    font-size: clamp(1.5em, 4cqi, 1em + 1.125em * var(--_scale));
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }

  .section-title:has(wbr) {
    word-break: keep-all;
  }

  /* The section's own rule opens it. */
  .section > .stat-grid > ::part(grid) {
    border-block-start: 0;
  }

  .section > .stat-grid {
    margin-block-start: calc(var(--_space) * -1);
  }

  .more {
    border-block-start: 1px solid var(--_rule);
  }

  .more-summary {
    align-items: baseline;
    cursor: pointer;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    line-height: 1.5;
    list-style: none;
    padding-block: calc(var(--_space) * 0.75);
  }

  .more-summary::-webkit-details-marker {
    display: none;
  }

  .more-title {
    font-weight: 700;
  }

  .more-title::after {
    color: var(--_accent-text);
    content: ' +';
    content: ' +' / '';
  }

  .more[open] .more-title::after {
    content: ' −';
    content: ' −' / '';
  }

  .more-names {
    color: var(--_muted);
    flex: 1 1 16em;
    font-size: 0.8125em;
  }

  .more-name {
    margin-inline-end: 1em;
  }

  .more[open] .more-names {
    display: none;
  }

  .more-blocks {
    display: grid;
    gap: calc(var(--_space) * 2.5);
    grid-template-columns: minmax(0, 1fr);
    padding-block-start: var(--_space);
  }

  .block-title {
    font-family: var(--_heading-family);
    font-weight: 600;
    line-height: 1.4;
    margin-block-end: calc(var(--_space) * 0.75);
  }

  .block:not(:has(> :defined, > [defer-hydration])) {
    min-block-size: 12em;
  }

  .more-blocks > :is(.chart, .system, .ranking) {
    max-inline-size: 52em;
  }

  @media (forced-colors: active) {
    .contents a[aria-current] {
      border-color: Highlight;
    }
  }

  @media print {
    /* No grid: in Firefox what a page's end pushes down within one row lies over the next. */
    .sections,
    .section,
    .more-blocks {
      display: block;
    }

    /* Before a script has opened it, or where there is none. */
    .more::details-content {
      block-size: auto;
      content-visibility: visible;
    }

    .more-summary {
      display: none;
    }

    .section,
    .block {
      margin-block-start: calc(var(--_space) * 1.5);
      min-block-size: 0;
    }
  }
`;
