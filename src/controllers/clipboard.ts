/** Puts text on the clipboard. False where the page may not: a frame without the permission, an old browser. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
