import { crc32 } from 'node:zlib';
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
