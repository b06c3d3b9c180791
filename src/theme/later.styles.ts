import { css, type CSSResult } from 'lit';

/**
 * For what stands far down a page of very many: it is laid out when it comes near the window, and until then about as
 * high as is said here. The margin is for what stands out of it, such as focus rings.
 */
export const laterStyles = (height: CSSResult): CSSResult => css`
  @media screen {
    .later {
      contain-intrinsic-block-size: auto ${height};
      content-visibility: auto;
      overflow-clip-margin: 4px;
    }
  }
`;
