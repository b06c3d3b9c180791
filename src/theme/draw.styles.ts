import { css } from 'lit';

/** Lines that draw themselves from their beginning: of a length of 1, by \`pathLength\`. */
export const drawStyles = css`
  @keyframes draw {
    from {
      stroke-dasharray: 1;
      stroke-dashoffset: 1;
    }

    to {
      stroke-dasharray: 1;
      stroke-dashoffset: 0;
    }
  }
`;
