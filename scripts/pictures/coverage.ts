/** Which characters a font has glyphs for: its table `cmap`, in the two formats that fonts of today use. */
import fontverter from 'fontverter';

/** Of several fonts together. One after the other: the decompressor is one, and mixes up two at a time. */
export async function coverage(fonts: readonly Buffer[]): Promise<Set<string>> {
  const characters = new Set<string>();
  for (const font of fonts) for (const character of await charactersOf(font)) characters.add(character);
  return characters;
}

async function charactersOf(font: Buffer): Promise<Set<string>> {
  const file = await fontverter.convert(font, 'sfnt');
  const cmap = file.subarray(tableOffset(file, 'cmap'));
  const characters = new Set<string>();
  const add = (first: number, last: number) => {
    // 0xffff ends format 4 and is no character.
    for (let code = first; code <= last && code !== 0xffff; code += 1) characters.add(String.fromCodePoint(code));
  };
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4));
    const format = table.readUInt16BE(0);
    if (format === 4) {
      const bytes = table.readUInt16BE(6);
      for (let at = 0; at < bytes; at += 2) add(table.readUInt16BE(16 + bytes + at), table.readUInt16BE(14 + at));
    } else if (format === 12) {
      for (let group = 0; group < table.readUInt32BE(12); group += 1) {
        add(table.readUInt32BE(16 + 12 * group), table.readUInt32BE(20 + 12 * group));
      }
    }
  }
  return characters;
}

function tableOffset(file: Buffer, tag: string): number {
  for (let index = 0; index < file.readUInt16BE(4); index += 1) {
    const entry = 12 + 16 * index;
    if (file.toString('latin1', entry, entry + 4) === tag) return file.readUInt32BE(entry + 8);
  }
  throw new Error(`The font has no table "${tag}".`);
}
