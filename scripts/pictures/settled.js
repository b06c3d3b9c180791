// @ts-check
/*
 * Runs in a page whose picture is taken. `zjSettled(milliseconds)` resolves when every element shows its data or its
 * message, fonts are there and charts are drawn, or rejects with what is still missing after that time.
 */
{
  /**
   * @param {ParentNode} root
   * @returns {Element[]}
   */
  const elementsIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
    ]);

  /** @param {Element & { isUpdatePending?: boolean }} element */
  const isPending = (element) =>
    element.localName.startsWith('zj-') &&
    (element.matches(':not(:defined), :state(loading)') || element.isUpdatePending === true);

  /**
   * A canvas is 300 by 150 until something is drawn on it, which waits until it nears the window.
   *
   * @param {Element} element
   */
  const isBlank = (element) =>
    element instanceof HTMLCanvasElement &&
    element.checkVisibility() &&
    element.getBoundingClientRect().top < innerHeight &&
    element.width === 300 &&
    element.height === 150;

  const frame = () => new Promise(requestAnimationFrame);

  Object.assign(window, {
    /** @param {number} milliseconds */
    async zjSettled(milliseconds) {
      const deadline = performance.now() + milliseconds;
      // What follows a change of size or style is drawn a frame or two later: still means still for a few.
      for (let still = 0; still < 4;) {
        await document.fonts.ready;
        await frame();
        const pending = elementsIn(document).filter((element) => isPending(element) || isBlank(element));
        still = pending.length ? 0 : still + 1;
        if (performance.now() > deadline) {
          const names = pending.map(({ localName }) => localName).join(', ');
          throw new Error(`Not ready after ${milliseconds / 1000} s: ${names}`);
        }
      }
    },
  });
}
