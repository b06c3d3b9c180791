import { css } from 'lit';

/** Buttons that narrow a list down, as words with a rule under the chosen one. */
export const choicesStyles = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875em;
    gap: 0.25em 1.25em;
  }

  .choice {
    border-block-end: 2px solid transparent;
    color: var(--_muted);
    line-height: 1.5;
    min-block-size: 28px;
  }

  .choice:not(:disabled):hover {
    color: var(--_ink);
  }

  .choice:disabled {
    cursor: default;
    opacity: 0.6;
  }

  .choice[aria-pressed='true'] {
    border-block-end-color: var(--_accent);
    color: var(--_ink);
    font-weight: 600;
  }

  .count {
    font-size: 0.875em;
    font-weight: 400;
  }

  @media (forced-colors: active) {
    /* Here no border is transparent by itself. */
    .choice {
      border-block-end-color: Canvas;
      forced-color-adjust: none;
      color: CanvasText;
    }

    .choice:disabled {
      color: GrayText;
      opacity: 1;
    }

    .choice[aria-pressed='true'] {
      border-block-end-color: Highlight;
    }
  }
`;
