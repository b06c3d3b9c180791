import { html, nothing, type TemplateResult } from 'lit';
import { localize, type Locale } from '../../format/language.js';
import { translate } from '../../format/messages.js';
import type { ProofReport } from '../../proof/proof-report.js';
import type { Finding, proofText } from '../../proof/proof.js';
import { kindMessages } from '../../proof/kind.messages.js';
import { bundledReport } from '../../report/registry.js';
import { EditableText } from './editable-text.js';
import { unmark } from './markup.js';
import { proofreaderMessages } from './proofreader.messages.js';

const verdicts = ['wrong', 'unsure', 'right'] as const;
type Verdict = (typeof verdicts)[number];

/** A finding at its place in a draft. */
interface DraftFinding extends Finding {
  /** A tag stands in its midst: what is put in its place would leave half of that. */
  readonly isParted: boolean;
}

/** How long a writer pauses before a draft is read, in ms. */
const pause = 300;

interface Reading {
  readonly report: ProofReport;
  readonly proofText: typeof proofText;
}

/** A draft that is held against the report while it is written: marked by highlights, which leave its nodes alone. */
export class Proofreader {
  #reading: Promise<Reading> | undefined;
  #report: ProofReport | undefined;
  #findings: readonly DraftFinding[] = [];
  /** The draft as it was read. */
  #text = '';
  #outcome:
    { readonly key: keyof typeof proofreaderMessages.en; readonly text: string; readonly by: string } | undefined;
  #isBroken = false;
  #hasRead = false;
  #before: readonly string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly #root: HTMLElement;
  readonly #onChange: () => void;

  constructor(root: HTMLElement, onChange: () => void) {
    this.#root = root;
    this.#onChange = onChange;
  }

  stop(): void {
    clearTimeout(this.#timer);
    for (const verdict of verdicts) CSS.highlights?.delete(highlightOf(verdict));
  }

  render(locale: Locale): TemplateResult {
    const say = this.#sayIn(locale);
    return html`<section class="proofreader" aria-labelledby="builder-proof">
      <h2 id="builder-proof">${say('proofreader.title')}</h2>
      <p class="hint" id="builder-proof-hint">${say('proofreader.intro')}</p>
      <div class="proof-desk">
        <div>
          <div
            class="draft"
            role="textbox"
            aria-multiline="true"
            aria-label=${say('proofreader.draft')}
            aria-describedby="builder-proof-hint"
            contenteditable="plaintext-only"
            spellcheck="false"
            tabindex="0"
            data-placeholder=${say('proofreader.placeholder')}
            @focus=${this.#onFocus}
            @input=${this.#onInput}
            @paste=${this.#onPaste}
            @click=${this.#onClick}
          ></div>
          <div class="row">
            <button type="button" class="site-button" ?disabled=${this.#before.length === 0} @click=${this.#undo}>
              ${say('proofreader.undo')}
            </button>
            <p class="outcome" role="status">${this.#told(locale)}</p>
          </div>
        </div>
        <div class="findings" tabindex="-1" role="group" aria-label=${say('proofreader.findings')}>
          ${verdicts.map((verdict) => this.#renderGroup(verdict, locale))}
        </div>
      </div>
    </section>`;
  }

  #renderGroup(verdict: Verdict, locale: Locale): TemplateResult | typeof nothing {
    const say = this.#sayIn(locale);
    const findings = this.#findings.filter((each) => each.verdict === verdict);
    if (findings.length === 0) return nothing;
    return html`<h3 class=${verdict}>${say(`proofreader.${verdict}`, { count: findings.length })}</h3>
      <ul>
        ${findings.map((finding) => this.#renderFinding(finding, locale))}
      </ul>`;
  }

  #renderFinding(finding: DraftFinding, locale: Locale): TemplateResult {
    const say = this.#sayIn(locale);
    const { text, kind, expected, record } = finding;
    const figure = this.#report?.topics.figures?.figures.find(({ id }) => id === record);
    const words = [
      kind && translate(kindMessages, locale, `proof.${kind}`),
      kind === 'not-in-report' ? undefined : figure && localize(figure.label, locale.language),
      finding.verdict !== 'right' && expected !== null ? say('proofreader.printed', { expected }) : undefined,
    ].filter(Boolean);
    const index = this.#findings.indexOf(finding);
    const printed = finding.isParted ? undefined : printedIn(finding, this.#text);
    const tagged = finding.isParted ? undefined : taggedIn(finding);
    return html`<li data-finding=${index}>
      <p><q>${text}</q> ${words.join(locale.language === 'zh' ? '；' : '; ')}</p>
      <div class="row">
        ${
          printed === undefined
            ? nothing
            : this.#renderButton(
                say('proofreader.by-words', { expected: printed }),
                say('proofreader.by-words-label', { text, expected: printed }),
                () => this.#replace(finding, printed),
              )
        }
        ${
          tagged === undefined
            ? nothing
            : this.#renderButton(say('proofreader.by-tag'), say('proofreader.by-tag-label', { text }), () =>
                this.#replace(finding, tagged),
              )
        }
      </div>
    </li>`;
  }

