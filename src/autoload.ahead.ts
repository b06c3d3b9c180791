/** In dist/cdn what the build writes stands in the place of this module; bundlers have ways of their own. */
export { bundledId } from './report/bundled-id.js';

/** By selectors of elements, what they ask for as soon as they are there and show the bundled report. */
export const ahead: readonly (readonly [selectors: string, load: () => Promise<unknown>])[] = [];
