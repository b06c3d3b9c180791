import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { resolveLocale, type Locale } from '../format/language.js';
import { inheritedAttribute, watchInherited } from './ancestors.js';

/** The language to show, after the nearest `lang`; the host updates when that changes. */
export class LocaleController implements ReactiveController {
  private current: Locale | undefined;
  private stopWatching?: () => void;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly languages: () => readonly string[],
    /** The interface's words that the report brings, by language and key. */
    private readonly messages: () => Readonly<Record<string, Locale['words']>> = () => ({}),
  ) {
    host.addController(this);
  }

  get locale(): Locale {
    return (this.current ??= this.resolve(''));
  }

  hostConnected(): void {
    this.stopWatching = watchInherited(this.host, this.update);
    this.update();
  }

  hostDisconnected(): void {
    this.stopWatching?.();
  }

  /** For when the languages to choose from have changed. */
  readonly update = (): void => {
    const next = this.resolve(inheritedAttribute(this.host, 'lang'));
    const { current } = this;
    if (next.tag === current?.tag && next.language === current.language && next.words === current.words) return;
    this.current = next;
    this.host.requestUpdate();
  };

  private resolve(lang: string): Locale {
    const locale = resolveLocale(lang, this.languages());
    const words = this.messages()[locale.language];
    return words ? { ...locale, words } : locale;
  }
}
