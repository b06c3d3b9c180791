import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { plainLocale, type Locale } from '../format/language.js';
import { inheritedAttribute, watchInherited } from './ancestors.js';

/** The language to speak of `languages`, after the nearest `lang`; the host updates when that changes. */
export class LocaleController implements ReactiveController {
  private current: Locale | undefined;
  private stopWatching?: () => void;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly languages: readonly string[],
  ) {
    host.addController(this);
  }

  get locale(): Locale {
    return (this.current ??= plainLocale('', this.languages));
  }

  hostConnected(): void {
    this.stopWatching = watchInherited(this.host, this.update);
    this.update();
  }

  hostDisconnected(): void {
    this.stopWatching?.();
  }

  private readonly update = (): void => {
    const next = plainLocale(inheritedAttribute(this.host, 'lang'), this.languages);
    if (next.tag === this.current?.tag) return;
    this.current = next;
    this.host.requestUpdate();
  };
}
