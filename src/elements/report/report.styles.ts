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

  .columns,
  .sections {
    display: grid;
    gap: calc(var(--_space) * 2);
    grid-template-columns: minmax(0, 1fr);
  }

  /* One line that scrolls by itself while narrow; beside the sections where there is room. */
  .contents {
    background: var(--_paper);
    border-block-end: 1px solid var(--_rule);
    color: var(--_paper-ink);
    font-size: 0.9375em;
    inset-block-start: var(--_top);
    overflow-x: auto;
    position: sticky;
    z-index: 1;
  }

  .contents ol {
    display: flex;
    gap: calc(var(--_space) * 1.25);
    list-style: none;
    margin: 0;
    padding: 0;
    white-space: nowrap;
  }

  .contents a {
    border-block-end: 2px solid transparent;
    color: inherit;
    display: block;
    line-height: 1.4;
    padding-block: calc(var(--_space) * 0.5);
    text-decoration: none;
  }

  .contents a:hover {
    color: var(--_accent-text);
  }

  .contents a:focus-visible {
    outline-offset: -2px;
  }

  .contents a[aria-current] {
    border-block-end-color: var(--_accent);
    font-weight: 600;
  }

  .section {
    display: grid;
    gap: calc(var(--_space) * 2.5);
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

  .section-title {
    border-block-start: 1px solid var(--_ink);
    font-family: var(--_heading-family);
    font-size: calc(1em + 0.5em * var(--_scale));
    font-weight: 700;
    line-height: 1.35;
    padding-block-start: calc(var(--_space) * 0.5);
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

  .chart,
  .system,
  .ranking {
    max-inline-size: 52em;
  }

  @container (min-width: 62em) {
    .columns:has(> .contents) {
      gap: calc(var(--_space) * 3);
      grid-template-columns: 12em minmax(0, 1fr);
    }

    .contents {
      align-self: start;
      background: none;
      border: 0;
      inset-block-start: calc(var(--_top) + 1em);
    }

    .contents ol {
      display: grid;
      gap: 0;
      white-space: normal;
    }

    .contents a {
      border: 0;
      border-inline-start: 2px solid var(--_rule);
      padding: 0.375em 0.75em;
    }

    .contents a[aria-current] {
      border-inline-start-color: var(--_accent);
    }
  }

  @media (forced-colors: active) {
    .contents a[aria-current] {
      border-color: Highlight;
    }
  }

  @media print {
    /* No grid: in Firefox what a page's end pushes down within one row lies over the next. */
    .columns,
    .sections,
    .section {
      display: block;
    }

    .section,
    .block {
      margin-block-start: calc(var(--_space) * 1.5);
      min-block-size: 0;
    }
  }
`;
