import { css } from 'lit';

/**
 * What all elements share: the private variables that their rules read, the painted wrapper, messages, focus.
 *
 * Ink, type and background are the page's own, so an element fits where it is put before a single variable is set.
 * `light-dark()` follows the `color-scheme` that the page gives; it is never set here.
 */
export const baseStyles = css`
  :host {
    --_ink: var(--zj-ink, currentcolor);
    --_muted: var(--zj-muted, color-mix(in srgb, currentcolor 74%, transparent));
    --_rule: var(--zj-rule, color-mix(in srgb, currentcolor 20%, transparent));
    --_wash: var(--zj-wash, color-mix(in srgb, currentcolor 13%, transparent));
    --_paper: var(--zj-paper, Canvas);
    --_paper-ink: var(--zj-ink, CanvasText);
    --_accent: var(--zj-accent, light-dark(#0a655c, #6cc9bb));
    --_negative: var(--zj-negative, light-dark(#a3261a, #ff9a8a));
    --_radius: var(--zj-radius, 2px);

    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  .base {
    color: var(--_ink);
    font-family: var(--zj-font-family, inherit);
    font-variant-numeric: tabular-nums lining-nums;
    line-break: strict;
    overflow-wrap: break-word;
    text-align: start;
    text-autospace: normal;
    text-spacing-trim: trim-start;
  }

  .base,
  .base * {
    box-sizing: border-box;
  }

  /* Chinese has no italics; a slanted Han character is a fault. */
  :lang(zh) {
    font-synthesis-style: none;
  }

  button {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    letter-spacing: inherit;
    margin: 0;
    padding: 0;
    text-align: inherit;
  }

  :focus-visible {
    border-radius: var(--_radius);
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .visually-hidden {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    margin: 0;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  .error {
    border-inline-start: 3px solid var(--_negative);
    font-size: 0.875em;
    line-height: 1.5;
    margin: 0 0 0.75em;
    overflow-wrap: anywhere;
    padding-inline-start: 0.75em;
  }

  @media (forced-colors: active) {
    :host {
      --_rule: CanvasText;
      --_muted: CanvasText;
      --_accent: LinkText;
      --_paper: Canvas;
    }

    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
