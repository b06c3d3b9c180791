import { css } from 'lit';

export const achievementsStyles = css`
  :host {
    --_own-accent: var(--zj-achievements-accent, var(--_page-accent));
  }

  /* Neighbours' titles, descriptions and sources begin on one line each. */
  @supports (grid-template-rows: subgrid) {
    .record {
      grid-row: span 4;
      grid-template-rows: subgrid;
    }

    .kicker {
      grid-row: 1;
    }

    .title {
      grid-row: 2;
    }

    .description {
      grid-row: 3;
    }

    .meta {
      grid-row: 4;
    }
  }

  .controls {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    margin-block-end: calc(var(--_space) * 1.5);
  }

  /* The label before its buttons, or above them where there is no room. */
  .facet {
    column-gap: 1.25em;
    display: flex;
    flex-wrap: wrap;
  }

  .facet-label {
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 28px;
    min-inline-size: 4em;
  }

  .facet .choices {
    flex: 1 1 22em;
  }
`;
