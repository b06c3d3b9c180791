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

/** Puts one thing on the clipboard in several forms, of which each program takes the one that it knows best. */
export async function copyForms(forms: Readonly<Record<string, Promise<Blob>>>): Promise<boolean> {
  // Told of here, whether or not they have come to be asked for.
  for (const form of Object.values(forms)) form.catch((error: unknown) => console.error('[zj-widgets]', error));
  try {
    await navigator.clipboard.write([new ClipboardItem(forms)]);
    return true;
  } catch {
    return false;
  }
}
