import { css } from 'lit';

export const actionsStyles = css`
  .title {
    font-weight: 600;
    margin: 0 0 0.75em;
  }

  .group {
    align-items: baseline;
    border-block-start: 1px solid var(--_rule);
    column-gap: 1em;
    display: flex;
    flex-wrap: wrap;
    padding-block: calc(var(--_space) * 0.375);
  }

  .group-label {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .action,
  summary {
    color: var(--_accent-text);
    cursor: pointer;
    line-height: 28px;
    min-inline-size: 24px;
  }

  .action {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }

  details {
    border-block-start: 1px solid var(--_rule);
    padding-block: calc(var(--_space) * 0.375);
  }

  .table {
    margin-block-start: calc(var(--_space) * 0.375);
    max-block-size: 22em;
    overflow: auto;
  }

  table {
    border-collapse: collapse;
    font-size: 0.8125em;
    line-height: 1.45;
  }

  th,
  td {
    border-block-end: 1px solid var(--_rule);
    min-inline-size: 5em;
    padding-block: 0.375em;
    padding-inline: 0 0.75em;
    text-align: start;
    vertical-align: top;
  }

  th {
    font-weight: 600;
    white-space: nowrap;
  }
`;
