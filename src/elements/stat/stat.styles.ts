import { css } from 'lit';

export const statStyles = css`
  :host {
    --_own-accent: var(--zj-stat-accent, var(--_page-accent));
    --_fit: initial;
    --_stat-size: var(--zj-stat-size, calc(1em + 1.5em * var(--_scale)));
  }

  :host([variant='inline']) {
    display: inline;
    padding: 0;
  }

  :host(:not([variant='inline'])) {
    min-inline-size: min(100%, 11em);
  }

  .card {
    --_rest-size: 1em;
  }

  .hero {
    --_rest-size: clamp(1em, 5cqi, 1.625em);
  }

  .card,
  .hero {
    border-block-start: 1px solid var(--_rule);
    display: grid;
    grid-template-columns: minmax(min(100%, 11em), 1fr);
    justify-items: start;
    padding-block: calc(var(--_space) * 0.75);
    position: relative;
  }

  /* A short, heavy rule over a fine one: where the eye begins. */
  .card::before,
  .hero::before {
    background: var(--_accent);
    print-color-adjust: exact;
    block-size: 3px;
    content: '';
    forced-color-adjust: none;
    inline-size: 2em;
    inset-block-start: -1px;
    inset-inline-start: 0;
    position: absolute;
  }

  .label,
  .figure,
  .facts,
  .target,
  .target-text {
    margin: 0;
    padding: 0;
  }

  /* Rows of their own, present or not, so that a grid of cards can align them. */
  .label {
    font-size: 0.9375em;
    grid-row: 1;
    line-height: 1.4;
    text-wrap: balance;
  }

  /* In a row of cards a smaller number stands on the line of the larger ones. */
  .figure {
    align-self: last baseline;
    font-family: var(--_heading-family);
    /* A size container has no width of its own: it asks for the number's, where a parent goes by that. */
    contain-intrinsic-inline-size: min(
      15em,
      var(--_digits, 4) * var(--_stat-size) + var(--_rest, 5) * var(--_rest-size)
    );
    container-type: inline-size;
    grid-row: 2;
    justify-self: stretch;
    line-height: 1.15;
    margin-block: 0.125em 0.25em;
  }

  /*
   * As large as asked for, but no wider than the card: what is beside the number is --_rest ems long, the number itself
   * --_digits. Cards in a grid are given what fits them all.
   */
  .number {
    font-size: min(
      var(--_stat-size),
      max(1.25em, var(--_fit, (100cqi - var(--_rest, 5) * var(--_rest-size)) / var(--_digits, 4)))
    );
    font-weight: 600;
    letter-spacing: -0.015em;

    /* Its room is never less than it needs. */
    overflow-wrap: break-word;
  }

  span.base .value {
    white-space: nowrap;
  }

  /*
   * A box of its own, so that the line breaks before it. The number is sized so that all of it fits on one line; where a
   * reader spaces letters further, its unit goes on to the next rather than out of the card.
   */
  .figure .amount {
    display: inline-block;
  }

  .before,
  .unit,
  .qualifier {
    font-size: var(--_rest-size);
    font-weight: 500;
  }

  .hero .label {
    font-size: 1.125em;
  }

  .hero .number {
    --_stat-size: calc(var(--zj-stat-size, 1em + 1.5em * var(--_scale)) * 2.25);

    letter-spacing: -0.03em;
  }

  /* The final text stays in its line, so that what is beside it does not move. */
  .running {
    position: relative;
  }

  .final {
    opacity: 0;
  }

  .run {
    inset-block-start: 0;
    inset-inline-start: 0;
    position: absolute;
  }

  .facts {
    align-self: start;
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875em;
    grid-row: 3;
    line-height: 1.5;
    list-style: none;
  }

  /* A fine rule between two facts; the one before a line's first fact lies outside and is clipped. */
  .facts {
    overflow: clip;
  }

  .facts li {
    border-inline-start: 1px solid var(--_rule);
    inset-inline-start: calc(-0.625em - 1px);
    padding-inline: 0.625em;
    position: relative;
  }

  .target {
    grid-row: 4;
    inline-size: 100%;
    margin-block-start: calc(var(--_space) * 0.5);
    max-inline-size: 20em;
  }

  .target-bar {
    display: block;
    overflow: visible;
  }

  .track {
    fill: var(--_wash);
  }

  .actual {
    fill: var(--_accent);
  }

  .aim {
    stroke: var(--_ink);
    stroke-width: 2;
  }

  .target-text {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .origin {
    grid-row: 5;
    justify-self: stretch;
  }

  /* In a sentence the figure is the sentence's own type, and the figure itself opens the source. */
  span.base {
    display: inline;
    font-family: inherit;
    font-size: inherit;
  }

  span.base .before,
  span.base .number,
  span.base .qualifier,
  span.base .unit {
    font-size: inherit;
    font-weight: inherit;
    letter-spacing: inherit;
  }

  span.base .source-text {
    cursor: pointer;
    text-decoration: underline dotted from-font;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.2em;
  }

  span.base .source-text:hover {
    color: var(--_accent-text);
  }

  @media (forced-colors: active) {
    /* Above the ground that browsers put behind the large number. */
    .label {
      position: relative;
      z-index: 1;
    }

    .card::before,
    .hero::before,
    .actual {
      background: CanvasText;
      fill: CanvasText;
    }

    .track {
      fill: Canvas;
      stroke: CanvasText;
    }

    .aim {
      stroke: Highlight;
    }
  }

  @media print {
    .run {
      display: none;
    }

    .final {
      opacity: 1;
    }

    .card,
    .hero {
      break-inside: avoid;
    }

    /* Firefox prints a number at the size that its card gives it, but in the room of one that the whole page gives. */
    @supports (-moz-appearance: none) {
      .base .number {
        font-size: calc(var(--_stat-size) * 0.7);
      }
    }
  }
`;
