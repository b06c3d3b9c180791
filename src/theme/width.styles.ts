import { css } from 'lit';

/**
 * Width of its own for an element whose wrapper is a size container and has none: a float, a table cell, a dialog, a row
 * of a flex box and other parents ask for one. The host's last box says it, a line of no height: two points with as much
 * room between them as the element likes to have, where a line may break, and before the first the least that it needs.
 */
export const widthStyles = css`
  :host {
    --_width: 40em;

    min-inline-size: min(100%, 15em);
  }

  :host::after {
    --_window: calc(100vi - 2em);

    block-size: 0;
    content: '. .';
    display: block;
    font-size: 1em;
    letter-spacing: 0;
    overflow: hidden;
    text-indent: min(15em, var(--_window));
    visibility: hidden;
    white-space: normal;
    word-spacing: max(0px, min(var(--_width), var(--_window)) - 15em);
  }

  .base {
    contain: inline-size;
  }
`;
