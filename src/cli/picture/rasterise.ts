import { BrowserError, DevTools } from './devtools.js';

/** Chromium draws no surface larger than this, in pixels, either way. */
export const mostPixels = 16_384;

const timeLimit = 60_000;

export interface Size {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture for each. */
  readonly scale: number;
}

/** An SVG document as PNG, drawn by the browser at `path`. Throws a `BrowserError`. */
export async function rasterise(path: string, svg: string, size: Size, limit = timeLimit): Promise<Buffer> {
  const browser = await DevTools.start(path);
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new BrowserError('slow', String(limit / 1000))), limit);
  });
  try {
    return await Promise.race([draw(browser, svg, size), tooLong]);
  } finally {
    clearTimeout(timer);
    await browser.close();
  }
}

async function draw(browser: DevTools, svg: string, { width, height, scale }: Size): Promise<Buffer> {
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = (await browser.send('Target.attachToTarget', { targetId, flatten: true })) as {
    sessionId: string;
  };
  const ask = (method: string, params?: object) => browser.send(method, params, sessionId);
  await ask('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
  const { frameTree } = (await ask('Page.getFrameTree')) as { frameTree: { frame: { id: string } } };
  // Nothing in a picture runs or loads anything; that a page cannot either makes it certain.
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  const html = `<!doctype html>${policy}<style>body{margin:0}svg{display:block}</style>${svg}`;
  await ask('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
  const clip = { x: 0, y: 0, width, height, scale: 1 };
  const { data } = await ask('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: true });
  return Buffer.from(data as string, 'base64');
}
