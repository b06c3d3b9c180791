import { css } from 'lit';

/**
 * For what stands far down a page of very many: it is laid out when it comes near the window. Until then it is as high
 * as `--_later` says; the margin is for what stands out of it, such as focus rings.
 */
export const laterStyles = css`
  @media screen {
    .later {
      contain-intrinsic-block-size: auto var(--_later);
      content-visibility: auto;
      overflow-clip-margin: 4px;
    }
  }
`;
