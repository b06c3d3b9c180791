import { css } from 'lit';

/** A finding as the headline of a piece, and the line below it. They stand in a container. */
export const findingStyles = css`
  .finding {
    font-size: calc(1em + 0.5em * var(--_scale));
    font-weight: 700;
    line-height: 1.35;
    text-wrap: balance;
  }

  .finding:has(wbr) {
    word-break: keep-all;
  }

  .measure {
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.5;
    margin: 4px 0 0;
  }

  @container (max-width: 29.99em) {
    .finding {
      font-size: calc(1em + 0.3125em * var(--_scale));
    }
  }
`;
