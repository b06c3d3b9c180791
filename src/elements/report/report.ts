import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { inWords } from '../../controllers/finding.js';
import { loadFooter } from '../../controllers/footer.js';
import { HeadingController } from '../../controllers/heading.js';
import { fragmentHref } from '../../controllers/landing.js';
import { JsonLdController, type PublishedReport } from '../../controllers/json-ld.js';
import { property } from '../../controllers/property.js';
import { PrintController } from '../../controllers/print.js';
import { isServer } from '../../controllers/server.js';
import { ReportController } from '../../controllers/report.js';
import { RetryController } from '../../controllers/retry.js';
import { ScrollSpyController } from '../../controllers/scroll-spy.js';
import { formatPeriod } from '../../format/date.js';
import { headline, nameBelow } from '../../format/headline.js';
import { localize } from '../../format/language.js';
import { translate } from '../../format/messages.js';
import { ReportError } from '../../report/errors.js';
import { findRecord, requireSections, splitIds } from '../../report/lookup.js';
import type { ReportRecord, ReportTopic, Section } from '../../report/types.js';
import { baseStyles } from '../../theme/base.styles.js';
import { widthStyles } from '../../theme/width.styles.js';
import { ZjReportElement } from '../report-element.js';
import { reportMessages } from './report.messages.js';
import { reportStyles } from './report.styles.js';
import { composeSection, type Block, type ReportTopics, type Story } from './report.utils.js';

/** What a report may tell of; those that it has nothing of are left out of the page. */
const topics: readonly (keyof ReportTopics)[] = [
  'figures',
  'events',
  'achievements',
  'systems',
  'policies',
  'places',
  'cooperations',
  'corridors',
  'datasets',
];

const blocksOf = (story: Story | undefined): readonly Block[] => (story ? [...story.face, ...story.more] : []);

/** The modules of the elements that the page is made of, each loaded when a section that needs it comes near. */
const definitions: Readonly<Record<Block['element'], () => Promise<unknown>>> = {
  achievements: () => import('../achievements/define.js'),
  chart: () => import('../chart/define.js'),
  constellation: () => import('../constellation/define.js'),
  'corridor-map': () => import('../corridor-map/define.js'),
  list: () => import('../list/define.js'),
  ranking: () => import('../ranking/define.js'),
  'stat-grid': () => import('../stat-grid/define.js'),
  system: () => import('../system/define.js'),
  timeline: () => import('../timeline/define.js'),
};

/**
 * The whole report as one page, made of the other elements: for each section, in the report's order, its finding
 * (`claim`), at most three key figures and one graphic; all else of it is folded below, and open on paper. A table of
 * contents follows the reader. What is in view is loaded first, the rest after it, so that the page can be searched and
 * printed whole.
 *
 * `#zj-section-<id>` in the page's address goes to a section.
 *
 * @tag zj-report
 * @summary The whole report as one page, with a table of contents.
 *
 * @slot - Shown until the report is there, and with the message when it cannot be shown.
 * @fires {ZjReadyEvent} zj-ready - The page's frame is shown; each element in it says so for itself.
 * @fires {ZjErrorEvent} zj-error - A section is unknown, or the data did not load.
 * @csspart base - All that is painted.
 * @csspart header - The report's title, publisher and period.
 * @csspart contents - The table of contents.
 * @csspart section - One section.
 * @csspart error - The message in the element's place.
 * @cssproperty [--zj-report-accent=var(--zj-accent)] - Colour of the current entry in the table of contents.
 * @cssproperty [--zj-report-top=0px] - Height of what the page itself keeps at the top of the window.
 * @cssstate loading - Data is on its way.
 * @cssstate ready - The page's frame is shown.
 * @cssstate error - A message is shown.
 */
export class ZjReport extends ZjReportElement {
  static override styles = [baseStyles, widthStyles, reportStyles];

  /** Ids of the sections to show, parted by spaces; empty shows all. Source: `report.json`. Unknown ids are reported. */
  @property() sections = '';

  /** Level of the title, 1 to 6; by default one below the heading before the element. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 0;

  /**
   * Puts the report into the page's head as schema.org data (a `Dataset` in JSON-LD), for search engines. Off by default;
   * one script a report, gone with the element. Pages that demand Trusted Types allow the policy `zj-widgets-json-ld`.
   */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;

  /** The sections whose elements are there. */
  readonly #filled = new Set<string>();
  /** Those, and the ones whose elements are on their way. */
  readonly #filling = new Set<string>();
  #isPreloaded = false;

