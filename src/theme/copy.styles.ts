import { css } from 'lit';

/** What became of a copy, and the text to be copied by hand. */
export const copyStyles = css`
  .outcome {
    color: var(--_negative);
    font-size: 0.875em;
    margin: 0.25em 0 0;
  }

  .outcome.done {
    color: var(--_positive);
  }

  textarea {
    background: none;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    color: inherit;
    display: block;
    font: inherit;
    font-size: 0.8125em;
    inline-size: 100%;
    margin-block-start: 0.375em;
  }
`;
