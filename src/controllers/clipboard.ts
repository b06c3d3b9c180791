/** Puts text on the clipboard; false where the page may not (a frame without the permission, an old browser). */
export async function copyText(text: string): Promise<boolean> {
  try {
    // A page that is not secure has no clipboard to ask.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
