import { unclobbered } from '../../controllers/unclobbered.js';
import type { Look, Palette } from '../../pictures/look.js';
import { typefaces } from '../../pictures/typefaces.js';

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** All that an element paints. */
export function paintedBase(target: Element): HTMLElement {
  const base = target.shadowRoot?.querySelector<HTMLElement>('[part~=base]');
  if (!base) throw new Error(`<${target.localName}> shows nothing yet`);
  return base;
}

/** How an element looks where it stands: what a browser makes of its style sheets, painted on its paper. */
export function lookOf(target: Element, language: string): Look {
  const base = paintedBase(target);
  const paper = paperOf(target);
  const share = (color: string, part: number) => `color-mix(in srgb, ${color} ${part}%, transparent)`;
  const probe = unclobbered(document).createElement('span');
  base.append(probe);
  try {
    const paint = (color: string) => {
      // What a browser does not know leaves the ink.
      probe.style.color = '';
      probe.style.color = color;
      return hex(over(readColor(probe), paper));
    };
    const category = (index: number) => {
      probe.className = `category-${index}`;
      const color = paint('var(--_category, var(--_accent))');
      probe.className = '';
      return color;
    };
    const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
    const palette: Palette = {
      ink: paint('var(--_ink)'),
      paper: hex(paper),
      mask: hex(paper),
      ground: { fill: hex(paper), opacity: 1 },
      muted: paint('var(--_muted)'),
      rule: paint('var(--_rule)'),
      wash: paint('var(--_wash)'),
      accent: paint('var(--_accent)'),
      accentText: paint('var(--_accent-text)'),
      onAccent: paint('var(--_on-accent)'),
      parts: [100, 62, 34].map((part) => paint(share('var(--_accent)', part))),
      reference: paint(share('currentcolor', 48)),
      tint: paint(share('var(--_accent)', 24)),
      line: paint(share('currentcolor', 70)),
      categories: numbers(8).map(category),
      sequence: numbers(7).map((index) => paint(`var(--_sequence-${index}, var(--_accent))`)),
    };
    const family = getComputedStyle(base).fontFamily;
    probe.style.fontFamily = 'var(--_heading-family)';
    const heading = getComputedStyle(probe).fontFamily;
    return {
      palette,
      family: typefaces(family, language),
      headingFamily: heading === family ? undefined : typefaces(heading, language),
      fontScale: Number(getComputedStyle(target).getPropertyValue('--_scale')) || 1,
    };
  } finally {
    probe.remove();
  }
}

/** What the element stands on: the nearest ground that is painted, else what the browser paints below all. */
function paperOf(target: Element): Rgba {
  const layers: Rgba[] = [];
  for (let node: Element | null = target; node;) {
    const layer = readColor(node, 'background-color');
    if (layer[3] > 0) layers.push(layer);
    if (layer[3] >= 1) break;
    const root = node.getRootNode();
    node = node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  const probe = unclobbered(document).createElement('span');
  paintedBase(target).append(probe);
  probe.style.backgroundColor = 'Canvas';
  const lowest = readColor(probe, 'background-color');
  probe.remove();
  return layers.reduceRight<Rgba>((below, layer) => over(layer, below), lowest);
}

/** A colour as computed, in sRGB: mixed with itself it is written in one way, whatever way it was given in. */
function readColor(node: Element, property: 'color' | 'background-color' = 'color'): Rgba {
  const style = getComputedStyle(node);
  const computed = style.getPropertyValue(property);
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbersOf(computed) ?? numbersOf(inSrgb(node, computed)) ?? [];
  return [red, green, blue, alpha];
}

function inSrgb(node: Element, color: string): string {
  const probe = unclobbered(document).createElement('span');
  (node.shadowRoot ?? node).append(probe);
  probe.style.color = `color-mix(in srgb, ${color}, ${color})`;
  const mixed = getComputedStyle(probe).color;
  probe.remove();
  return mixed;
}

/** Of `rgb()` and `color(srgb)`, each from 0 to 1; undefined for colours of other spaces. */
function numbersOf(color: string): number[] | undefined {
  const [, bytes, srgb] = /^(?:rgba?\(([^)]+)\)|color\(srgb ([^)]+)\))$/.exec(color) ?? [];
  const parts = (bytes ?? srgb)?.split(/[\s,/]+/).map((part) => parseFloat(part) || 0);
  return parts?.map((part, index) => Math.min(1, Math.max(0, bytes && index < 3 ? part / 255 : part)));
}

function over([red, green, blue, alpha]: Rgba, below: Rgba): Rgba {
  const mix = (top: number, at: 0 | 1 | 2) => top * alpha + below[at] * (1 - alpha);
  return [mix(red, 0), mix(green, 1), mix(blue, 2), 1];
}

function hex([red, green, blue]: Rgba): string {
  const part = (share: number) =>
    Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${part(red)}${part(green)}${part(blue)}`;
}
