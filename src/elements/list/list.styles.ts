import { css } from 'lit';

export const listStyles = css`
  :host {
    --_list-accent: var(--zj-list-accent, var(--_accent));
  }

  .records {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
  }

  .kicker,
  .selected .title {
    color: var(--_list-accent);
  }

  .selected::before {
    background: var(--_list-accent);
  }

  .choice[aria-pressed='true'] {
    border-block-end-color: var(--_list-accent);
  }

  .controls {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2em;
    justify-content: space-between;
    margin-block-end: 1.5em;
  }

  .count-text:not(.visually-hidden) {
    flex-basis: 100%;
  }

  @media (forced-colors: active) {
    .selected::before {
      background: Highlight;
    }

    .choice[aria-pressed='true'] {
      border-block-end-color: Highlight;
    }
  }
`;
