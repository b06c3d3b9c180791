/** Compares two pictures pixel by pixel. Nothing here knows where they come from. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** The share of pixels that may differ: what is left of rounding where two browsers smooth one letter differently. */
export const tolerance = 0.001;

/** How far apart two colours may be and still count as one, from 0 to 1. Smoothed edges are left out by themselves. */
const threshold = 0.1;

export interface Comparison {
  /** Of all pixels of the larger picture, from 0 to 1. */
  readonly share: number;
  readonly passed: boolean;
  /** The two sizes, where they differ: a difference by itself, however little is drawn there. */
  readonly sizes: string | undefined;
  /** Expected, difference and actual side by side. */
  picture(): Buffer;
}

export function compare(expected: Buffer, actual: Buffer): Comparison {
  const [before, after] = [PNG.sync.read(expected), PNG.sync.read(actual)];
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const [a, b] = [extend(before, width, height), extend(after, width, height)];
  const difference = new PNG({ width, height });
  const count = pixelmatch(a.data, b.data, difference.data, width, height, { threshold });
  const share = count / (width * height);
  const same = before.width === after.width && before.height === after.height;
  return {
    share,
    passed: same && share <= tolerance,
    sizes: same ? undefined : `${before.width} × ${before.height} became ${after.width} × ${after.height}`,
    picture: () => sideBySide([a, difference, b]),
  };
}

/** The picture in the corner of a larger one, whose rest is transparent and so like nothing drawn. */
function extend(image: PNG, width: number, height: number): PNG {
  if (image.width === width && image.height === height) return image;
  const larger = new PNG({ width, height });
  PNG.bitblt(image, larger, 0, 0, image.width, image.height, 0, 0);
  return larger;
}

function sideBySide(images: readonly PNG[]): Buffer {
  const gap = 16;
  const { width, height } = images[0]!;
  const sheet = new PNG({ width: images.length * width + (images.length - 1) * gap, height });
  images.forEach((image, index) => PNG.bitblt(image, sheet, 0, 0, width, height, index * (width + gap), 0));
  return PNG.sync.write(sheet);
}
