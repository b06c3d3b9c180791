import { css } from 'lit';

export const sourceElementStyles = css`
  :host {
    --_own-accent: var(--zj-source-accent, var(--_page-accent));
    --_width: 26em;
  }

  /* As in a popover, whatever the page's is. */
  .base {
    line-height: 1.6;
  }

  .label {
    font-weight: 600;
    margin: 0 0 0.75em;
  }

  .details {
    display: grid;
    gap: calc(var(--_space) * 0.625);
    margin: 0;
  }

  dt {
    color: var(--_muted);
    font-size: 0.8125em;
  }

  dd {
    margin: 0;
    max-inline-size: 44em;
  }

  .printed {
    border-inline-start: 3px solid var(--_accent);
    font-size: 1.125em;
    padding-inline-start: 0.625em;
    quotes: none;
  }

  .context {
    color: var(--_muted);
  }

  .paragraph {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .copies {
    align-items: baseline;
    color: var(--_muted);
    column-gap: 0.875em;
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875em;
    margin-block-start: var(--_space);
  }

  .copy {
    color: var(--_accent-text);
    min-block-size: 28px;
    min-inline-size: 24px;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }

  a {
    color: var(--_accent-text);
  }
`;