  readonly #report = new ReportController<keyof ReportTopics>(
    this,
    () => ['report', ...topics],
    topics,
    async (report) => {
      await Promise.allSettled([...Object.values(definitions).map((load) => load()), report.load('map'), loadFooter()]);
      this.#isWhole = true;
    },
  );
  readonly #heading = new HeadingController(this);
  /** Sections, some of whose elements did not come, with the names of those. */
  readonly #lacking = new Map<string, readonly string[]>();
  readonly #retry = new RetryController(this, () => {
    for (const id of this.#lacking.keys()) void this.#fill(id);
  });

  readonly #scrollSpy = new ScrollSpyController(this, 'section', (id) => this.#fill(id));
  readonly #print = new PrintController(this, () => this.#printWhole());
  #stories = new Map<string, Story>();
  /** What only paper has open. */
  readonly #opened: HTMLDetailsElement[] = [];
  /** A prerendered page has all its sections, and so has what takes its place. */
  #isWhole = isServer;

  constructor() {
    super();
    new JsonLdController(this, () => this.#toPublish());
  }

  protected override render(): TemplateResult {
    return this.#report.render((topics) => {
      const unknown = this.#report.attempt(() => requireSections(topics.report.sections, this.sections, 'sections'));
      const sections = this.#chosen(topics.report);
      if (sections.length === 0) {
        requireSections(topics.report.sections, this.sections, 'sections');
        throw new ReportError('missing-topic', { name: 'sections', value: this.#report.current.id });
      }
      this.#stories = new Map(sections.map((section) => [section.id, composeSection(section, topics)]));
      return html`<div class="base" part="base" lang=${this.#report.locale.tag}>
        ${unknown} ${this.#renderHeader(topics.report)} ${this.#renderContents(sections)}
        <div class="sections">
          ${repeat(
            sections,
            ({ id }) => id,
            (section) => this.#renderSection(section, topics),
          )}
        </div>
      </div>`;
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#scrollSpy.observe();
    if (this.#stories.size > 0 && !this.#isPreloaded) void this.#preload();
    this.#printWhole();
  }

  /** All that the sections are made of, also those that nobody has come near: what is printed cannot wait for it. */
  async #preload(): Promise<void> {
    this.#isPreloaded = true;
    const elements = new Set([...this.#stories.values()].flatMap(blocksOf).map(({ element }) => element));
    const map = elements.has('corridor-map') ? [this.#report.current.load('map')] : [];
    await Promise.allSettled([...map, ...[...elements].map((element) => definitions[element]())]);
    this.#printWhole();
  }

  /** Draws at once what has come, the elements in it do so too, and opens all for as long as it is printed. */
  #printWhole(): void {
    if (!this.#print.isPrinting) {
      for (const details of this.#opened.splice(0)) details.open = false;
      return;
    }
    for (const details of this.renderRoot.querySelectorAll<HTMLDetailsElement>('.more:not([open])')) {
      details.open = true;
      this.#opened.push(details);
    }
    const missing = [...this.#stories].filter(([id]) => !this.#filled.has(id));
    for (const [id, story] of missing) {
      if (blocksOf(story).every(({ element }) => customElements.get(`zj-${element}`))) this.#filled.add(id);
    }
    if (missing.some(([id]) => this.#filled.has(id))) this.requestUpdate();
  }

  #toPublish(): PublishedReport | undefined {
    if (!this.jsonLd) return undefined;
    const { current, locale } = this.#report;
    const [report, figures] = [current.peek('report'), current.peek('figures')];
    return report && figures && { report, figures, language: locale.language };
  }

  #chosen({ sections }: ReportTopic): readonly Section[] {
    const ids = splitIds(this.sections);
    return ids.length === 0 ? sections : sections.filter(({ id }) => ids.includes(id));
  }

  #renderHeader(report: ReportTopic): TemplateResult {
    const { language } = this.#report.locale;
    return html`<div class="header" part="header">
      <div class="title" role="heading" aria-level=${this.#heading.level}>${localize(report.label, language)}</div>
      <p class="imprint">
        <cite>${localize(report.title, language)}</cite>
        <span>${localize(report.publisher, language)}</span>
        <span>${formatPeriod(report.period, this.#report.locale)}</span>
      </p>
    </div>`;
  }

  #renderContents(sections: readonly Section[]): TemplateResult | typeof nothing {
    if (sections.length < 2) return nothing;
    const { language } = this.#report.locale;
    return html`<nav class="contents screen-only" part="contents" aria-label=${this.#say('report.contents')}>
      <ol role="list">
        ${sections.map(
          ({ id, label, shortLabel = label }) =>
            html`<li>
              <a
                href=${fragmentHref(`#zj-section-${id}`)}
                aria-current=${this.#scrollSpy.current === id ? 'location' : nothing}
                @click=${() => this.#onEntry(id)}
                ><span class="long">${localize(label, language)}</span
                ><span class="short">${localize(shortLabel, language)}</span></a
              >
            </li>`,
        )}
      </ol>
    </nav>`;
  }

  #renderSection(section: Section, topics: ReportTopics): TemplateResult {
    const { id } = section;
    const story = this.#isWhole || this.#filled.has(id) ? this.#stories.get(id) : undefined;
    const { language } = this.#report.locale;
    const name = nameBelow(section, language);
    const headingId = `heading-${id}`;
    return html`<section
      class="section ${story ? 'filled' : ''}"
      part="section"
      data-id=${id}
      tabindex="-1"
      aria-labelledby=${headingId}
    >
      <div class="section-head lead-in">
        ${name ? html`<p class="kicker">${name}</p>` : nothing}
        <div class="section-title" id=${headingId} role="heading" aria-level=${this.#level(1)}>
          ${inWords(headline(section, language))}
        </div>
      </div>
      ${this.#renderLack(id)}
      ${story?.face.map((block) => html`<div class="block ${block.element}">${this.#renderBlock(block)}</div>`)}
      ${story && story.more.length > 0 ? this.#renderMore(story.more, topics) : nothing}
    </section>`;
  }

  /** What is beyond the section's face; a search in the page, an address and paper open it. */
  #renderMore(blocks: readonly Block[], topics: ReportTopics): TemplateResult {
    const names = blocks.map((block) => this.#nameOf(block, topics));
    return html`<details class="more">
      <summary class="more-summary">
        <span class="more-title">${this.#say('report.more')}</span>
        <span class="more-names">${names.map((name) => html`<span class="more-name">${name}</span> `)}</span>
      </summary>
      <div class="more-blocks">
        ${blocks.map((block) => html`<div class="block ${block.element}">${this.#renderBlock(block)}</div>`)}
      </div>
    </details>`;
  }

  #renderLack(section: string): TemplateResult | typeof nothing {
    const names = this.#lacking.get(section);
    const { locale } = this.#report;
    return names ? this.#retry.render(locale, this.#retry.say(locale, names.join(', '))) : nothing;
  }

  #renderBlock(block: Block): TemplateResult {
    const level = this.#level(2);
    switch (block.element) {
      case 'achievements':
        return html`${this.#renderBlockTitle('report.achievements')}
          <zj-achievements section=${block.section} controls="none" heading-level=${this.#level(3)}></zj-achievements>`;
      case 'chart':
        return html`<zj-chart dataset-id=${block.dataset} heading-level=${level}></zj-chart>`;
      case 'constellation':
        return html`<zj-constellation heading-level=${level}></zj-constellation>`;
      case 'corridor-map':
        return html`<zj-corridor-map heading-level=${level}></zj-corridor-map>`;
      case 'list':
        return html`${this.#renderBlockTitle(`report.${block.kind}`)}
          <zj-list
            kind=${block.kind}
            section=${block.section}
            controls="none"
            heading-level=${this.#level(3)}
          ></zj-list>`;
      case 'ranking':
        return html`<zj-ranking layout="ladder"></zj-ranking>`;
      case 'stat-grid':
        return html`<zj-stat-grid facts=${block.facts}></zj-stat-grid>`;
      case 'system':
        return html`<zj-system system=${block.system} heading-level=${level}></zj-system>`;
      case 'timeline':
        return html`${this.#renderBlockTitle('report.timeline')}
          <zj-timeline section=${block.section} controls="none"></zj-timeline>`;
    }
  }

  #nameOf(block: Block, { datasets, systems }: ReportTopics): string {
    const { language } = this.#report.locale;
    const labelIn = (records: readonly ReportRecord[], id: string) =>
      localize(findRecord(records, id)?.label, language);
    switch (block.element) {
      case 'chart':
        return labelIn(datasets.datasets, block.dataset);
      case 'system':
        return labelIn(systems.systems, block.system);
      case 'list':
        return this.#say(`report.${block.kind}`);
      case 'achievements':
      case 'constellation':
      case 'corridor-map':
      case 'ranking':
      case 'stat-grid':
      case 'timeline':
        return this.#say(`report.${block.element}`);
    }
  }

  /** For elements without a title of their own. */
  #renderBlockTitle(key: keyof typeof reportMessages.en): TemplateResult {
    return html`<div class="block-title lead-in" role="heading" aria-level=${this.#level(2)}>${this.#say(key)}</div>`;
  }

  /**
   * Brings a section's elements, all at once, when they have what they show: one by one they would push one another down.
   * What fails to load leaves the others in place and says so.
   */
  async #fill(id: string): Promise<void> {
    if (this.#filling.has(id)) return;
    this.#filling.add(id);
    const elements = [...new Set(blocksOf(this.#stories.get(id)).map(({ element }) => element))];
    // Its own element says if that does not come.
    const map = elements.includes('corridor-map') && this.#report.current.load('map').catch(() => undefined);
    const loads = await Promise.allSettled(elements.map((element) => definitions[element]()));
    await map;
    for (const load of loads) if (load.status === 'rejected') console.error('[zj-widgets]', load.reason);
    const lacking = elements.filter((_, index) => loads[index]?.status === 'rejected');
    if (lacking.length > 0) {
      // Whoever goes there next tries again.
      this.#filling.delete(id);
      this.#lacking.set(id, lacking);
      this.#retry.fail(loads.find((load) => load.status === 'rejected')?.reason);
    } else if (this.#lacking.delete(id) && this.#lacking.size === 0) this.#retry.clear();
    this.#filled.add(id);
    this.requestUpdate();
    await this.updateComplete;
  }

  /** An address that the page has already is no change of it. */
  #onEntry(id: string): void {
    if (location.hash === `#zj-section-${id}`) this.#scrollSpy.goTo(id);
  }

  #level(below: number): number {
    return Math.min(6, this.#heading.level + below);
  }

  #say(key: keyof typeof reportMessages.en): string {
    return translate(reportMessages, this.#report.locale, key);
  }
}
