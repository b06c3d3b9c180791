import { css } from 'lit';

export const statStyles = css`
  :host {
    --_own-accent: var(--zj-stat-accent, var(--_page-accent));
    --_fit: initial;
    --_stat-size: var(--zj-stat-size, calc(1em + 2.5em * var(--_scale)));
  }

  :host([variant='inline']) {
    display: inline;
    padding: 0;
  }

  :host(:not([variant='inline'])) {
    min-inline-size: min(100%, 11em);
  }

  .card,
  .hero {
    --_number: min(
      var(--_stat-size),
      max(1.25em, var(--_fit, (100cqi - var(--_rest, 5) * var(--_rest-size)) / var(--_digits, 4)))
    );
    --_rest-size: 1em;
    --_figure-area: 1 / 1;
    --_figure-align: last baseline;
    --_label-area: 2 / 1;
    --_facts-area: 3 / 1;
    --_target-area: 4 / 1;

    border-block-start: 2px solid var(--_ink);
    display: grid;
    grid-template-columns: minmax(min(100%, 11em), 1fr);
    justify-items: start;
    padding-block: calc(var(--_space) * 0.75);
  }

  .hero {
    --_rest-size: clamp(1em, 5cqi, 1.625em);
    --_stat-size: clamp(
      var(--zj-stat-size, 1em + 2.5em * var(--_scale)),
      14cqi,
      var(--zj-stat-size, 1em + 2.5em * var(--_scale)) * 2.14
    );
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
    grid-area: var(--_label-area);
    line-height: 1.4;
    text-wrap: balance;
  }

  /*
   * In a row of cards a smaller number stands on the line of the larger ones. It is as large as asked for, but no wider
   * than the card: words beside the number are --_rest ems long, the number with its marks --_digits. Cards in a grid are
   * given what fits them all.
   */
  .figure {
    align-self: var(--_figure-align);
    font-family: var(--_heading-family);
    font-weight: 700;
    /* A size container has no width of its own: it asks for the number's, where a parent goes by that. */
    contain-intrinsic-inline-size: min(
      15em,
      var(--_digits, 4) * var(--_stat-size) + var(--_rest, 5) * var(--_rest-size)
    );
    container-type: inline-size;
    grid-area: var(--_figure-area);
    justify-self: stretch;
    line-height: 1.15;
    margin-block-end: 0.25em;
    text-autospace: no-autospace;
  }

  .number {
    font-size: var(--_number);
    letter-spacing: -0.025em;

    /* Its room is never less than it needs. */
    overflow-wrap: break-word;
  }

  .scale {
    font-size: calc(var(--_number) * 0.75);
    margin-inline-start: 0.04em;
  }

  .before,
  .unit,
  .qualifier {
    font-size: calc(var(--_number) * 0.5);
  }

  .number .unit {
    font-size: 0.5em;
  }

  .before:not(:empty),
  .qualifier:not(:empty) {
    margin-inline-end: 0.16em;
  }

  .unit {
    margin-inline-start: 0.06em;
  }

  /* 亿元 closes up. */
  .scale:not(:empty, .words) + .unit {
    margin-inline-start: -0.02em;
  }

  .figure .words {
    font-size: var(--_rest-size);
    font-weight: 500;
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
    font-size: 0.8125em;
    grid-area: var(--_facts-area);
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
    grid-area: var(--_target-area);
    inline-size: 100%;
    margin-block-start: calc(var(--_space) * 0.5);
  }

  /* The number belongs to the bar. */
  .base:has(.target) .figure {
    color: var(--_accent-text);
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

  .gap {
    stroke: var(--_paper);
    stroke-width: 5;
  }

  .target-axis {
    color: var(--_muted);
    display: flex;
    font-size: 0.8125em;
    justify-content: space-between;
    line-height: 1.5;
    margin: 0;
  }

  /* It ends at the mark that it names. */
  .target-text {
    font-size: 0.8125em;
    inline-size: fit-content;
    text-align: end;
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

  span.base .value,
  span.base .value * {
    font-size: inherit;
    font-weight: inherit;
    letter-spacing: inherit;
    margin: 0;
  }

  span.base .source-text {
    color: var(--_accent-text);
    cursor: pointer;
    font-weight: 700;
    text-decoration: underline dotted from-font;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.2em;
  }

  span.base .source-text:hover {
    text-decoration-style: solid;
  }

  @media (forced-colors: active) {
    /* Without the ground that browsers put behind words, which here would cover the rule and the label. */
    .base .figure.figure {
      color: CanvasText;
      forced-color-adjust: none;
    }

    .actual {
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
