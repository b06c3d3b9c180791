import { html, nothing, type TemplateResult } from 'lit';
import { asPublished } from '../../controllers/ancestors.js';
import { CopyController } from '../../controllers/copy.js';
import type { ActionGroup, ShownData } from '../../controllers/popover-subject.js';
import { property } from '../../controllers/property.js';
import { ReportController } from '../../controllers/report.js';
import { unclobbered } from '../../controllers/unclobbered.js';
import { citeAsText } from '../../format/citation.js';
import { translate } from '../../format/messages.js';
import { recordTable, type DataTable } from '../../format/table.js';
import { tableMessages } from '../../format/table.messages.js';
import type { ReportTopic } from '../../report/types.js';
import { baseStyles } from '../../theme/base.styles.js';
import { copyStyles } from '../../theme/copy.styles.js';
import { ZjReportElement } from '../report-element.js';
import { actionsMessages } from './actions.messages.js';
import { detailsStyles } from '../../theme/details.styles.js';
import { actionsStyles } from './actions.styles.js';
import { allowsDownloads, embedCode, fallbackText, mediaTypes, toCsv, toJson } from './actions.utils.js';
import { frame } from './frame.js';

/** By which a page has the elements from a folder that holds the autoloader too. */
const libraryScripts = ['autoload', 'zj-widgets.min', 'zj-widgets.iife']
  .map((name) => `script[src$="/${name}.js"]`)
  .join();

/**
 * What can be done with the data that an element shows: read it as a table, copy it with
 * its source as rich text and picture, copy its citation, download it as CSV or
 * JSON or its picture as SVG or PNG, copy the code that embeds it. Every element that shows data opens it from its own
 * button; `actions="none"` there takes the button away.
 *
 * @tag zj-actions
 * @summary Table, citation, downloads and embed code of what another element shows.
 *
 * @fires {ZjErrorEvent} zj-error - The report did not load.
 * @csspart base - All that is painted.
 * @csspart table - The data as a table.
 * @csspart error - The message in the element's place.
 * @cssstate loading - Data is on its way.
 * @cssstate ready - The actions are shown.
 * @cssstate error - A message is shown.
 */
export class ZjActions extends ZjReportElement {
  static override styles = [baseStyles, copyStyles, detailsStyles, actionsStyles];

  /** What is shown: title, file name, records, units. Without it nothing is offered. */
  @property({ attribute: false }) data: ShownData | undefined;

  /** The element that shows it; its picture and its tag are taken from it. */
  @property({ attribute: false }) target: Element | undefined;

  /** Which of them are offered: `table`, `download` or `embed`; without one, all. */
  @property({ attribute: false }) group: ActionGroup | '' = '';

  readonly #report = new ReportController<'report'>(this, () => ['report']);
  readonly #copying = new CopyController(this, () => this.#report.locale);

