import { css } from 'lit';
import { darkest, farthest, lightest } from './contrast.js';

/**
 * What all elements share: the private variables that their rules read, the painted wrapper, messages, focus.
 *
 * Ink, type and background are the page's own, so an element fits where it is put before a single variable is set.
 * `light-dark()` follows the `color-scheme` that the page gives; it is never set here.
 *
 * An element that has an accent of its own says so in `--_own-accent`. Rules paint marks with `--_accent` and words
 * with `--_accent-text`, which are legible on the page whatever accent was given.
 */
export const baseStyles = css`
  :host {
    --_page-accent: var(--zj-accent, light-dark(#0a655c, #6cc9bb));
    --_own-accent: var(--_page-accent);
    --_accent: light-dark(${darkest(0.245)}, ${lightest(0.195, 0.58)});
    --_accent-text: light-dark(${darkest(0.147)}, ${lightest(0.315, 0.68)});
    --_on-accent: ${farthest};
    --_ink: var(--zj-ink, currentcolor);
    --_muted: var(--zj-muted, color-mix(in srgb, currentcolor 74%, transparent));
    --_rule: var(--zj-rule, color-mix(in srgb, currentcolor 20%, transparent));
    --_wash: var(--zj-wash, color-mix(in srgb, currentcolor 13%, transparent));
    --_paper: var(--zj-paper, Canvas);
    --_paper-ink: var(--zj-ink, CanvasText);
    --_positive: var(--zj-positive, light-dark(#2b6a2e, #8fd08a));
    --_negative: var(--zj-negative, light-dark(#a3261a, #ff9a8a));
    --_radius: var(--zj-radius, 2px);
    --_heading-family: var(--zj-font-family-heading, inherit);
    --_scale: var(--zj-font-scale, 1);
    --_space: calc(var(--zj-space, 1em) * var(--zj-density, 1));
    --_motion: var(--zj-motion, 1);
    --_duration: 0s;

    display: block;
  }

  /* What bears a theme itself stands on that theme's paper. */
  :host([class*='zj-theme-']) {
    padding: 1em;
  }

  /* Before relative colours: marks as given, words closer to the text. */
  @supports not (color: lch(from red l c h)) {
    :host {
      --_accent: var(--_own-accent);
      --_accent-text: color-mix(in srgb, var(--_own-accent) 60%, currentcolor);
      --_on-accent: var(--_paper);
    }
  }

  @media screen and (prefers-reduced-motion: no-preference) {
    :host {
      --_duration: calc(200ms * var(--_motion));
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--zj-muted, currentcolor);
      --_rule: var(--zj-rule, color-mix(in srgb, currentcolor 60%, transparent));
    }
  }

  :host([hidden]) {
    display: none;
  }

  .base {
    color: var(--_ink);
    font-family: var(--zj-font-family, inherit);
    font-size: var(--zj-font-size, inherit);
    font-variant-numeric: tabular-nums lining-nums;
    line-break: strict;
    overflow-wrap: anywhere;
    text-align: start;
    text-autospace: normal;
    text-spacing-trim: trim-start;
  }

  .heading {
    font-family: var(--_heading-family);
  }

  .base,
  .base * {
    box-sizing: border-box;
  }

  /* Without a doctype, browsers give tables a type of their own. */
  table {
    color: inherit;
    font: inherit;
    text-align: inherit;
    white-space: inherit;

    /* Columns are no narrower than their words. */
    overflow-wrap: break-word;
  }

  /* In typefaces for Chinese, quotation marks are as wide as a character. */
  .base:not(:lang(zh)) {
    font-variant-east-asian: proportional-width;
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
    word-spacing: inherit;
  }

  :focus-visible {
    border-radius: var(--_radius);
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }

  /* Text runs as its own language does: an English 2021 – 2024 would be read as 2024 – 2021 in an Arabic page. */
  .base {
    direction: ltr;
    unicode-bidi: isolate;
  }

  .base[dir='rtl'] {
    direction: rtl;
  }

  /* In Arabic, too, 80–90% stays what it is. */
  .unbroken,
  .value {
    direction: ltr;
    unicode-bidi: isolate;
  }

  .unbroken {
    white-space: nowrap;
  }

  .pieces {
    display: contents;
  }

  .visually-hidden {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    margin: 0;
    overflow: hidden;
    position: absolute;
    user-select: none;
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

  .retry {
    padding-block: 0.25em;
    text-decoration: underline;
  }

  @media screen {
    .paper-only {
      display: none !important;
    }
  }

  /*
   * Paper is white, whatever scheme or theme the page has on screens, and most are printed without backgrounds. Where
   * they are printed, what was pale on dark paper gets paper of its own.
   */
  @media print {
    :host {
      --_muted: lch(from var(--zj-muted, color-mix(in srgb, currentcolor 74%, transparent)) min(l, 40) c h);
      --_rule: #b4b4b4;
      --_wash: #e6e6e6;
      --_paper: #fff;
      --_paper-ink: #000;
    }

    :host(:not([variant='inline'])) {
      --_ink: lch(from var(--zj-ink, currentcolor) min(l, 25) c h);

      background-color: lch(from var(--zj-ink, currentcolor) 100 0 0 / clamp(0, l - 60, 1));
    }

    .base {
      color-scheme: light;
    }

    .heading,
    .caption {
      break-after: avoid;
    }

    /*
     * Firefox breaks after a heading all the same: it asks for room, which what follows then takes. In blocks only; in a
     * grid, text is lost.
     */
    .base .lead-in {
      break-inside: avoid;
      margin-block-end: -8em;
      padding-block-end: 9em;
    }

    .screen-only {
      display: none !important;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_rule: CanvasText;
      --_muted: CanvasText;
      --_accent: LinkText;
      --_accent-text: LinkText;
      --_on-accent: Canvas;
      --_paper: Canvas;
    }

    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
