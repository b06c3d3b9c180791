/** What a report may be at the most, in a page and at the command line alike. */

/** Twice what a report with a detailed map comes to. */
export const maxBytes = 20_000_000;

/** Deeper than any report, by far less than what overflows a stack; geometry is the deepest, with some ten. */
export const maxDepth = 64;

/** Names that reach what objects inherit. No report needs them. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
