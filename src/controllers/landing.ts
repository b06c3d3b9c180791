import { unclobbered } from './unclobbered.js';

/** Milliseconds that a page stands still before it is taken to be whole, and after which no page is waited for. */
const stillFor = 1500;
const longest = 60_000;

/** By which readers move through a page. */
const inputs = ['keydown', 'pointerdown', 'touchstart', 'wheel'] as const;

let stop = (): void => {};

/** The page's own address with a fragment, which alone would lead to another page where there is a `base`. */
export function fragmentHref(fragment: string): string {
  if (typeof location === 'undefined') return fragment;
  const [page = ''] = location.href.split('#');
  return unclobbered(document).baseURI.split('#')[0] === page ? fragment : page + fragment;
}

/**
 * Whether a page that has just opened may be moved: not from where its reader has scrolled to. On return a browser has
 * scrolled by itself, in a page that was not yet as long as before.
 */
export function mayLand(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return scrollY === 0 || (performance.now() < longest && entry !== undefined && entry.type !== 'navigate');
}

/**
 * Goes to the element that `find` finds, by `scroll`, and again whenever the page around it has grown or it is drawn
 * anew, until the page `isWhole` and stands still, or the reader scrolls. The last landing ends those before.
 */
export function land(find: () => Element | undefined, scroll: (target: Element) => void, isWhole = () => true): void {
  stop();
  const { scrollRestoration } = history;
  const begun = performance.now();
  let changed = begun;
  let frame = 0;
  let last = { place: NaN, height: NaN, scrolled: NaN };
  const now = (target: Element) => {
    const { scrollHeight: height } = unclobbered(document).documentElement;
    return { place: target.getBoundingClientRect().top + scrollY, height, scrolled: scrollY };
  };
  const go = (target: Element) => {
    scroll(target);
    last = now(target);
    changed = performance.now();
  };
  /** Browsers scroll as well, by no more than what is above has grown, or to the end of a page that has shrunk. */
  const hasReaderScrolled = ({ place, height, scrolled }: typeof last) => {
    const grown = place - last.place;
    const moved = scrolled - last.scrolled;
    const isAtEnd = height < last.height && scrolled + innerHeight >= height - 1;
    return !isAtEnd && (moved < Math.min(0, grown) - 1 || moved > Math.max(0, grown) + 1);
  };
  const follow = () => {
    const time = performance.now();
    const target = find();
    if (target) {
      const current = now(target);
      if (hasReaderScrolled(current)) return stop();
      if (Math.abs(current.place - last.place) > 0.5 || current.height !== last.height) go(target);
    }
    if ((isWhole() && time - changed > stillFor) || time - begun > longest) return stop();
    frame = requestAnimationFrame(follow);
  };
  stop = () => {
    cancelAnimationFrame(frame);
    for (const input of inputs) removeEventListener(input, stop, true);
    history.scrollRestoration = scrollRestoration;
    stop = () => {};
  };
  // What the browser remembers of the page was measured when that was whole.
  history.scrollRestoration = 'manual';
  for (const input of inputs) addEventListener(input, stop, { capture: true, passive: true });
  const first = find();
  if (first) go(first);
  frame = requestAnimationFrame(follow);
}
