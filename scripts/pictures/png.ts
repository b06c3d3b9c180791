/** Pictures as small files. */
import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { chunk } from '../../src/cli/picture/png.js';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const colours = 256;

/** How far a colour may move, of 0 to 255, and in how many pixels one may move farther: half of what a comparison lets by. */
const closeness = 24;
const strays = 0.0005;

/**
 * The picture with a palette, which pngjs does not write: its commonest colours as they are, the others
 * as the nearest. As it is where it has too many colours for that.
 */
export function encode(file: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(file);
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!).slice(0, colours);
  const indices = new Map(palette.map((colour, index) => [colour, index]));
  let moved = 0;
  for (const [colour, count] of counts) {
    if (indices.has(colour)) continue;
    const index = nearest(palette, colour);
    indices.set(colour, index);
    if (distance(palette[index]!, colour) > closeness) moved += count;
  }
  if (moved > strays * width * height) return file;

  // The byte before a row names its filter; for indices none is best.
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    rows[pixel + Math.floor(pixel / width) + 1] = indices.get(data.readUIntBE(4 * pixel, 3))!;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits to a pixel, colours by palette.
  header.set([8, 3], 8);
  const colourTable = Buffer.alloc(3 * palette.length);
  palette.forEach((colour, index) => colourTable.writeUIntBE(colour, 3 * index, 3));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colourTable),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function distance(a: number, b: number): number {
  return Math.hypot((a >> 16) - (b >> 16), ((a >> 8) & 255) - ((b >> 8) & 255), (a & 255) - (b & 255));
}

function nearest(palette: readonly number[], colour: number): number {
  return palette.reduce(
    (best, other, index) => (distance(other, colour) < distance(palette[best]!, colour) ? index : best),
    0,
  );
}
