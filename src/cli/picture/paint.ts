import type { Picture } from '../../pictures/frame.js';
import type { CommandIo } from '../io.js';
import { say, UsageError } from '../usage.js';
import type { Target } from './ask.js';
import { installedChromiums, versionOf } from './chromium.js';
import { BrowserError } from './devtools.js';
import { pictureMessages } from './picture.messages.js';
import { describePng, pngSize } from './png.js';
import { mostLong, mostPixels, MissingTypefaces, Rasteriser } from './rasterise.js';

/** A message and what it is filled with. */
export interface PictureFault {
  readonly fault: keyof typeof pictureMessages.en;
  readonly values: Readonly<Record<string, string>>;
}

export type Painted =
  { readonly content: Buffer; readonly size: { readonly width: number; readonly height: number } } | PictureFault;

/** Makes PNG and PDF of drawn pictures by a browser of this machine, which is looked for and started once. */
export class Painter {
  readonly #io: Pick<CommandIo, 'env' | 'language'>;
  readonly #installed: readonly string[];
  #rasteriser: Rasteriser | undefined;
  #path: string | undefined;

  constructor(io: Pick<CommandIo, 'env' | 'language'>, installed: readonly string[] = installedChromiums(io.env)) {
    this.#io = io;
    this.#installed = installed;
  }

  /** The file's content, or why there is none; of several pictures, which PDF alone has room for, the first's size. */
  async paint(
    picture: Picture,
    { format, scale, output }: Pick<Target, 'format' | 'scale' | 'output'>,
    others: readonly Picture[] = [],
  ): Promise<Painted> {
    const { env, language } = this.#io;
    const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
    const most = width > mostPixels ? mostPixels : mostLong;
    if (format === 'png' && (width > mostPixels || height > mostLong)) {
      throw new UsageError(say(pictureMessages, language, 'picture.too-large', { width, height, most }));
    }
    const named = env['CHROME_PATH'];
    this.#path ??= (named ? [named] : this.#installed).find((each) => versionOf(each) !== undefined);
    const path = this.#path;
    if (path === undefined) {
      if (named) return { fault: 'picture.bad-chrome-path', values: { value: named } };
      return { fault: 'picture.no-browser', values: { file: output.replace(/\.\w+$/, '.svg') } };
    }
    const rasteriser = (this.#rasteriser ??= new Rasteriser(path));
    try {
      if (format === 'pdf') return { content: await rasteriser.pdf([picture, ...others]), size: picture };
      const png = await rasteriser.png(picture, scale);
      return { content: describePng(png, scale, picture), size: pngSize(png) };
    } catch (error) {
      if (error instanceof MissingTypefaces) return missingTypefaces(error.characters);
      if (!(error instanceof BrowserError)) throw error;
      return { fault: `picture.browser-${error.reason}`, values: { path, words: error.message } };
    }
  }

  async close(): Promise<void> {
    await this.#rasteriser?.close();
  }
}

function missingTypefaces(characters: readonly string[]): PictureFault {
  const isChinese = characters.some((character) => /\p{sc=Han}/u.test(character));
  const shown = characters.slice(0, 12).join('') + (characters.length > 12 ? '…' : '');
  const fonts = isChinese ? 'fonts-noto-cjk' : 'fonts-liberation, fonts-noto-core';
  return { fault: 'picture.no-typefaces', values: { characters: shown, fonts } };
}
