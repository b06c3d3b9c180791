import { css } from 'lit';

export const listStyles = css`
  :host {
    --_own-accent: var(--zj-list-accent, var(--_page-accent));
  }

  .records {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
  }

  .controls {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75) 2em;
    justify-content: space-between;
    margin-block-end: calc(var(--_space) * 1.5);
  }

  .count-text:not(.visually-hidden) {
    flex-basis: 100%;
  }
`;
