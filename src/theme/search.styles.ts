import { css } from 'lit';

/** The field of `SearchController`. */
export const searchStyles = css`
  .search {
    display: grid;
    flex: 0 1 18em;
    font-size: 0.875em;
    gap: 0.25em;
    line-height: 1.5;
    max-inline-size: 22em;
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
`;
