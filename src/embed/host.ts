/**
 * For pages with frames of embed.html: gives each frame the height that its content asks for, and hides the text that
 * its code has beside it once the frame shows the same. A classic script or a module; frames added later are known too.
 * See docs/embedding.md.
 */
const highest = 50_000;

interface FrameMessage {
  readonly type?: unknown;
  readonly height?: unknown;
  readonly shown?: unknown;
}

addEventListener('message', ({ data, source, origin }: MessageEvent<FrameMessage | null>) => {
  const height = Number(data?.height);
  if (data?.type !== 'zj-embed:height' || !(height > 0)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    // Any frame on the page may send messages: only its own is heard, from where it was told to come from.
    if (frame.contentWindow === source && isFrom(frame, origin)) {
      frame.style.height = `${Math.min(Math.ceil(height), highest)}px`;
      const text = frame.parentElement?.querySelector<HTMLElement>(':scope > .zj-embed-text');
      if (text && data.shown === true) text.style.display = 'none';
    }
  }
});

function isFrom({ src, sandbox }: HTMLIFrameElement, origin: string): boolean {
  // In a sandbox a frame is of no origin, unless that is left to it; a file is of none either.
  if (sandbox.length > 0 && !sandbox.contains('allow-same-origin')) return origin === 'null';
  const { protocol, origin: expected } = new URL(src, location.href);
  return protocol === 'file:' ? /^(null|file:\/\/)$/.test(origin) : origin === expected;
}

// Frames that were done before this script came.
for (const { contentWindow } of document.querySelectorAll('iframe')) {
  contentWindow?.postMessage({ type: 'zj-embed:ask' }, '*');
}