  protected override render(): TemplateResult {
    return this.#report.render(({ report }) => {
      const { data } = this;
      return html`<div class="base" part="base" lang=${this.#report.locale.tag}>
        ${data ? this.#renderActions(report, data) : nothing}
      </div>`;
    });
  }

  #renderActions(report: ReportTopic, data: ShownData): TemplateResult {
    const table = recordTable(data.records, data.units ?? {}, this.#report.locale);
    const code = () => this.#embed(data, table);
    const action = (label: string, act: () => Promise<void> | void) =>
      html`<button type="button" class="action" @click=${act}>${label}</button>`;
    const offers = (group: ActionGroup) => this.group === '' || this.group === group;
    return html`<p class="title">${data.title}</p>
      ${this.group === 'embed' ? html`<textarea readonly rows="4" aria-label=${this.#say('actions.code')} .value=${code()}></textarea>` : nothing}
      ${offers('table') ? this.#renderTable(data) : nothing}
      ${
        this.group === 'download'
          ? nothing
          : html`<div class="group screen-only">
              ${offers('table') ? action(this.#say('actions.copy-figure'), () => this.#copyFigure(report, data)) : nothing}
              ${offers('table') ? action(this.#say('actions.copy-citation'), () => this.#copying.copy(this.#cite(report, data))) : nothing}
              ${offers('embed') ? action(this.#say('actions.copy-embed'), () => this.#copying.copy(code())) : nothing}
            </div>`
      }
      ${
        offers('download')
          ? html`<div class="group screen-only" role="group" aria-label=${this.#say('actions.download')}>
              <span class="group-label" aria-hidden="true">${this.#say('actions.download')}</span>
              ${action('CSV', () => this.#save(data, 'csv', toCsv(table)))}
              ${action('JSON', () => this.#save(data, 'json', toJson(data, report.id)))}
              ${action('SVG', () => this.#savePicture(data, 'svg'))}
              ${action('PNG', () => this.#savePicture(data, 'png'))}
            </div>`
          : nothing
      }
      ${this.#copying.render()}`;
  }

  /** For readers; what a program wants of it is in the downloads. */
  #renderTable({ title, records, units = {} }: ShownData): TemplateResult {
    const table = recordTable(records, units, this.#report.locale, true);
    return html`<details ?open=${this.group === 'table'}>
      <summary>${this.#say('actions.table')}</summary>
      <div class="table" part="table" tabindex="0" role="group" aria-label=${title}>
        <table>
          <thead>
            <tr>
              ${table.columns.map((column) => html`<th scope="col">${column}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${table.rows.map(
              (row) =>
                html`<tr>
                  ${row.map((cell) => html`<td>${cell}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  #cite(report: ReportTopic, { records }: ShownData): string {
    return citeAsText(asPublished(this, report), records, this.#report.locale);
  }

  /** As rich text for editors, as a picture for what takes no text, and as plain text. */
  #copyFigure(report: ReportTopic, data: ShownData): Promise<void> {
    const { locale } = this.#report;
    const figure = import('./copied-figure.js').then(({ copiedFigure }) => copiedFigure(report, data, locale));
    const blob = (type: string, content: Promise<string>) => content.then((text) => new Blob([text], { type }));
    const text = figure.then(({ text }) => text);
    const forms = {
      'text/html': blob(
        'text/html',
        figure.then(({ html }) => html),
      ),
      'text/plain': blob('text/plain', text),
      'image/png': this.#draw(data).then(({ png }) => png()),
    };
    return this.#attempt(this.#copying.copyForms(forms, text));
  }

  #embed(data: ShownData, table: DataTable): string {
    const { target } = this;
    if (!target) return '';
    if (frame.code) return frame.code();
    const shown = translate(tableMessages, this.#report.locale, 'table.shown');
    const script = unclobbered(document).querySelector<HTMLScriptElement>(libraryScripts);
    return embedCode(target, fallbackText(data, table, shown), script?.src ?? '');
  }

  async #save({ name }: ShownData, format: keyof typeof mediaTypes, content: string | Blob): Promise<void> {
    const file = `${name}.${format}`;
    const allowed = allowsDownloads();
    if (allowed !== false) {
      const link = unclobbered(document).createElement('a');
      link.href = URL.createObjectURL(new Blob([content], { type: mediaTypes[format] }));
      link.download = file;
      link.click();
      // The download has its own hold on the data once the click is handled.
      setTimeout(() => URL.revokeObjectURL(link.href));
    }
    if (allowed) return this.#copying.report(this.#say('actions.saved', { file }));
    const outcome = this.#say(allowed === false ? 'actions.no-downloads' : 'actions.perhaps-saved', { file });
    if (typeof content !== 'string') return this.#copying.report(outcome, false);
    return this.#copying.offer(`${outcome}${this.#say('actions.copy-instead')}`, content);
  }

  async #draw(data: ShownData) {
    const { current, locale } = this.#report;
    const { paintPng, pictureOf } = await import('./picture.js');
    const picture = await pictureOf(this.target as Element, data, current, locale);
    return { svg: picture.svg, png: () => paintPng(picture) };
  }

  async #savePicture(data: ShownData, format: 'svg' | 'png'): Promise<void> {
    if (!this.target) return;
    await this.#attempt(
      this.#draw(data).then(async ({ svg, png }) => this.#save(data, format, format === 'svg' ? svg : await png())),
    );
  }

  async #attempt(act: Promise<void>): Promise<void> {
    try {
      await act;
    } catch (error) {
      console.error('[zj-widgets]', error);
      const reason = error instanceof Error ? error.message : String(error);
      this.#copying.report(this.#say('actions.picture-failed', { reason }), false);
    }
  }

  #say(key: keyof typeof actionsMessages.en, values: Record<string, string> = {}): string {
    return translate(actionsMessages, this.#report.locale, key, values);
  }
}
