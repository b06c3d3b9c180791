import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { localize, type Locale } from '../format/language.js';
import { translate } from '../format/messages.js';
import type { ReportRecord } from '../report/types.js';
import { deepLinkMessages } from './deep-link.messages.js';
import { unclobbered } from './unclobbered.js';
import { fragmentHref, land, mayLand } from './landing.js';

export interface DeepLinkTarget {
  /** The kind of record, as it stands in the address: "policy". */
  readonly kind: () => string;
  /** Whether the host can show the record; false until its data is there. */
  readonly has: (id: string) => boolean;
  /** Shows the record, whatever hides it now, and marks it. */
  readonly reveal: (id: string) => void;
  /** `none`: the page keeps its address to itself. */
  readonly enabled: () => boolean;
}

const followers = new Set<() => void>();

/** The address that has taken the reader to a record: the first host to show it scrolls, others only mark theirs. */
let taken = '';

function onHashChange(): void {
  taken = '';
  for (const follow of [...followers]) follow();
}

/**
 * Addresses of single records: `#zj-<kind>-<id>`, as in `#zj-policy-delta-decision`. A fragment does not reach into a
 * shadow root by itself, so the host goes to the record, when it is first drawn and when the fragment changes. All
 * other fragments are left alone.
 *
 * The host draws a record as an element with its id in `data-id`.
 */
export class DeepLinkController implements ReactiveController {
  /** No record has been gone to since the host was put in the page. */
  #pending = true;

  readonly #host: LitElement;
  readonly #locale: () => Locale;
  readonly #target: DeepLinkTarget;

  constructor(host: LitElement, locale: () => Locale, target: DeepLinkTarget) {
    this.#host = host;
    this.#locale = locale;
    this.#target = target;
    host.addController(this);
  }

  /** A link that stands for the record, to be opened or copied. */
  link(record: ReportRecord): TemplateResult {
    const { language } = this.#locale();
    const label = localize(record.label, language);
    return html`<a
      class="deep-link screen-only"
      part="link"
      href=${fragmentHref(`#zj-${this.#target.kind()}-${record.id}`)}
      aria-label=${translate(deepLinkMessages, this.#locale(), 'link.button-of', { label })}
      >${translate(deepLinkMessages, this.#locale(), 'link.button')}</a
    >`;
  }

  hostConnected(): void {
    if (followers.size === 0) addEventListener('hashchange', onHashChange);
    followers.add(this.#onHashChange);
  }

  hostDisconnected(): void {
    followers.delete(this.#onHashChange);
    if (followers.size > 0) return;
    removeEventListener('hashchange', onHashChange);
    taken = '';
  }

  hostUpdated(): void {
    if (this.#pending && this.#named() !== undefined) void this.#follow(false);
  }

  #item(id: string): HTMLElement | undefined {
    const items = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-id]')];
    return items.find(({ dataset }) => dataset['id'] === id);
  }

  readonly #onHashChange = (): void => {
    this.#pending = true;
    if (this.#named() !== undefined) void this.#follow(true);
  };

  /** The record of the host that the page's address names. */
  #named(): string | undefined {
    if (!this.#target.enabled()) return undefined;
    const prefix = `#zj-${this.#target.kind()}-`;
    const { hash } = location;
    const id = hash.startsWith(prefix) ? hash.slice(prefix.length) : '';
    return id !== '' && this.#target.has(id) ? id : undefined;
  }

  async #follow(byReader: boolean): Promise<void> {
    this.#pending = false;
    const isFirst = taken !== location.hash;
    taken = location.hash;
    await this.#host.updateComplete;
    const id = this.#named();
    if (id === undefined) return;
    this.#target.reveal(id);
    await this.#host.updateComplete;
    const item = this.#item(id);
    if (!isFirst || !item) return;
    openAround(item);
    if (byReader || mayLand()) land(() => this.#item(id), scrollTo);
    const { activeElement, body } = unclobbered(document);
    const isFree = activeElement === null || activeElement === body;
    if ((byReader && !item.matches(':focus-within')) || isFree) focus(item);
  }
}

/** Opens what is folded about an item, in whatever tree. */
export function openAround(item: Node): void {
  for (let node: Node | null = item; node; node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null) {
    if ((node as Element).localName === 'details') (node as HTMLDetailsElement).open = true;
  }
}

/** As a fragment would: to the top, less what the page keeps free there; not at all where it is in full view. */
function scrollTo(item: Element): void {
  const { top, bottom } = item.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) item.scrollIntoView?.({ behavior: 'instant' });
}

/** Until the reader leaves it, whatever is marked by then. */
function focus(item: HTMLElement): void {
  item.tabIndex = -1;
  item.addEventListener('blur', () => item.removeAttribute('tabindex'), { once: true });
  item.focus({ preventScroll: true });
}
