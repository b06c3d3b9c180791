/** Colours as the browser resolves them. */

export type Rgb = readonly [red: number, green: number, blue: number];

/** What the browser computes for `color: color-mix(in srgb, …)`, laid on a ground where it lets that through. */
export function parseSrgb(computed: string, ground: Rgb = [1, 1, 1]): Rgb {
  const numbers = [...computed.matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(([digits]) => Number(digits));
  const scale = computed.startsWith('rgb') ? 255 : 1;
  const alpha = numbers[3] ?? 1;
  const channel = (index: 0 | 1 | 2) => {
    const value = Math.min(1, Math.max(0, (numbers[index] ?? 0) / scale));
    return value * alpha + ground[index] * (1 - alpha);
  };
  return [channel(0), channel(1), channel(2)];
}

export function toHex(colour: Rgb): string {
  return `#${colour
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** By WCAG 2, from 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