  #renderButton(words: string, label: string, press: () => void): TemplateResult {
    return html`<button type="button" class="site-button" aria-label=${label} @click=${press}>${words}</button>`;
  }

  get #draft(): HTMLElement | null {
    return this.#root.querySelector('.draft');
  }

  #sayIn(locale: Locale) {
    return (key: keyof typeof proofreaderMessages.en, values: Record<string, string | number> = {}) =>
      translate(proofreaderMessages, locale, key, values);
  }

  #told(locale: Locale): string {
    const say = this.#sayIn(locale);
    if (this.#isBroken) return say('proofreader.broken');
    if (!this.#hasRead) return '';
    const [wrong, unsure, right] = verdicts.map(
      (verdict) => this.#findings.filter((each) => each.verdict === verdict).length,
    );
    const sum = say('proofreader.sum', { wrong: wrong ?? 0, unsure: unsure ?? 0, right: right ?? 0 });
    if (!this.#outcome) return sum;
    const { key, text, by } = this.#outcome;
    return `${say(key, { text, by })}${locale.language === 'zh' ? '' : ' '}${sum}`;
  }

  /** What reads drafts comes when somebody begins one. */
  #read(): Promise<Reading> {
    return (this.#reading ??= (async () => {
      const [{ proofText }, { loadProofReport }] = await Promise.all([
        import('../../proof/proof.js'),
        import('../../proof/proof-report.js'),
      ]);
      return { proofText, report: await loadProofReport(bundledReport) };
    })());
  }

  readonly #onFocus = (): void => {
    const draft = this.#draft;
    // Some browsers know no text without formats.
    if (draft && !draft.isContentEditable) draft.contentEditable = 'true';
    this.#read().catch(() => undefined);
  };

  readonly #onInput = (): void => {
    clearTimeout(this.#timer);
    // Where all has been deleted, a line break is left, and what stands in an empty field is not seen.
    if (this.#draft && this.#draft.textContent === '') this.#draft.replaceChildren();
    this.#outcome = undefined;
    // What was written since would be lost.
    this.#before = [];
    this.#timer = setTimeout(() => void this.#check(), pause);
  };

  readonly #onPaste = (event: ClipboardEvent): void => {
    const selection = getSelection();
    const text = event.clipboardData?.getData('text/plain');
    if (text === undefined || !selection || selection.rangeCount === 0) return;
    event.preventDefault();
    const range = selection.getRangeAt(0);
    if (!this.#draft?.contains(range.commonAncestorContainer)) return;
    range.deleteContents();
    range.insertNode(document.createTextNode(text.replace(/\r\n?/g, '\n')));
    range.collapse(false);
    this.#draft.normalize();
    this.#onInput();
  };

  /** A press on marked words goes to what is said of them. */
  readonly #onClick = (): void => {
    const selection = getSelection();
    const draft = this.#draft;
    if (!draft || !selection?.isCollapsed || !selection.anchorNode) return;
    const at = new EditableText(draft).offsetOf(selection.anchorNode, selection.anchorOffset);
    const index = this.#findings.findIndex(({ start, end }) => at !== undefined && at > start && at < end);
    this.#root.querySelector<HTMLElement>(`[data-finding="${index}"] button`)?.focus();
  };

  readonly #undo = (): void => {
    const draft = this.#draft;
    const [last, ...others] = this.#before;
    if (!draft || last === undefined) return;
    this.#before = others;
    draft.textContent = last;
    this.#outcome = undefined;
    void this.#check();
  };

  #keep(): void {
    if (this.#draft) this.#before = [new EditableText(this.#draft).text, ...this.#before].slice(0, 50);
  }

  #replace(finding: DraftFinding, by: string): void {
    const draft = this.#draft;
    if (!draft) return;
    const editable = new EditableText(draft);
    // Something was written meanwhile, and has not been read yet.
    if (editable.text.slice(finding.start, finding.end) !== finding.text) return;
    this.#keep();
    const range = editable.range(finding.start, finding.end);
    range.deleteContents();
    range.insertNode(document.createTextNode(by));
    draft.normalize();
    const index = this.#findings.indexOf(finding);
    this.#outcome = { key: 'proofreader.replaced', text: finding.text, by };
    void this.#check().then(() => this.#focusFrom(index));
  }

  /** A reader goes on with the next that can be pressed, else with the list. */
  #focusFrom(index: number): void {
    const items = [...this.#root.querySelectorAll<HTMLElement>('[data-finding]')];
    const next = items.find((item) => Number(item.dataset['finding']) >= index && item.querySelector('button'));
    (next?.querySelector('button') ?? this.#root.querySelector<HTMLElement>('.findings'))?.focus();
  }

  async #check(): Promise<void> {
    clearTimeout(this.#timer);
    try {
      const { report, proofText } = await this.#read();
      const draft = this.#draft;
      if (!draft) return;
      const editable = new EditableText(draft);
      this.#report = report;
      this.#text = editable.text;
      this.#findings = findIn(editable.text, (words) => proofText(words, report));
      this.#hasRead = editable.text.trim() !== '';
      this.#isBroken = false;
      this.#mark(editable);
    } catch {
      this.#reading = undefined;
      this.#isBroken = true;
    }
    this.#onChange();
  }

  #mark(editable: EditableText): void {
    if (!CSS.highlights) return;
    for (const verdict of verdicts) {
      const ranges = this.#findings
        .filter((each) => each.verdict === verdict)
        .map(({ start, end }) => editable.range(start, end));
      const highlight = new Highlight(...ranges);
      if (verdict === 'wrong') highlight.type = 'spelling-error';
      CSS.highlights.set(highlightOf(verdict), highlight);
    }
  }
}

