import { css } from 'lit';

/** Records as a grid of short entries, as many side by side as the width allows. */
export const recordsStyles = css`
  .records {
    column-gap: 2em;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .record {
    align-content: start;
    border-block-start: 1px solid var(--_rule);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block: calc(var(--_space) * 0.75) calc(var(--_space) * 1.75);
    position: relative;
    scroll-margin-block: 1em;
  }

  .kicker,
  .title,
  .description,
  .meta {
    margin: 0;
  }

  .kicker {
    color: var(--_accent-text);
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.5;
  }

  .title {
    font-family: var(--_heading-family);
    font-size: calc(1em + 0.0625em * var(--_scale));
    font-weight: 600;
    line-height: 1.4;
    margin-block-start: 0.125em;
    text-wrap: balance;
  }

  .description {
    font-size: 0.9375em;
    line-height: 1.6;
    margin-block-start: calc(var(--_space) * 0.5);
    text-wrap: pretty;
  }

  .meta {
    align-items: baseline;
    color: var(--_muted);
    column-gap: 1.25em;
    display: flex;
    flex-wrap: wrap;
    font-size: 0.8125em;
    line-height: 1.5;
    margin-block-start: calc(var(--_space) * 0.5);
  }

  .deep-link {
    color: inherit;
    /* Wide enough to hit, without moving what is around it or standing out at the end. */
    margin-block: -0.25em;
    margin-inline-start: -0.5em;
    min-inline-size: 24px;
    padding-block: 0.25em;
    padding-inline-start: 0.5em;
    text-decoration-color: color-mix(in srgb, currentcolor 45%, transparent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }

  .deep-link:hover {
    color: var(--_accent-text);
    text-decoration-color: currentcolor;
  }

  .selected::before {
    background: var(--_accent);
    block-size: 3px;
    content: '';
    forced-color-adjust: none;
    inset-block-start: -2px;
    inset-inline: 0;
    position: absolute;
  }

  .selected .title {
    color: var(--_accent-text);
  }

  .empty {
    color: var(--_muted);
    margin: 0;
  }

  @media (forced-colors: active) {
    .selected::before {
      background: Highlight;
    }
  }

  @media print {
    .record {
      break-inside: avoid;
    }
  }
`;
