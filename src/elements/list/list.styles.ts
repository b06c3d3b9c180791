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

  .search {
    display: grid;
    flex: 0 1 18em;
    font-size: 0.875em;
    gap: 0.25em;
    line-height: 1.5;
  }

  .search-label {
    color: var(--_muted);
  }

  /* 16 px at least, below which a telephone zooms in on what is typed into. */
  .search-input {
    background: transparent;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    color: var(--_ink);
    font: inherit;
    font-size: max(16px, 1em);
    inline-size: 100%;
    margin: 0;
    min-block-size: 36px;
    padding: 0.25em 0.5em;
  }

  .count-text {
    color: var(--_muted);
    font-size: 0.875em;
    margin: 0;
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

  @media print {
    .search {
      display: none;
    }
  }
`;
