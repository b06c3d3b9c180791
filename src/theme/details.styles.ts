import { css } from 'lit';

/** What opens, opens in the time that all motion keeps to. */
export const detailsStyles = css`
  @supports (interpolate-size: allow-keywords) {
    details::details-content {
      block-size: 0;
      interpolate-size: allow-keywords;
      overflow: clip;
      transition:
        block-size var(--_duration),
        content-visibility var(--_duration) allow-discrete;
    }

    details[open]::details-content {
      block-size: auto;
    }
  }
`;
