/** What a file holds as text; or a fault of its encoding, by the key of its message. */
export type Decoded = { readonly text: string } | { readonly fault: 'file.utf-16' | 'file.gb18030' | 'file.not-text' };

/** JSON is UTF-8; a byte order mark before it does no harm. What else it may be is told, not guessed silently. */
export function decodeJson(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return { fault: 'file.utf-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { fault: isGb18030(bytes) ? 'file.gb18030' : 'file.not-text' };
  }
}

/** Whether bytes that are no UTF-8 read as GB18030, in which office software in China still writes. */
export function isGb18030(bytes: Uint8Array): boolean {
  // Binary files decode too, but have zero bytes, which no text has.
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
