import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ReportController } from '../../controllers/report.js';
import { formatDate } from '../../format/date.js';
import { localize } from '../../format/language.js';
import { translate } from '../../format/messages.js';
import { isPrinted, findRecord, requireRecord, sectionOf } from '../../report/lookup.js';
import type { ExternalSource, ReportRecord, ReportTopic } from '../../report/types.js';
import { baseStyles } from '../../theme/base.styles.js';
import { sourceMessages } from './source.messages.js';
import { sourceElementStyles } from './source.styles.js';

/**
 * The citation of one record: the words as printed, the paragraph that they stand in, the report and its publisher,
 * and the record's caveats. Every other element opens it; by itself it cites one figure in place.
 *
 * @tag zj-source
 * @summary Cites one record of the report: printed words, paragraph, report, notes.
 *
 * @slot - Shown until the data is there, and with the message when it cannot be shown.
 * @fires {ZjReadyEvent} zj-ready - The citation is shown.
 * @fires {ZjErrorEvent} zj-error - The figure is unknown or the data did not load.
 * @csspart base - All that is painted.
 * @csspart printed - The printed words.
 * @csspart error - The message in the element's place.
 * @cssproperty [--zj-source-accent=var(--zj-accent)] - Colour of the rule beside the printed words.
 * @cssstate loading - Data is on its way.
 * @cssstate ready - The citation is shown.
 * @cssstate error - A message is shown.
 */
export class ZjSource extends LitElement {
  static override styles = [baseStyles, sourceElementStyles];

  /** Id of the figure to cite; source: `figures.json`. An unknown id shows a message with the nearest ids. */
  @property({ reflect: true }) fact = '';

  /** The record to cite, where it is no figure. Takes precedence over `fact`. */
  @property({ attribute: false }) record: ReportRecord | undefined;

  private readonly report = new ReportController<'report' | 'figures'>(this, () =>
    this.record ? ['report'] : ['report', 'figures'],
  );

  protected override render(): TemplateResult {
    return this.report.render(({ report, figures }) =>
      this.renderCitation(report, this.record ?? requireRecord(figures.figures, this.fact, 'fact')),
    );
  }

  private renderCitation(report: ReportTopic, record: ReportRecord): TemplateResult {
    const { language, tag } = this.report.locale;
    const origin = record.nameOrigin?.[language];
    return html`<div class="base" part="base" lang=${tag}>
      <p class="label">${localize(record.label, language)}</p>
      <dl class="details">
        ${this.renderSource(report, record)}
        ${
          origin
            ? this.renderRow('source.name', [
                this.say(`source.${origin.standing}`),
                origin.source ? html`<br />${this.renderExternal(origin.source)}` : nothing,
              ])
            : nothing
        }
        ${record.note ? this.renderRow('source.note', localize(record.note, language)) : nothing}
      </dl>
    </div>`;
  }

  private renderSource(report: ReportTopic, record: ReportRecord): unknown {
    const { source } = record;
    const { language } = this.report.locale;
    if (!isPrinted(source)) {
      return this.renderRow(
        'source.external',
        source.external.map((each, index) => [index > 0 ? html`<br />` : nothing, this.renderExternal(each)]),
      );
    }
    const section = findRecord(report.sections, sectionOf(record));
    const paragraph = this.say('source.paragraph', {
      section: localize(section?.label, language),
      number: source.paragraph.split('.')[1] ?? '',
      paragraph: source.paragraph,
    });
    const written = report.languages[0] ?? language;
    return [
      this.renderRow('source.printed', html`<q class="printed" part="printed" lang=${written}>${source.printed}</q>`),
      this.renderRow(
        'source.report',
        html`<cite>${localize(report.title, language)}</cite><br />${localize(report.publisher, language)}<br /><span
            class="paragraph"
            >${paragraph}</span
          >`,
      ),
    ];
  }

  private renderExternal({ title, publisher, date, url, licence }: ExternalSource): TemplateResult {
    const name = [title, publisher].filter(Boolean).join(', ');
    const when = date ? formatDate(date, this.report.locale) : '';
    // Only web addresses are made links; anything else is left as words.
    const linked = url && /^https?:\/\//i.test(url) ? html`<a href=${url} rel="noopener">${name}</a>` : name;
    return html`${linked}${[when, licence].filter(Boolean).map((detail) => html`, ${detail}`)}`;
  }

  private renderRow(term: keyof typeof sourceMessages.en, content: unknown): TemplateResult {
    return html`<div>
      <dt>${this.say(term)}</dt>
      <dd>${content}</dd>
    </div>`;
  }

  private say(key: keyof typeof sourceMessages.en, values: Record<string, string> = {}): string {
    return translate(sourceMessages, this.report.locale, key, values);
  }
}
