import type { PageFault } from './faults.js';

/** What is written into an element: a shadow root and a text beside it, one of the two. */
export type Content = 'both' | 'shadow' | 'text';

/** What is the same for all pages of a run. */
export interface RunSettings {
  /** Another with each run: reports are read anew. */
  readonly id: string;
  readonly cwd: string;
  readonly language: string;
  readonly styles: 'inline' | 'link';
  readonly content: Content;
  /** Reports that the command line gives: name and path. */
  readonly given: readonly (readonly [name: string, path: string])[];
}

/** A page to be filled by a worker. */
export interface Job {
  readonly settings: RunSettings;
  /** As the command line names it, for messages. */
  readonly name: string;
  readonly path: string;
  readonly root: string;
  /** The page where it is in no file. */
  readonly bytes?: Uint8Array;
  /** The address of the folder of styles, from the page. */
  readonly stylesUrl: string;
}

/** What became of a page. */
export interface Filled {
  readonly read: Uint8Array;
  /** As it is to be written; undefined where that is as it was. */
  readonly bytes: Uint8Array | undefined;
  readonly elements: number;
  readonly faults: readonly PageFault[];
  /** What was left as it is, and why. */
  readonly notes: readonly PageFault[];
  /** Faults of the reports that it needs, a line each. */
  readonly reportFaults: readonly string[];
  /** The files of styles that it links to, by name. */
  readonly sheets: readonly (readonly [name: string, css: string])[];
  /** What a policy has to name to allow its styles. */
  readonly hashes: readonly string[];
  /** The files that it was filled from, but for itself, there or not. */
  readonly files: readonly string[];
}

/** A report that the command line gives has faults, a line each, so that no page is filled. */
export interface Refused {
  readonly givenFaults: readonly string[];
}

/** Why a page cannot be read. */
export interface Unread {
  readonly unread: string;
}

/** A fault of this program, in one page. */
export interface Broken {
  readonly stack: string;
}

export type Outcome = Filled | Refused | Unread | Broken;

/** Where a worker is, in memory that both sides see: it may be too busy to be asked. */
export const progressSlots = { count: 0, line: 1, column: 2, element: 3 } as const;
