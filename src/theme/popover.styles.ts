import { css } from 'lit';

/** Popovers; loaded with the first that is opened. */
export const popoverStyles = css`
  .popover-trigger[aria-expanded='true'] {
    anchor-name: --zj-popover;
  }

  .popover {
    background: var(--_paper);
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    box-sizing: border-box;
    color: var(--_paper-ink);
    direction: ltr;
    font-family: var(--zj-font-family, inherit);
    font-size: max(14px, 0.9375em);
    font-style: normal;
    font-variant-numeric: tabular-nums lining-nums;
    font-weight: normal;
    inline-size: 26em;
    line-break: strict;
    line-height: 1.6;
    margin: auto;
    max-block-size: calc(100dvb - 32px);
    max-inline-size: calc(100dvi - 32px);
    overflow: auto;
    overflow-wrap: break-word;
    padding: 1em 1.125em;
    text-align: start;
    text-autospace: normal;
    text-indent: 0;
    text-spacing-trim: trim-start;
    white-space: normal;
  }

  .popover[dir='rtl'] {
    direction: rtl;
  }

  .popover:not(:popover-open) {
    display: none;
  }

  /* Elsewhere it stands in the middle of the window, as popovers do by default. */
  @supports (position-area: block-end) {
    .popover {
      inset: auto;
      margin: 6px 8px;
      position-anchor: --zj-popover;
      position-area: block-end span-inline-end;
      position-try-fallbacks:
        block-end span-inline-start,
        block-start span-inline-end,
        block-start span-inline-start,
        block-end,
        block-start;
    }
  }

  .popover:focus {
    outline: none;
  }

  .popover-close {
    background: var(--_paper);
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    font-size: 0.875em;
    inset-block-end: 0;
    margin-block-start: var(--_space);
    min-block-size: 28px;
    padding: 0.125em 0.75em;
    position: sticky;
  }

  /* On a phone it is a sheet at the window's foot. */
  @media (max-width: 30em) {
    .popover {
      inline-size: 100%;
      inset: auto 0 0;
      margin: 0;
      max-block-size: 75dvb;
      max-inline-size: none;
      position-area: none;
    }
  }

  .popover-close:hover {
    border-color: currentcolor;
  }

  @media (forced-colors: active) {
    .popover {
      border-color: CanvasText;
    }
  }
`;
