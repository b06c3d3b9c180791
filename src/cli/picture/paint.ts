import type { Picture } from '../../pictures/frame.js';
import type { CommandIo } from '../io.js';
import { say, UsageError } from '../usage.js';
import type { Target } from './ask.js';
import { installedChromiums, versionOf } from './chromium.js';
import { BrowserError } from './devtools.js';
import { pictureMessages } from './picture.messages.js';
import { describePng, pngSize } from './png.js';
import { mostPixels, rasterise } from './rasterise.js';

export type Painted =
  | { readonly png: Buffer; readonly size: { readonly width: number; readonly height: number } }
  | { readonly fault: keyof typeof pictureMessages.en; readonly values: Readonly<Record<string, string>> };

/** A drawn picture as PNG by a browser of this machine, or why not. */
export async function paint(
  picture: Picture,
  { scale, output }: Pick<Target, 'scale' | 'output'>,
  io: Pick<CommandIo, 'env' | 'language'>,
  installed: readonly string[] = installedChromiums(io.env),
): Promise<Painted> {
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  if (Math.max(width, height) > mostPixels) {
    throw new UsageError(say(pictureMessages, io.language, 'picture.too-large', { width, height, most: mostPixels }));
  }
  const named = io.env['CHROME_PATH'];
  const path = (named ? [named] : installed).find((each) => versionOf(each) !== undefined);
  if (path === undefined) {
    if (named) return { fault: 'picture.bad-chrome-path', values: { value: named } };
    return { fault: 'picture.no-browser', values: { file: output.replace(/\.png$/i, '.svg') } };
  }
  try {
    const png = await rasterise(path, picture.svg, { width: picture.width, height: picture.height, scale });
    const { title, description } = picture;
    return { png: describePng(png, scale, { title, description }), size: pngSize(png) };
  } catch (error) {
    if (!(error instanceof BrowserError)) throw error;
    return { fault: `picture.browser-${error.reason}`, values: { path, words: error.message } };
  }
}
