import { html, nothing, type ComplexAttributeConverter, type PropertyValues, type TemplateResult } from 'lit';
import { asPublished, watchInherited } from '../../controllers/ancestors.js';
import { CopyController } from '../../controllers/copy.js';
import { loadMessages } from '../../controllers/load.messages.js';
import { property } from '../../controllers/property.js';
import { ReportController } from '../../controllers/report.js';
import { unbroken } from '../../controllers/unbroken.js';
import { citeAsText, formatCorrection, formatParagraph } from '../../format/citation.js';
import { formatDate } from '../../format/date.js';
import { languageName, localize, otherName } from '../../format/language.js';
import { translate, type MessageValue } from '../../format/messages.js';
import type { ReferenceFormat } from '../../format/references.js';
import { addressOfWords } from '../../format/text-fragment.js';
import type { RecordKind } from '../../report/kinds.js';
import { isPrinted } from '../../report/lookup.js';
import type { ExternalSource, PrintedSource, ReportRecord, ReportTopic, TopicName } from '../../report/types.js';
import { baseStyles } from '../../theme/base.styles.js';
import { copyStyles } from '../../theme/copy.styles.js';
import { widthStyles } from '../../theme/width.styles.js';
import { ZjReportElement } from '../report-element.js';
import { sourceMessages } from './source.messages.js';
import { sourceElementStyles } from './source.styles.js';
import { sourceView } from './source.view.js';

/** A record itself is no attribute. */
const recordConverter: ComplexAttributeConverter<string | ReportRecord | null> = {
  fromAttribute: (value) => value,
  toAttribute: (value) => (typeof value === 'string' ? value : null),
};

/** Names of formats for reference lists and managers, which are the same in all languages. */
const formatNames: readonly (readonly [format: ReferenceFormat, name: string])[] = [
  ['gb-t-7714', 'GB/T 7714'],
  ['apa', 'APA'],
  ['chicago', 'Chicago'],
  ['bibtex', 'BibTeX'],
  ['ris', 'RIS'],
  ['csl-json', 'CSL-JSON'],
];

/** Brought when a reader is about to copy, so that the browser still takes it for the reader's wish. */
const loadReferences = () => import('../../format/references.js');

/**
 * The citation of one record: the words as printed, the paragraph that they stand in, the report and its publisher,
 * the record's caveats, and buttons that copy it as text, by GB/T 7714, APA or Chicago, as BibTeX, RIS or CSL-JSON, or
 * as Wikipedia's template. Every other element opens it; by itself it cites a record in place. Where the page may not write to the clipboard, the text to copy is shown, selected.
 *
 * @tag zj-source
 * @summary Cites one record of the report: printed words, paragraph, report, notes.
 *
 * @slot - Shown until the data is there, and with the message when it cannot be shown.
 * @fires {ZjReadyEvent} zj-ready - The citation is shown.
 * @fires {ZjErrorEvent} zj-error - The kind or record is unknown or the data did not load.
 * @csspart base - All that is painted.
 * @csspart printed - The printed words.
 * @csspart copy - The buttons that copy the citation.
 * @csspart error - The message in the element's place.
 * @cssproperty [--zj-source-accent=var(--zj-accent)] - Colour of the rule beside the printed words.
 * @cssstate loading - Data is on its way.
 * @cssstate ready - The citation is shown.
 * @cssstate error - A message is shown.
 */
export class ZjSource extends ZjReportElement {
  static override styles = [baseStyles, widthStyles, copyStyles, sourceElementStyles];

  /**
   * What kind of record is cited: figure (default), event, achievement, system, policy, place, cooperation, corridor or
   * city. Anything else shows a message.
   */
  @property() kind: RecordKind = 'figure';

  /** Id of the record, or the record itself. An unknown id shows a message with the nearest ids. */
  @property({ type: Object, converter: recordConverter }) record: string | ReportRecord = '';

