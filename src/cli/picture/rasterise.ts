import type { Picture } from '../../pictures/frame.js';
import { BrowserError, DevTools } from './devtools.js';

/** Chromium draws no surface larger than this, in pixels, either way. */
export const mostPixels = 16_384;

const timeLimit = 60_000;

/** Typefaces for these characters are not installed. */
export class MissingTypefaces extends Error {
  override readonly name = 'MissingTypefaces';

  constructor(readonly characters: readonly string[]) {
    super(characters.join(''));
  }
}

type Drawn = Pick<Picture, 'svg' | 'title' | 'width' | 'height'>;

/** Draws SVG documents as PNG and PDF by the browser at a path, which is started once. */
export class Rasteriser {
  readonly #path: string;
  readonly #limit: number;
  readonly #known = new Set<string>();
  #browser: DevTools | undefined;
  /** The session of the page that has been drawn in: another picture takes its place sooner than a page opens. */
  #page: string | undefined;
  /** Ends with the last that was asked for: a browser draws only the page that is in front. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(path: string, limit = timeLimit) {
    this.#path = path;
    this.#limit = limit;
  }

  /** `scale` is how many pixels there are to a CSS pixel. Throws a `BrowserError`, or `MissingTypefaces`. */
  png(picture: Drawn, scale: number): Promise<Buffer> {
    return this.#draw(picture, scale, async (ask) => {
      const { width, height } = picture;
      const clip = { x: 0, y: 0, width, height, scale: 1 };
      return ask('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: true });
    });
  }

  /** One page of the picture's size, whose text is text. Throws as `png` does. */
  pdf(picture: Drawn): Promise<Buffer> {
    return this.#draw(picture, 1, async (ask) => {
      const [paperWidth, paperHeight] = [picture.width / 96, picture.height / 96];
      const margins = { marginTop: 0, marginBottom: 0, marginLeft: 0, marginRight: 0 };
      return ask('Page.printToPDF', { paperWidth, paperHeight, ...margins, printBackground: true, pageRanges: '1' });
    });
  }

  async close(): Promise<void> {
    this.#page = undefined;
    await this.#browser?.close();
    this.#browser = undefined;
  }

  #draw(picture: Drawn, scale: number, take: (ask: Ask) => Promise<Answer>): Promise<Buffer> {
    const drawing = this.#last.then(() => this.#drawAlone(picture, scale, take));
    this.#last = drawing.catch(() => undefined);
    return drawing;
  }

  /** A browser that has failed is not asked again. */
  async #drawAlone(picture: Drawn, scale: number, take: (ask: Ask) => Promise<Answer>): Promise<Buffer> {
    const browser = (this.#browser ??= DevTools.start(this.#path));
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new BrowserError('slow', String(this.#limit / 1000))), this.#limit);
    });
    try {
      return await Promise.race([this.#drawIn(browser, picture, scale, take), tooLong]);
    } catch (error) {
      if (error instanceof BrowserError) await this.close();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  async #drawIn(
    browser: DevTools,
    { svg, title, width, height }: Drawn,
    scale: number,
    take: (ask: Ask) => Promise<Answer>,
  ): Promise<Buffer> {
    const sessionId = this.#page ?? (await openPage(browser));
    this.#page = undefined;
    const ask: Ask = (method, params) => browser.send(method, params, sessionId);
    await ask('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
    await ask('Emulation.setDefaultBackgroundColorOverride', { color: { r: 0, g: 0, b: 0, a: 0 } });
    const { frameTree } = (await ask('Page.getFrameTree')) as { frameTree: { frame: { id: string } } };
    // Nothing in a picture runs or loads anything; that a page cannot either makes it certain.
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
    const style = `<style>@page{margin:0}body{margin:0}svg{display:block}</style>`;
    const name = title.replace(/[&<]/g, (character) => (character === '&' ? '&amp;' : '&lt;'));
    const html = `<!doctype html><title>${name}</title>${policy}${style}${svg}`;
    await ask('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
    await this.#checkTypefaces(svg, ask);
    const { data } = await take(ask);
    if (browser === this.#browser) this.#page = sessionId;
    return Buffer.from(data as string, 'base64');
  }

  /** A browser draws the same box, or nothing, for whatever it has no typeface for, and for what is no character. */
  async #checkTypefaces(svg: string, ask: Ask): Promise<void> {
    const words = svg.slice(svg.indexOf('</metadata>')).replace(/<[^>]*>|&\w+;/g, '');
    const unknown = [...new Set(words.normalize('NFC'))].filter(
      (character) => !this.#known.has(character) && !/[\s\p{C}\p{M}]/u.test(character),
    );
    const family = /font-family="([^"]*)"/.exec(svg)?.[1]?.replaceAll('&quot;', '"') ?? 'sans-serif';
    const expression = `(${undrawn.toString()})(${JSON.stringify(unknown)}, ${JSON.stringify(family)})`;
    const { result } = (await ask('Runtime.evaluate', { expression, returnByValue: true })) as {
      result: { value?: string[] };
    };
    if (!result.value) throw new BrowserError('refused', 'Runtime.evaluate');
    if (result.value.length > 0) throw new MissingTypefaces(result.value);
    for (const character of unknown) this.#known.add(character);
  }
}

async function openPage(browser: DevTools): Promise<string> {
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  return sessionId as string;
}

type Answer = Readonly<Record<string, unknown>>;
type Ask = (method: string, params?: object) => Promise<Answer>;

/** Runs in the page of a picture. */
function undrawn(characters: readonly string[], family: string): string[] {
  const side = 40;
  const context = Object.assign(document.createElement('canvas'), { width: side, height: side }).getContext('2d', {
    willReadFrequently: true,
  });
  if (!context) return [];
  context.font = `24px ${family}`;
  const drawn = ['\u{10ffff}', '\u{50000}', ...characters].map((character) => {
    context.clearRect(0, 0, side, side);
    context.fillText(character, 6, 30);
    return context.getImageData(0, 0, side, side).data.join();
  });
  const none = drawn.splice(0, 2);
  return characters.filter((_, index) => none.includes(drawn[index] ?? ''));
}
