/** Resolves when every element of the library in `root` shows its data or its message. */
export async function settled(root: ParentNode): Promise<void> {
  const deadline = performance.now() + 15_000;
  for (;;) {
    const pending = elementsIn(root).filter(isPending);
    if (pending.length === 0) return;
    if (performance.now() > deadline) {
      throw new Error(`Not ready after 15 s: ${pending.map((element) => element.outerHTML).join(', ')}`);
    }
    await new Promise((done) => setTimeout(done, 10));
  }
}

/** Also those in the shadow roots of others. */
function elementsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName.startsWith('zj-') ? [element] : []),
    ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ]);
}

function isPending(element: Element & { isUpdatePending?: boolean }): boolean {
  return element.matches(':not(:defined), :state(loading)') || element.isUpdatePending === true;
}
