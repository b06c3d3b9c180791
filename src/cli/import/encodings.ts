import { columnNames } from './columns.js';

/** Names that are offered; every label of the Encoding Standard is taken. */
export const encodingNames = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'gbk',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'iso-8859-15',
];

/** The encoding's own name; undefined for one that is not known. */
export function encodingOf(label: string): string | undefined {
  try {
    const name = new TextDecoder(label).encoding;
    return name === 'gbk' ? 'gb18030' : name;
  } catch {
    return undefined;
  }
}

export type Decoded =
  | { readonly text: string; readonly encoding: string }
  | { readonly fault: 'import.no-text' | 'import.other-encoding' }
  /** How the first words would read, by encoding. */
  | {
      readonly fault: 'import.unsure-encoding';
      readonly samples: readonly (readonly [encoding: string, text: string])[];
    };

/** The text of a file; by its byte order mark, as UTF-8 where it is valid, or as GB18030 where it can be nothing else. */
export function decodeText(bytes: Uint8Array, given: string | undefined): Decoded {
  const marked = markedEncoding(bytes);
  if (given !== undefined) {
    if (marked !== undefined && marked !== given) return { fault: 'import.other-encoding' };
    const text = decode(bytes, given);
    return text === undefined || text.includes('\0') ? { fault: 'import.no-text' } : { text, encoding: given };
  }
  if (marked !== undefined) {
    const text = decode(bytes, marked);
    return text === undefined ? { fault: 'import.no-text' } : { text, encoding: marked };
  }
  if (bytes.includes(0)) return { fault: 'import.no-text' };
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  const gb18030 = decode(bytes, 'gb18030');
  if (gb18030 !== undefined && isChinese(gb18030)) return { text: gb18030, encoding: 'gb18030' };
  const samples = ['windows-1252', 'gb18030', 'shift_jis', 'big5', 'euc-kr'].flatMap((encoding) => {
    const sample = sampleOf(decode(bytes, encoding));
    return sample === undefined ? [] : [[encoding, sample] as const];
  });
  return { fault: 'import.unsure-encoding', samples };
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function sampleOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : /[^\n,;\t]*[^\p{ASCII}][^\n,;\t]*/u.exec(text)?.[0].trim().slice(0, 24);
}

/** Every second character of Chinese is one of these; of what is not Chinese and read as GB18030, one in eight. */
const everyday = new Set(
  '的一是在不了有和人这中大为上个国以要时来用生到作地于出就分对成会可主发年动同工也能下过产种面方后多定行学法所民得经十三之进等部度家电力如水化高自二理小物现实加量两体制机当点从业本性应开合由其前外天政四日社事平形相全表间与关各重新线内数正心原利比质气第向道变条结解建月公无系情最立代通并提直题程展五果料员位入常文总次品式设及管特件长基资边流路级少图统接知较组见计别期根论运农指九区强放决取据处队南光保治北造百规领七海口东导器世金增济阶油术极交受联六共权收证改采转更单教速带安场身车例务具万每目至达积示报类八华名确才科信节米整空元集传土步群广石需段研界林究观越织装算低持书布复容际商验连断深难近矿千周技备半办青省列约支团市除消构府称准精值号率维划选标存效院查江型格养易置层片专状育厂京属住调县局价投费占入额比研浙企亿',
);
const columnName = new RegExp(
  Object.values(columnNames)
    .flat()
    .filter((name) => /^\p{Script=Han}{2,}$/u.test(name))
    .join('|'),
);

/** Whether what GB18030 makes of a file is Chinese: other encodings read as characters at random. */
function isChinese(text: string): boolean {
  // Japanese has kana.
  if (/[\u3041-\u30ff]/.test(text)) return false;
  const characters = text.match(/\p{Script=Han}/gu) ?? [];
  const common = characters.filter((character) => everyday.has(character)).length;
  return (
    characters.length > 0 && (columnName.test(text) || (characters.length >= 6 && common * 2 >= characters.length))
  );
}
