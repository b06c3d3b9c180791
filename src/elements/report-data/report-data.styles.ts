import { css } from 'lit';

/** Data is not seen; what is wrong with it is. */
export const reportDataStyles = css`
  :host {
    display: none;
  }

  :host(:state(error):not([hidden])),
  :host(:state(slow):not([hidden])) {
    display: block;
  }

  .faults {
    margin: 0.5em 0 0;
    padding-inline-start: 1.5em;
    overflow-wrap: anywhere;
  }

  .pointer {
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
  }

  .slow {
    margin: 0;
    color: var(--_muted);
  }
`;
