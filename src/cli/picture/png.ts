import { crc32, deflateSync, inflateSync } from 'node:zlib';
import type { PictureMetadata } from '../../pictures/metadata.js';

/** The signature, and the header's chunk: its length and name, 13 bytes, its checksum. */
const headEnd = 8 + 8 + 13 + 4;
const inch = 0.0254;
const pixelsPerInch = 96;

/** Width and height in pixels. */
export function pngSize(png: Buffer): { readonly width: number; readonly height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/**
 * The picture with its words, and with its resolution, by which word processors and slides show a picture of scale 2 as
 * large as one of scale 1, and twice as fine.
 */
export function describePng(png: Buffer, scale: number, metadata: PictureMetadata): Buffer {
  const { title, description, source, identifier, publisher, licence } = metadata;
  const words = {
    Title: title,
    Description: description,
    Source: source,
    Identifier: identifier,
    Author: publisher,
    Copyright: licence,
  };
  const perMetre = Math.round((pixelsPerInch * scale) / inch);
  const resolution = Buffer.alloc(9);
  resolution.writeUInt32BE(perMetre, 0);
  resolution.writeUInt32BE(perMetre, 4);
  // The unit is the metre.
  resolution.writeUInt8(1, 8);
  return Buffer.concat([
    png.subarray(0, headEnd),
    chunk('pHYs', resolution),
    ...Object.entries(words).flatMap(([keyword, text]) =>
      text ? chunk('iTXt', internationalText(keyword, text)) : [],
    ),
    png.subarray(headEnd),
  ]);
}

/** Neither compressed nor of a language that is named. */
function internationalText(keyword: string, text: string): Buffer {
  return Buffer.concat([Buffer.from(`${keyword}\0\0\0\0\0`, 'latin1'), Buffer.from(text, 'utf8')]);
}

/** A piece of a PNG file, with its length before it and its checksum after. */
export function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(4 + body.length + 4);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), 4 + body.length);
  return frame;
}

/** One picture from strips of the same width and kind, eight bits a channel, the first at the top. */
export function joinPngs(strips: readonly Buffer[]): Buffer {
  const [first = Buffer.alloc(0), ...others] = strips;
  if (others.length === 0) return first;
  const kind = (strip: Buffer) => strip.subarray(24, headEnd - 4);
  const { width } = pngSize(first);
  if (others.some((strip) => pngSize(strip).width !== width || !kind(strip).equals(kind(first)))) {
    throw new Error('strips of different kinds');
  }
  const bytes = { 0: 1, 2: 3, 4: 2, 6: 4 }[first[25] ?? -1];
  if (first[24] !== 8 || bytes === undefined) throw new Error(`strips of type ${first[25]}, ${first[24]} bits`);
  const rows = strips.map((strip, index) => {
    const data = inflateSync(Buffer.concat(chunksOf(strip, 'IDAT')));
    if (index > 0) standAlone(data.subarray(0, 1 + width * bytes), bytes);
    return data;
  });
  const header = Buffer.from(first.subarray(16, headEnd - 4));
  header.writeUInt32BE(
    strips.reduce((sum, strip) => sum + pngSize(strip).height, 0),
    4,
  );
  // Its rows come filtered, most of them all of a kind: the fastest compression does nearly as well as the best.
  const data = deflateSync(Buffer.concat(rows), { level: 3 });
  return Buffer.concat([
    first.subarray(0, 8),
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunksOf(png: Buffer, type: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === type)
      found.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return found;
}

/** A first row has been filtered as if the one above it were zeros; in the midst of a picture it is to need none. */
function standAlone(row: Buffer, bytes: number): void {
  const filter = row[0] ?? 0;
  // "Up" adds nothing then, and "Paeth" what "Sub" adds; "Average" is undone.
  if (filter === 2) row[0] = 0;
  if (filter === 4) row[0] = 1;
  if (filter !== 3) return;
  row[0] = 0;
  for (let at = 1 + bytes; at < row.length; at += 1) row[at] = ((row[at] ?? 0) + ((row[at - bytes] ?? 0) >> 1)) & 255;
}
