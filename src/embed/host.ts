/**
 * For pages with frames of embed.html: gives each frame the height that its content asks for. A classic script or a
 * module; frames added later are known too. See docs/embedding.md.
 */
const highest = 50_000;

addEventListener('message', ({ data, source, origin }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
  const height = Number(data?.height);
  if (data?.type !== 'zj-embed:height' || !(height > 0)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    // Any frame on the page may send messages: only its own is heard, from where it was told to come from.
    if (frame.contentWindow === source && isFrom(frame, origin)) {
      frame.style.height = `${Math.min(Math.ceil(height), highest)}px`;
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
