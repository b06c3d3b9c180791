import type { ZjPopoverEvent } from '../controllers/events.js';

/** What a frame tells the page around it, and what that page asks it: see docs/embedding.md. */
export const heightMessage = 'zj-embed:height';
export const askMessage = 'zj-embed:ask';

/** Room around a popover: its own margin, and as much below. */
const margin = 32;
/** Of the window's height, what a popover takes at most where it is a sheet at the window's foot. */
const sheetShare = 0.75;

/**
 * Tells the page around a frame how high the frame would have to be: when its content changes, and while something is
 * open that lies above the content. The content's height does not follow from the frame's, so nothing goes in circles.
 */
export class HeightReporter {
  #told = 0;
  #isShown = false;
  #popover: HTMLElement | undefined;
  #trigger: HTMLElement | undefined;
  /** What an open popover took; it does not shrink while it is open. */
  #grown = 0;
  readonly #observer = new ResizeObserver(() => this.#tell());

  readonly #content: HTMLElement;
  readonly #id: string;

  constructor(
    content: HTMLElement,
    /** The name that the address gave the frame. */
    id: string,
  ) {
    this.#content = content;
    this.#id = id;
  }

  /** Once the element shows what it shows: before, the frame keeps the height that the page gave it. */
  startWhenSettled(element: HTMLElement): void {
    const start = ({ type }: Event) => {
      if (type === 'zj-ready') {
        this.#isShown = true;
        this.#told = 0;
      }
      this.start();
    };
    for (const type of ['zj-ready', 'zj-error']) element.addEventListener(type, start, { once: true });
  }

  start(): void {
    this.#observer.observe(this.#content);
    addEventListener('message', this.#onMessage);
    this.#content.addEventListener('zj-popover', this.#onPopover);
    // Browsers do not observe sizes in a frame of another origin while it is out of view.
    this.#tell();
  }

  readonly #onMessage = ({ data, source }: MessageEvent<{ type?: unknown } | null>): void => {
    if (source !== parent || typeof data !== 'object' || data?.type !== askMessage) return;
    this.#told = 0;
    this.#tell();
  };

  readonly #onPopover = ({ popover, trigger, isOpen }: ZjPopoverEvent): void => {
    if (!isOpen && popover !== this.#popover) return;
    this.#observer.disconnect();
    this.#observer.observe(this.#content);
    this.#grown = 0;
    this.#popover = isOpen ? popover : undefined;
    this.#trigger = trigger;
    if (isOpen) for (const part of [popover, ...popover.children]) this.#observer.observe(part);
    this.#tell();
  };

  #tell(): void {
    if (parent === window) return;
    this.#grown = Math.max(this.#grown, this.#popoverNeeds());
    // Rounded up: a frame a fraction too low shows a scroll bar.
    const height = Math.ceil(Math.max(this.#content.getBoundingClientRect().height, this.#grown));
    if (height === this.#told) return;
    this.#told = height;
    // It goes to whichever page has the frame, and says nothing that the page does not see.
    parent.postMessage({ type: heightMessage, id: this.#id, height, shown: this.#isShown }, '*');
    // WordPress puts what it finds by oEmbed into a frame that it resizes by messages of its own.
    const [, secret] = /^#\?secret=([a-zA-Z0-9]+)$/.exec(location.hash) ?? [];
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  }

  /** How far down a popover would reach that lies whole below its trigger; nothing where it is in full view. */
  #popoverNeeds(): number {
    const popover = this.#popover;
    const trigger = this.#trigger;
    if (!popover) return 0;
    const { top, bottom } = popover.getBoundingClientRect();
    const hidden = popover.scrollHeight - popover.clientHeight;
    if (top >= 0 && bottom <= innerHeight && hidden <= 1) return 0;
    const isAnchored = CSS.supports('position-area', 'block-end');
    const start = isAnchored && trigger ? trigger.getBoundingClientRect().bottom + scrollY : 0;
    const whole = popover.offsetHeight + hidden;
    return Math.max(start + whole + margin, whole / sheetShare);
  }
}
