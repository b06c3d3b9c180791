import { ReportError } from './errors.js';
import { maxBytes } from './limits.js';

export interface FetchedText {
  readonly text: string;
  /** Where it came from in the end, after redirects. */
  readonly url: string;
}

/**
 * The text at `url`, up to `maxBytes` of it: what is longer is not read to its end. Credentials go to the page's own
 * origin only.
 */
export async function fetchText(url: string, signal?: AbortSignal): Promise<FetchedText> {
  const name = shorten(url);
  const controller = new AbortController();
  const abort = () => controller.abort();
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort, { once: true });
  try {
    const response = await fetch(url, { signal: controller.signal, credentials: 'same-origin' });
    if (!response.ok) {
      const status = `${response.status} ${response.statusText}`.trim();
      throw new ReportError('bad-status', {
        name,
        value: String(response.status),
        text: {
          zh: `${name} 未能载入：服务器返回 ${status}。`,
          en: `${name} did not load: the server answered ${status}.`,
        },
      });
    }
    return { text: await readText(response, name), url: response.url || url };
  } catch (cause) {
    if (signal?.aborted || cause instanceof ReportError) throw cause;
    throw new ReportError(
      'network-failed',
      {
        name,
        value: url,
        text: {
          zh: `${name} 未能载入：网络中断，或服务器不允许本页读取。`,
          en: `${name} did not load: the network failed, or its server does not let this page read it.`,
        },
      },
      { cause },
    );
  } finally {
    signal?.removeEventListener('abort', abort);
    // Stops what is still under way of an answer that is not wanted.
    abort();
  }
}

async function readText(response: Response, name: string): Promise<string> {
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(name);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  const reader = response.body?.getReader();
  if (!reader) return '';
  for (;;) {
    const { done, value } = await reader.read();
    if (value) {
      bytes += value.byteLength;
      if (bytes > maxBytes) throw tooLarge(name);
    }
    try {
      text += decoder.decode(value, { stream: !done });
    } catch (cause) {
      const zh = `${name} 不是 UTF-8 编码。`;
      throw new ReportError('not-json', { name, text: { zh, en: `${name} is not encoded in UTF-8.` } }, { cause });
    }
    if (done) return text;
  }
}

/** The error for text of a report that is too long to be one. */
export function tooLarge(name: string): ReportError {
  const megabytes = maxBytes / 1e6;
  return new ReportError('too-large', {
    name,
    text: {
      zh: `${name} 超过 ${megabytes} MB，未载入。`,
      en: `${name} is larger than ${megabytes} MB and was not loaded.`,
    },
  });
}

/** An address as a message can hold it: a long one, such as of data in itself, by its ends. */
function shorten(url: string): string {
  return url.length <= 100 ? url : `${url.slice(0, 60)}…${url.slice(-30)}`;
}
