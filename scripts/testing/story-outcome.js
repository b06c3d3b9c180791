// @ts-check
/*
 * Runs in a page of Storybook, before it. Storybook says on its channel when a story is done, with what axe found; the
 * first such word is kept as `zjOutcome`. `zjShow` has another story take the place of the one shown.
 */
{
  /** @type {{ on(event: string, listener: (payload: any) => void): void, emit(event: string, payload: object): void } | undefined} */
  let channel;

  /**
   * @param {string} event
   * @param {any} payload
   */
  const keep = (event, payload) => {
    /** @type {any} */
    const page = window;
    const report = payload?.reporters?.find((/** @type {any} */ { type }) => type === 'a11y');
    page.zjOutcome ??= {
      event,
      message:
        payload?.message ?? payload?.description ?? (payload?.status === 'error' ? 'It ended in an error.' : undefined),
      violations: report?.result.violations?.map((/** @type {any} */ { id, help, nodes }) => ({
        id,
        help,
        nodes: nodes.map((/** @type {any} */ { target, failureSummary }) => ({ target, failureSummary })),
      })),
    };
  };

  /** @param {string} storyId */
  const show = (storyId) => {
    /** @type {any} */
    const page = window;
    page.zjOutcome = undefined;
    channel?.emit('setCurrentStory', { storyId, viewMode: 'story' });
  };
  Object.assign(window, { zjShow: show });

  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      // A story that ends in an error says so by an event of its own, before "storyFinished".
      for (const event of [
        'storyErrored',
        'storyThrewException',
        'storyMissing',
        'playFunctionThrewException',
        'storyFinished',
        'docsRendered',
      ]) {
        channel?.on(event, (payload) => keep(event, payload));
      }
    },
  });
}
