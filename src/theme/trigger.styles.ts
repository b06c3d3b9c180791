import { css } from 'lit';

/** The line that names the source, and the buttons that open popovers: sources and actions. */
export const triggerStyles = css`
  .origin {
    align-items: baseline;
    border-block-start: 1px solid var(--_rule);
    color: var(--_muted);
    column-gap: 2em;
    display: flex;
    flex-wrap: wrap;
    font-size: 0.8125em;
    justify-content: space-between;
    line-height: 1.5;
    margin-block-start: calc(var(--_space) * 1.25);
    padding-block-start: 0.375em;
  }

  .origin-text,
  .actions {
    margin: 0;
  }

  .origin-text {
    max-inline-size: 48em;
    text-wrap: pretty;
  }

  .actions {
    display: flex;
  }

  .actions-button {
    line-height: 24px;
    min-inline-size: 24px;
    text-decoration: underline;
    text-decoration-color: var(--_rule);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.3em;
  }

  .actions-button + .actions-button::before {
    content: '·';
    content: '·' / '';
    display: inline-block;
    inline-size: 1.5em;
    text-align: center;
  }

  .remarks {
    white-space: pre-line;
  }

  /* A small mark; what can be hit is larger, without parting the lines. */
  .source-button {
    block-size: 24px;
    color: var(--_muted);
    inline-size: 24px;
    margin-block: -6px;
    margin-inline-start: 0.125em;
    vertical-align: middle;
  }

  /* With nothing before it, not even text. */
  .source-button:first-child:not(.origin-text > *, .ranked > *),
  .source-button:first-child:not(.origin-text > *, .ranked > *)::before {
    margin-inline-start: 0;
  }

  .source-button::before {
    border: 1px solid;
    border-radius: 50%;
    content: 'i';
    content: 'i' / '';
    display: grid;
    font: italic 11px/16px serif;
    inline-size: 16px;
    margin: auto;
    text-align: center;
  }

  .actions-button:hover,
  .source-button:hover {
    color: var(--_accent-text);
    text-decoration-color: currentcolor;
  }
`;
