import type { ReportError } from '../report/errors.js';

/** The browser's own, by way of a class that extends it: libraries such as MooTools put another into its name. */
const Event = (
  typeof UIEvent === 'undefined' ? globalThis.Event : Object.getPrototypeOf(UIEvent)
) as typeof globalThis.Event;

/** The element shows its data for the first time, or again after an error. */
export class ZjReadyEvent extends Event {
  constructor() {
    super('zj-ready', { bubbles: true, composed: true });
  }
}

/** The element cannot show what it was asked for; the same message stands in its place. */
export class ZjErrorEvent extends Event {
  constructor(
    readonly error: ReportError,
    /** In the reader's language, as shown. */
    readonly message: string,
  ) {
    super('zj-error', { bubbles: true, composed: true });
  }
}

/** What a reader can select. */
export type SelectKind = 'achievement' | 'city' | 'cooperation' | 'corridor' | 'event' | 'place' | 'policy';

/** The reader selected something, or took the selection back. */
export class ZjSelectEvent extends Event {
  constructor(
    readonly kind: SelectKind,
    /** The selected record's id; empty where nothing is selected any more. */
    readonly id: string,
  ) {
    super('zj-select', { bubbles: true, composed: true });
  }
}

/** A popover opened or closed: for a page in a frame, to whose height a popover does not add. */
export class ZjPopoverEvent extends Event {
  static readonly type = 'zj-popover';

  constructor(
    readonly popover: HTMLElement,
    /** What it belongs to; it opens next to it. */
    readonly trigger: HTMLElement,
    readonly isOpen: boolean,
  ) {
    super(ZjPopoverEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  /** Of elements, and of the document and the window, to which events rise. */
  interface GlobalEventHandlersEventMap {
    'zj-popover': ZjPopoverEvent;
    'zj-ready': ZjReadyEvent;
    'zj-error': ZjErrorEvent;
    'zj-select': ZjSelectEvent;
  }
}
