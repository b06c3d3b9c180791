import { type ReactiveController, type ReactiveControllerHost } from 'lit';
import { isServer, surroundings } from './server.js';
import { hostOf, unclobbered } from './unclobbered.js';

/** The heading level that continues the page's outline where the host stands. */
export class HeadingController implements ReactiveController {
  #found = isServer ? following(surroundings.precedingHeading) : 2;

  readonly #host: ReactiveControllerHost & HTMLElement & { headingLevel: number };

  constructor(host: ReactiveControllerHost & HTMLElement & { headingLevel: number }) {
    this.#host = host;
    host.addController(this);
  }

  /** What the author set, else one below the heading that the host stands under. */
  get level(): number {
    const { headingLevel } = this.#host;
    return headingLevel >= 1 && headingLevel <= 6 ? Math.trunc(headingLevel) : this.#found;
  }

  hostConnected(): void {
    this.#found = following(precedingLevel(this.#host));
  }
}

function following(level: number): number {
  return Math.min(6, level + 1);
}

/** The level of the last heading before `element`, looking outward; 1 where there is none. */
function precedingLevel(element: Element): number {
  for (let node: Element | undefined = element; node; node = hostOf(node.getRootNode())) {
    // A walker reads no property that a page could have taken for a name of its own.
    const walker = unclobbered(node.ownerDocument).createTreeWalker(node.getRootNode(), NodeFilter.SHOW_ELEMENT);
    walker.currentNode = node;
    while (walker.previousNode()) {
      const [, level] = /^h([1-6])$/.exec(String((walker.currentNode as Element).localName)) ?? [];
      if (level) return Number(level);
    }
  }
  return 1;
}
