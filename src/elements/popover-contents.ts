import type { PopoverContents } from '../controllers/popovers.js';

/** The elements that popovers hold, loaded with the first that is opened. */
export const popoverContents: PopoverContents = {
  source: () => import('./source/define.js'),
  actions: () => import('./actions/define.js'),
};
