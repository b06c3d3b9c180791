/** Pictures as small files. */
import { deflateSync, crc32 } from 'node:zlib';
import { PNG } from 'pngjs';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Colours are rounded to this: far less than a comparison or an eye can tell, and a fourth of the bytes. */
const step = 8;

/** The picture with a palette, which pngjs does not write; without where even rounded it has more than 256 colours. */
export function encode(file: Buffer): Buffer {
  const image = PNG.sync.read(file);
  const { width, height, data } = image;
  const palette = new Map<number, number>();
  // The byte before a row names its filter; for indices none is best.
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < data.length; at += 4) {
    for (let channel = at; channel < at + 3; channel += 1) {
      data[channel] = Math.min(255, Math.round(data[channel]! / step) * step);
    }
    const colour = data.readUIntBE(at, 3);
    if (!palette.has(colour)) palette.set(colour, palette.size);
    const pixel = at / 4;
    rows[pixel + Math.floor(pixel / width) + 1] = palette.get(colour)!;
  }
  if (palette.size > 256) return PNG.sync.write(image, { deflateLevel: 9, colorType: 2, filterType: 0 });

  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits to a pixel, colours by palette.
  header.set([8, 3], 8);
  const colours = Buffer.alloc(3 * palette.size);
  for (const [colour, index] of palette) colours.writeUIntBE(colour, 3 * index, 3);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(4 + body.length + 4);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), 4 + body.length);
  return frame;
}
