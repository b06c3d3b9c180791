import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FiguresTopic, ReportTopic } from '../report/types.js';
import { unclobbered } from './unclobbered.js';

/** What is to stand in the page's head; undefined for nothing. */
export interface PublishedReport {
  readonly report: ReportTopic;
  readonly figures: FiguresTopic;
  readonly language: string;
}

interface Policy {
  createScript(text: string): unknown;
}

interface Policies {
  createPolicy(name: string, rules: { createScript: (text: string) => string }): Policy;
}

/** Reports that stand in the page's head already, by id: two elements of one report put it there once. */
const published = new Map<string, { readonly script: HTMLScriptElement; readonly owners: Set<object> }>();

let policy: Policy | undefined;

/** Puts a report into the page's head as schema.org data while its host shows it and is asked to. */
export class JsonLdController implements ReactiveController {
  #key: string | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #content: () => PublishedReport | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, content: () => PublishedReport | undefined) {
    this.#host = host;
    this.#content = content;
    host.addController(this);
  }

  hostUpdated(): void {
    // A host that is gone may have been asked to update before it went.
    const content = this.#host.isConnected ? this.#content() : undefined;
    const key = content && `${content.report.id} ${content.language}`;
    if (key === this.#key) return;
    this.#withdraw();
    this.#key = key;
    if (content && key !== undefined) {
      // Those who read the page lack nothing.
      this.#publish(content, key).catch((error: unknown) => console.error('[zj-widgets]', error));
    }
  }

  hostDisconnected(): void {
    this.#withdraw();
  }

  async #publish({ report, figures, language }: PublishedReport, key: string): Promise<void> {
    const { reportDataset, scriptText } = await import('../format/json-ld.js');
    // Meanwhile the host may show another report, or be gone.
    if (this.#key !== key) return;
    const there = published.get(key);
    if (there) {
      there.owners.add(this);
      return;
    }
    const url = location.href.split('#')[0] ?? '';
    const page = unclobbered(this.#host.ownerDocument);
    const script = page.createElement('script');
    script.type = 'application/ld+json';
    // The page may be saved as text.
    setText(script, scriptText(reportDataset(report, figures, { language, url })));
    page.head.append(script);
    published.set(key, { script, owners: new Set([this]) });
  }

  #withdraw(): void {
    const there = this.#key === undefined ? undefined : published.get(this.#key);
    if (there?.owners.delete(this) && there.owners.size === 0) {
      there.script.remove();
      published.delete(this.#key ?? '');
    }
    this.#key = undefined;
  }
}

/** Pages that demand Trusted Types demand them of data too. */
function setText(script: HTMLScriptElement, text: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  try {
    policy ??= trustedTypes?.createPolicy('zj-widgets-json-ld', { createScript: (given) => given });
    script.textContent = (policy?.createScript(text) ?? text) as string;
  } catch {
    // Without leave for a policy the text goes in as a node: the browser notes it, and runs nothing, as nothing should.
    script.replaceChildren(text);
  }
}
