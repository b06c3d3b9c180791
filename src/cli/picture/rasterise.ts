import type { Picture } from '../../pictures/frame.js';
import { BrowserError, DevTools } from './devtools.js';
import { joinPngs } from './png.js';

/** Chromium draws no surface larger than this, in pixels, either way: higher ones are drawn in strips. */
export const mostPixels = 16_384;

/** Higher pictures than this, in pixels, hardly any program opens. */
export const mostLong = 65_535;

/** PDF has no page higher than 200 inches, in px. */
const mostPaper = 200 * 96;

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
    const { width, height } = picture;
    const strip = Math.floor(mostPixels / scale);
    return this.#draw([picture], scale, async (ask) => {
      const strips: Buffer[] = [];
      for (let y = 0; y < height; y += strip) {
        const clip = { x: 0, y, width, height: Math.min(strip, height - y), scale: 1 };
        const { data } = await ask('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: true });
        strips.push(Buffer.from(data as string, 'base64'));
      }
      return joinPngs(strips);
    });
  }

  /** A page of its size for each picture, whose text is text. Throws as `png` does. */
  pdf(pictures: readonly Drawn[]): Promise<Buffer> {
    return this.#draw(pictures, 1, async (ask) => {
      const { data } = await ask('Page.printToPDF', { preferCSSPageSize: true, printBackground: true });
      return Buffer.from(data as string, 'base64');
    });
  }

  async close(): Promise<void> {
    this.#page = undefined;
    await this.#browser?.close();
    this.#browser = undefined;
  }

  #draw(pictures: readonly Drawn[], scale: number, take: (ask: Ask) => Promise<Buffer>): Promise<Buffer> {
    const drawing = this.#last.then(() => this.#drawAlone(pictures, scale, take));
    this.#last = drawing.catch(() => undefined);
    return drawing;
  }

  /** A browser that has failed is not asked again. */
  async #drawAlone(pictures: readonly Drawn[], scale: number, take: (ask: Ask) => Promise<Buffer>): Promise<Buffer> {
    const browser = (this.#browser ??= DevTools.start(this.#path));
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new BrowserError('slow', String(this.#limit / 1000))), this.#limit);
    });
    try {
      return await Promise.race([this.#drawIn(browser, pictures, scale, take), tooLong]);
    } catch (error) {
      if (error instanceof BrowserError) await this.close();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  async #drawIn(
    browser: DevTools,
    pictures: readonly Drawn[],
    scale: number,
    take: (ask: Ask) => Promise<Buffer>,
  ): Promise<Buffer> {
    const sessionId = this.#page ?? (await openPage(browser));
    this.#page = undefined;
    const ask: Ask = (method, params) => browser.send(method, params, sessionId);
    const [width, height] = [Math.max(...pictures.map((each) => each.width)), pictures[0]?.height ?? 1];
    const screen = { width, height: Math.min(height, Math.floor(mostPixels / scale)) };
    await ask('Emulation.setDeviceMetricsOverride', { ...screen, deviceScaleFactor: scale, mobile: false });
    await ask('Emulation.setDefaultBackgroundColorOverride', { color: { r: 0, g: 0, b: 0, a: 0 } });
    const { frameTree } = (await ask('Page.getFrameTree')) as { frameTree: { frame: { id: string } } };
    await ask('Page.setDocumentContent', { frameId: frameTree.frame.id, html: pageOf(pictures) });
    for (const { svg } of pictures) await this.#checkTypefaces(svg, ask);
    const content = await take(ask);
    if (browser === this.#browser) this.#page = sessionId;
    return content;
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

/** Pictures one below the other, each on paper of its own. */
function pageOf(pictures: readonly Drawn[]): string {
  // Nothing in a picture runs or loads anything; that a page cannot either makes it certain.
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  const name = (pictures[0]?.title ?? '').replace(/[&<]/g, (character) => (character === '&' ? '&amp;' : '&lt;'));
  // Paper is cut to whole points, which may be a hair more than the picture has.
  const ground = /viewBox="0 0 (\S+) (\S+)"[^]*?<\/metadata><rect x="0" y="0" width="\1" height="\2" fill="(#\w+)"\/>/;
  const paper = ground.exec(pictures[0]?.svg ?? '')?.[3] ?? 'none';
  const papers = pictures.map(({ width, height }, index) => {
    const share = Math.min(1, mostPaper / height);
    const [across, down] = [width * share, height * share];
    return `@page p${index}{margin:0;size:${across}px ${down}px}
@media print{#p${index}{page:p${index}}#p${index} svg{width:${across}px;height:${down}px;overflow:visible}}`;
  });
  const style = `<style>html{background:${paper}}body{margin:0}svg{display:block}div{break-inside:avoid}${papers.join('')}</style>`;
  const shown = pictures.map(({ svg }, index) => `<div id="p${index}">${svg}</div>`);
  return `<!doctype html><title>${name}</title>${policy}${style}${shown.join('')}`;
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
