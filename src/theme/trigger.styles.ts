import { css } from 'lit';

/** The quiet buttons that open popovers, sources and actions, and the row that they stand in. */
export const triggerStyles = css`
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .source-button,
  .actions-button {
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.5;
    min-block-size: 24px;
    min-inline-size: 24px;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentcolor 45%, transparent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }

  /* Its surroundings are small and muted already. */
  .meta .source-button {
    color: inherit;
    font-size: inherit;
  }

  .source-button:hover,
  .actions-button:hover,
  .meta .source-button:hover {
    color: var(--_accent-text);
    text-decoration-color: currentcolor;
  }
`;
