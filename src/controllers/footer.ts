/** What draws the line under what is shown: it comes with the first data, as one file for all elements. */
export const footer: { module?: typeof import('./foot.js') } = {};

export async function loadFooter(): Promise<void> {
  footer.module ??= await import('./foot.js');
}

/** Whether there is a line: in a sentence there is none. */
export function hasFoot({ variant }: { readonly variant?: string }): boolean {
  return variant !== 'inline';
}
