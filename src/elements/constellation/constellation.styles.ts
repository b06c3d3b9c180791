import { css } from 'lit';

export const constellationStyles = css`
  :host {
    --_own-accent: var(--zj-constellation-accent, var(--_page-accent));
    --_constellation-earth: var(--zj-constellation-earth, var(--_wash));
    --_constellation-turn: var(--zj-constellation-turn, 120s);
  }

  .base {
    container-type: inline-size;
  }

  .spread {
    display: grid;
    gap: calc(var(--_space) * 1.5) 3em;
    grid-template-columns: minmax(0, 1fr);
  }

  .picture,
  .description,
  dl,
  dd {
    margin: 0;
  }

  .picture svg {
    block-size: auto;
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  .earth {
    fill: var(--_constellation-earth);
  }

  .graticule,
  .orbit,
  .link,
  .satellite {
    fill: none;
    vector-effect: non-scaling-stroke;
  }

  .graticule {
    stroke: var(--_rule);
    stroke-width: 1;
  }

  .orbit {
    stroke: var(--_rule);
    stroke-width: 1;
  }

  .link {
    stroke: var(--_accent);
    stroke-width: 1.25;
  }

  /* A dot is a line without length: its round ends stay round however the orbit is foreshortened. */
  .satellite {
    stroke: var(--_accent);
    stroke-linecap: round;
    stroke-width: 9;
  }

  .caption {
    align-items: baseline;
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.8125em;
    gap: calc(var(--_space) * 0.5) 1.5em;
    justify-content: space-between;
    line-height: 1.5;
    margin-block-start: var(--_space);
  }

  .motion {
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    color: var(--_ink);
    min-block-size: 28px;
    min-inline-size: 28px;
    padding: 0.125em 0.75em;
  }

  .motion:hover {
    border-color: currentcolor;
  }

  .heading {
    font-size: calc(1em + 0.125em * var(--_scale));
    font-weight: 600;
    line-height: 1.4;
    text-wrap: balance;
  }

  .description {
    line-height: 1.6;
    margin-block: 0.25em var(--_space);
    max-inline-size: 32em;
  }

  .fact {
    border-block-start: 1px solid var(--_rule);
    padding-block: calc(var(--_space) * 0.625);
  }

  dt {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.5;
  }

  dd {
    align-items: baseline;
    column-gap: 1em;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
  }

  .value {
    font-family: var(--_heading-family);
    font-size: calc(1em + 0.375em * var(--_scale));
    font-weight: 600;
    line-height: 1.4;
  }

  @container (min-width: 46em) {
    .spread {
      align-items: center;
      grid-template-columns: minmax(0, 1.75fr) minmax(15em, 1fr);
    }
  }

  @keyframes revolve {
    to {
      transform: rotate(360deg);
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .fleet {
      animation: revolve calc(var(--_constellation-turn) * var(--_motion)) linear infinite paused;
    }

    .moving .fleet {
      animation-play-state: running;
    }
  }

  @media (forced-colors: active) {
    .earth {
      fill: Canvas;
      stroke: CanvasText;
    }

    .graticule,
    .orbit {
      stroke: none;
    }

    .link,
    .satellite {
      forced-color-adjust: none;
      stroke: LinkText;
    }
  }

  @media print {
    .fleet {
      animation: none;
    }

    .picture,
    .fact {
      break-inside: avoid;
    }
  }
`;