function highlightOf(verdict: Verdict): string {
  return `zj-proof-${verdict}`;
}

/** Findings by their places in the draft; what our own elements show is left out. */
function findIn(draft: string, find: (words: string) => Finding[]): DraftFinding[] {
  const { words, starts, elements } = unmark(draft);
  return find(words)
    .map((finding) => {
      const start = starts[finding.start] ?? 0;
      const end = (starts[finding.end - 1] ?? start) + 1;
      return { ...finding, start, end, isParted: end - start !== finding.text.length };
    })
    .filter(({ start, end }) => !elements.some((element) => start < element.end && element.start < end));
}

/** A number without the unit that may stand further on: "45" of "45 national key laboratories". */
const isBare = (text: string) => /(?:\d|^[a-z -]+)$/iu.test(text);

/** The words that may stand in the place of the found ones; undefined where those hold more than a number or a date. */
function printedIn({ verdict, kind, text, expected, end }: Finding, draft: string): string | undefined {
  if (verdict !== 'wrong' || expected === null) return undefined;
  if (kind === 'subject' && !startsWithNumber.test(text)) return undefined;
  if (kind === 'period' || kind === 'date') return expected;
  // “thirteenth in China among science and technology clusters”: the words that stay say the field already.
  if (kind === 'rank') return sharesWord(expected, draft.slice(end, end + 60)) ? undefined : expected;
  const words = isBare(text) ? (bareNumber.exec(expected)?.[0] ?? expected) : expected;
  // “8条” of “8条科创走廊”, where the report prints “7条科创走廊”.
  const after = draft.slice(end);
  for (let length = words.length - 1; length > 0; length -= 1)
    if (after.startsWith(words.slice(-length))) return words.slice(0, -length);
  return words;
}

const sharesWord = (one: string, other: string) =>
  (one.match(/[a-z]{5,}|\p{Script=Han}{2}/giu) ?? []).some((word) => other.includes(word));

const startsWithNumber = /^(?:\p{Sc}|RMB|CNY|[约超近])?\s?[\d一二三四五六七八九十百]/u;
const bareNumber = /^\D*\d(?:[\d.,]*\d)?(?:\s?(?:–|—|-|to|至)\s?[\d.,]*\d)?(?:\s?(?:million|billion|trillion|[万亿]))?/;

/** The tag that shows the figure, about the words that it shows; undefined where it would show others beside them. */
function taggedIn(finding: Finding): string | undefined {
  const { verdict, kind, text, tag, expected, isAsPrinted } = finding;
  if (tag === null) return undefined;
  if (verdict === 'right') return isAsPrinted ? `${tag}${text}</zj-stat>` : undefined;
  if (verdict !== 'wrong' || kind === 'period' || kind === 'date' || isBare(text)) return undefined;
  if (kind === 'subject' && !startsWithNumber.test(text)) return undefined;
  return `${tag}${expected}</zj-stat>`;
}
