import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { plainLocale, type Locale } from '../format/language.js';
import { inheritedAttribute, watchInherited } from './ancestors.js';

/** The language to speak of `languages`, after the nearest `lang`; the host updates when that changes. */
export class LocaleController implements ReactiveController {
  #current: Locale | undefined;
  #stopWatching?: () => void;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #languages: readonly string[];

  constructor(host: ReactiveControllerHost & HTMLElement, languages: readonly string[]) {
    this.#host = host;
    this.#languages = languages;
    host.addController(this);
  }

  get locale(): Locale {
    return (this.#current ??= plainLocale('', this.#languages));
  }

  hostConnected(): void {
    this.#stopWatching = watchInherited(this.#host, this.#update);
    this.#update();
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
  }

  readonly #update = (): void => {
    const next = plainLocale(inheritedAttribute(this.#host, 'lang'), this.#languages);
    if (next.tag === this.#current?.tag) return;
    this.#current = next;
    this.#host.requestUpdate();
  };
}