  readonly #report = new ReportController<TopicName>(this, () =>
    typeof this.record === 'string' ? sourceView.topics({ kind: this.kind }) : ['report'],
  );

  readonly #copying = new CopyController(this, () => this.#report.locale);

  #stopWatching?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = watchInherited(this, () => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('record') || changed.has('kind')) this.#copying.report('');
  }

  protected override render(): TemplateResult {
    return this.#report.render((topics) => {
      const { kind, record } = this;
      const cited =
        typeof record === 'string' ? sourceView.select({ kind, record }, topics, this.#report.locale).record : record;
      return this.#renderCitation(topics.report, cited);
    });
  }

  #renderCitation(report: ReportTopic, record: ReportRecord): TemplateResult {
    const { language, tag } = this.#report.locale;
    const other = otherName(record, this.#report.locale, report.languages);
    const { name, translated, origin } = other;
    return html`<div class="base" part="base" lang=${tag}>
      <p class="label">${unbroken(localize(record.label, language))}</p>
      <dl class="details">
        ${this.#renderSource(asPublished(this, report), record)}
        ${
          origin
            ? this.#renderRow(
                'source.name',
                html`${name ? html`<span lang=${other.language}>${name}</span><br />` : nothing}${this.#say(
                  `source.${origin.standing}`,
                  { language: languageName(translated) },
                )}${origin.source ? html`<br />${this.#renderExternal(origin.source)}` : nothing}`,
                languageName(other.language),
              )
            : nothing
        }
        ${
          record.corrections
            ? this.#renderRow(
                'source.corrected',
                record.corrections.map((each) => html`<div>${formatCorrection(each, this.#report.locale)}</div>`),
              )
            : nothing
        }
        ${record.note ? this.#renderRow('source.note', unbroken(localize(record.note, language))) : nothing}
      </dl>
      ${this.#renderCopy(asPublished(this, report), record)}
    </div>`;
  }

  #renderSource(report: ReportTopic, record: ReportRecord): unknown {
    const { source } = record;
    const { language } = this.#report.locale;
    if (!isPrinted(source)) {
      return this.#renderRow(
        'source.external',
        source.external.map((each, index) => [index > 0 ? html`<br />` : nothing, this.#renderExternal(each)]),
      );
    }
    const written = report.languages[0] ?? language;
    return [
      this.#renderRow(
        'source.printed',
        html`<q class="printed" part="printed" lang=${written}>${renderPrinted(source, written)}</q>`,
      ),
      this.#renderRow(
        'source.report',
        html`<cite>${localize(report.title, language)}</cite><br />${localize(report.publisher, language)}<br /><span
            class="paragraph"
            >${formatParagraph(report, record, this.#report.locale)}<br />${this.#publication(report)} ·
            ${this.#renderAddress(report, source, written)}</span
          >`,
      ),
    ];
  }

  /** Edition, date and licence; that no date is known is said. */
  #publication({ edition, issued, licence }: ReportTopic): string {
    const { locale } = this.#report;
    const date = issued ? formatDate(issued, locale) : this.#say('source.no-date');
    return [localize(edition, locale.language), date, licence]
      .filter(Boolean)
      .join(locale.language === 'zh' ? '，' : ', ');
  }

  /** Leads to the words where the report can be read. */
  #renderAddress({ url = '', archive = '' }: ReportTopic, source: PrintedSource, language: string): unknown {
    const link = (address: string, words: string) => {
      const target = addressOfWords(address, source, language);
      return target ? html`<a href=${target} rel="noopener">${words}</a>` : nothing;
    };
    const links = [link(url, this.#say('source.open')), link(archive, this.#say('source.archive'))].filter(
      (each) => each !== nothing,
    );
    return links.length > 0 ? links.map((each) => html`${each} `) : this.#say('source.no-address');
  }

  #renderExternal({ title, publisher, date, url, licence }: ExternalSource): TemplateResult {
    const name = [title, publisher].filter(Boolean).join(', ');
    const when = date ? formatDate(date, this.#report.locale) : '';
    // Only web addresses are made links; anything else is left as words.
    const linked = url && /^https?:\/\//i.test(url) ? html`<a href=${url} rel="noopener">${name}</a>` : name;
    return html`${linked}${[when, licence].filter(Boolean).map((detail) => html`, ${detail}`)}`;
  }

  #renderCopy(report: ReportTopic, record: ReportRecord): TemplateResult {
    const button = (label: string, copy: () => Promise<void>) =>
      html`<button type="button" class="copy" @click=${copy}>${label}</button>`;
    const reference = ([format, name]: (typeof formatNames)[number]) =>
      button(name, () => this.#copyReference(format, name, report, record));
    const bring = () => void loadReferences().catch(() => undefined);
    return html`<div
        class="copies screen-only"
        part="copy"
        role="group"
        aria-label=${this.#say('source.copy')}
        @focusin=${bring}
        @pointerenter=${bring}
      >
        <span aria-hidden="true">${this.#say('source.copy')}</span>
        ${button(this.#say('source.text'), () => this.#copying.copy(citeAsText(report, [record], this.#report.locale)))}
        ${formatNames.map(reference)} ${reference(['wikipedia', this.#say('source.wikipedia')])}
      </div>
      ${this.#copying.render()}`;
  }

  async #copyReference(
    format: ReferenceFormat,
    name: string,
    report: ReportTopic,
    record: ReportRecord,
  ): Promise<void> {
    const { locale } = this.#report;
    try {
      const { citeAs } = await loadReferences();
      await this.#copying.copy(citeAs(format, report, [record], locale));
    } catch {
      this.#copying.report(translate(loadMessages, locale, 'load.failed', { name }), false);
    }
  }

  #renderRow(term: keyof typeof sourceMessages.en, content: unknown, language: MessageValue = ''): TemplateResult {
    return html`<div>
      <dt>${this.#say(term, { language })}</dt>
      <dd>${content}</dd>
    </div>`;
  }

  #say(key: keyof typeof sourceMessages.en, values: Record<string, MessageValue> = {}): string {
    return translate(sourceMessages, this.#report.locale, key, values);
  }
}

/** The printed words between those around them, by which they are found. */
function renderPrinted({ prefix, printed, suffix }: PrintedSource, language: string): TemplateResult {
  const context = (words: string) => html`<span class="context">${words}</span>`;
  return html`${prefix ? context(prefix + gap(prefix, printed, language)) : nothing}${printed}${
    suffix ? context(gap(printed, suffix, language) + suffix) : nothing
  }`;
}

/** The space between words of a text, which a report's data has at no end. */
function gap(before: string, after: string, language: string): string {
  const isApart = /^[\p{L}\p{N}\p{Sc}\p{Ps}\p{Pi}]/u.test(after) && !/[\p{Ps}\p{Pi}\p{Pd}/]$/u.test(before);
  return isApart && !/^(?:zh|yue|ja|th|lo|km|my)\b/.test(language) ? ' ' : '';
}
