import { type ReactiveController, type ReactiveControllerHost } from 'lit';
import { isServer, surroundings } from './server.js';

const headings = 'h1, h2, h3, h4, h5, h6';

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
  for (let node: Element | null = element; node; node = parentOf(node)) {
    for (let sibling = node.previousElementSibling; sibling; sibling = sibling.previousElementSibling) {
      const heading = sibling.matches(headings) ? sibling : [...sibling.querySelectorAll(headings)].pop();
      if (heading) return Number(heading.localName[1]);
    }
  }
  return 1;
}

function parentOf(node: Element): Element | null {
  const root = node.getRootNode();
  return node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
