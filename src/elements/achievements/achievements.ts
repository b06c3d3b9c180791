import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderChoices, type Choice } from '../../controllers/choices.js';
import { DeepLinkController } from '../../controllers/deep-link.js';
import { ZjSelectEvent } from '../../controllers/events.js';
import { HeadingController } from '../../controllers/heading.js';
import { PopoversController, type ActionsMode } from '../../controllers/popovers.js';
import { property } from '../../controllers/property.js';
import { renderRecord } from '../../controllers/records.js';
import { ReportController } from '../../controllers/report.js';
import { SearchController, type SearchMode } from '../../controllers/search.js';
import { renderSummary } from '../../controllers/summary.js';
import { formatPeriod } from '../../format/date.js';
import { localize } from '../../format/language.js';
import { translate } from '../../format/messages.js';
import { joinNames } from '../../format/names.js';
import { findRecord, requireRecord, sectionOf } from '../../report/lookup.js';
import { countBySection, filterBySection } from '../../report/sections.js';
import type { Achievement, AchievementsTopic, Field, ReportTopic, Section } from '../../report/types.js';
import { baseStyles } from '../../theme/base.styles.js';
import { categoryStyles } from '../../theme/category.styles.js';
import { choicesStyles } from '../../theme/choices.styles.js';
import { recordsStyles } from '../../theme/records.styles.js';
import { searchStyles } from '../../theme/search.styles.js';
import { triggerStyles } from '../../theme/trigger.styles.js';
import { widthStyles } from '../../theme/width.styles.js';
import { popoverContents } from '../popover-contents.js';
import { ZjReportElement } from '../report-element.js';
import { achievementsMessages } from './achievements.messages.js';
import { achievementsStyles } from './achievements.styles.js';
import { categoryOf, countByField, filterByField } from './achievements.utils.js';
import { achievementsView, type ShownAchievements } from './achievements.view.js';

/**
 * The landmark results of the report by field: what each is, since when, its name in Chinese and English with the
 * standing of the English one, and its source.
 *
 * Each result has an address, `#zj-achievement-<id>`, as in `#zj-achievement-qwen3`: a page opened with it, or sent to
 * it later, goes to the result and marks it.
 *
 * @tag zj-achievements
 * @summary The landmark results of the report, by field and section.
 *
 * @slot - Shown until the results are there, and with the message when they cannot be shown.
 * @fires {ZjReadyEvent} zj-ready - The results are shown.
 * @fires {ZjErrorEvent} zj-error - A field, section or selected id is unknown, or the data did not load.
 * @fires {ZjSelectEvent} zj-select - The page's address led to a result (`kind` "achievement", `id`).
 * @csspart base - All that is painted.
 * @csspart filter - The buttons that choose a field; those that choose a section.
 * @csspart search - The field to search in.
 * @csspart list - The list of results.
 * @csspart record - One result.
 * @csspart kicker - A result's field.
 * @csspart title - A result's name.
 * @csspart link - A result's own address.
 * @csspart source-button - Opens a result's source.
 * @csspart source - The popover with the source.
 * @csspart origin - The line that names the source.
 * @csspart actions-button - Opens data, downloads or embed code.
 * @csspart actions - The popover with data and downloads.
 * @csspart error - The message in the element's place.
 * @cssproperty [--zj-achievements-accent=var(--zj-accent)] - Colour of the fields and of what is selected.
 * @cssstate loading - Data is on its way.
 * @cssstate ready - The results are shown.
 * @cssstate error - A message is shown.
 */
export class ZjAchievements extends ZjReportElement {
  static override styles = [
    baseStyles,
    widthStyles,
    categoryStyles,
    choicesStyles,
    triggerStyles,
    recordsStyles,
    searchStyles,
    achievementsStyles,
  ];

  /** Field ids parted by spaces; empty shows all. Source: `achievements.json`. An unknown id shows a message. */
  @property() field = '';

  /** Section ids parted by spaces; empty shows all. Source: `report.json`. An unknown id shows a message. */
  @property() section = '';

  /** Id of the marked result; empty for none. Source: `achievements.json`. An unknown id is reported, none is marked. */
  @property() selected = '';

  /** `auto` (default) shows a search field above more than 8 results, `always` above any, `none` never. */
  @property() search: SearchMode = 'auto';

  /** `auto` (default) shows the buttons for fields and sections, `none` leaves them out. */
  @property() controls: 'auto' | 'none' = 'auto';

  /** `auto` (default) gives each result its address and follows the page's, `none` does neither. */
  @property() links: 'auto' | 'none' = 'auto';

  /** Level of the results' headings, 1 to 6; by default one below the heading before the element. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 0;

  /** `auto` (default) offers data, downloads and embed code beside the source, `none` does not. */
  @property() actions: ActionsMode = 'auto';

  readonly #report = new ReportController<'report' | 'achievements'>(this, achievementsView.topics);
  readonly #popovers = new PopoversController(this, this.#report, popoverContents);
  readonly #heading = new HeadingController(this);
  readonly #deepLink = new DeepLinkController(this, () => this.#report.locale, {
    kind: () => 'achievement',
    has: (id) => this.#reachable.some((achievement) => achievement.id === id),
    reveal: (id) => this.#reveal(id),
    enabled: () => this.links !== 'none',
  });
  readonly #searching = new SearchController(
    this,
    () => this.#report.locale,
    () => this.search,
  );
  #shown: readonly Achievement[] = [];
  /** What the reader can get to see: with no buttons, only what the author chose. */
  #reachable: readonly Achievement[] = [];

  protected override render(): TemplateResult {
    return this.#report.render((topics) => {
      const { report, achievements: topic } = topics;
      const { achievements, fields } = topic;
      const view = achievementsView.select(this, topics, this.#report.locale);
      const { records: chosen } = view;
      const hasSearch = this.controls !== 'none' && this.#searching.isOfferedFor(achievements.length);
      this.#shown = hasSearch ? this.#searching.filter(chosen) : chosen;
      this.#reachable = this.controls === 'none' ? chosen : achievements;
      const unknown = this.#report.attempt(
        () => this.selected && requireRecord(achievements, this.selected, 'selected'),
      );
      return html`<div class="base" part="base" lang=${this.#report.locale.tag}>
        ${unknown} ${this.controls === 'none' ? nothing : this.#renderControls(report, topic, view.chosen, hasSearch)}
        ${
          this.#shown.length === 0
            ? html`<p class="empty">${(hasSearch && this.#searching.notFound) || this.#say('achievements.empty')}</p>`
            : nothing
        }
        <ul class="records" part="list" role="list" aria-label=${view.title} aria-describedby="summary">
          ${repeat(
            this.#shown,
            ({ id }) => id,
            (achievement) => this.#renderAchievement(achievement, report, fields),
          )}
        </ul>
        ${renderSummary(this.#summarize(fields), this.#report.locale)}
        ${this.#shown.length > 0 ? this.#popovers.foot({ ...view, records: this.#shown, topics: { achievements: { ...topic, achievements: this.#shown } } }) : nothing}
      </div>`;
    });
  }

  /** Each row of buttons counts what it would leave of the other row's choice. */
  #renderControls(
    { sections }: ReportTopic,
    { achievements, fields }: AchievementsTopic,
    { fields: chosenFields, sections: chosenSections }: ShownAchievements['chosen'],
    hasSearch: boolean,
  ): TemplateResult {
    const inSections = filterBySection(achievements, chosenSections);
    const inFields = filterByField(achievements, chosenFields);
    const known = countBySection(achievements);
    return html`<div class="controls screen-only">
      ${this.#renderFacet(
        'achievements.field',
        fields,
        inSections.length,
        countByField(inSections),
        chosenFields,
        (id) => {
          this.field = id;
        },
      )}
      ${this.#renderFacet(
        'achievements.section',
        sections.filter(({ id }) => known.has(id)),
        inFields.length,
        countBySection(inFields),
        chosenSections,
        (id) => {
          this.section = id;
        },
      )}
      ${hasSearch ? this.#searching.render() : nothing}
      <p class="visually-hidden" role="status">${this.#say('achievements.count', { count: this.#shown.length })}</p>
    </div>`;
  }

  #renderFacet(
    name: 'achievements.field' | 'achievements.section',
    options: readonly (Field | Section)[],
    all: number,
    counts: ReadonlyMap<string, number>,
    chosen: readonly string[],
    choose: (id: string) => void,
  ): TemplateResult | typeof nothing {
    if (options.length < 2) return nothing;
    const { language } = this.#report.locale;
    const choices: Choice[] = [
      { id: '', label: this.#say('achievements.all'), count: all },
      ...options.map(({ id, label }) => ({ id, label: localize(label, language), count: counts.get(id) ?? 0 })),
    ];
    return html`<div class="facet">
      <span class="facet-label" aria-hidden="true">${this.#say(name)}</span>
      ${renderChoices(this.#say(name), choices, chosen, choose)}
    </div>`;
  }

  #renderAchievement(achievement: Achievement, { sections }: ReportTopic, fields: readonly Field[]): TemplateResult {
    const { locale } = this.#report;
    const section = findRecord(sections, sectionOf(achievement));
    return renderRecord(
      achievement,
      {
        kicker: localize(findRecord(fields, achievement.field)?.label, locale.language),
        category: categoryOf(fields, achievement.field),
        level: this.#heading.level,
        selected: achievement.id === this.selected,
        meta: html`${achievement.period ? html`<span>${formatPeriod(achievement.period, locale)}</span>` : nothing}
        ${section ? html`<span>${localize(section.label, locale.language)}</span>` : nothing}
        ${this.#popovers.source(achievement)} ${this.links === 'none' ? nothing : this.#deepLink.link(achievement)}`,
      },
      locale,
    );
  }

  /** How many, of which fields, from the one with the most on. */
  #summarize(fields: readonly Field[]): string[] {
    const counts = countByField(this.#shown);
    const names = fields
      .filter(({ id }) => counts.has(id))
      .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
      .map(({ id, label }) => `${localize(label, this.#report.locale.language)} ${counts.get(id)}`);
    return [
      this.#say('achievements.summary', { count: this.#shown.length, fields: joinNames(names, this.#report.locale) }),
    ];
  }

  #reveal(id: string): void {
    if (!findRecord(this.#shown, id)) {
      this.#searching.clear();
      this.field = this.section = '';
    }
    this.selected = id;
    this.dispatchEvent(new ZjSelectEvent('achievement', id));
  }

  #say(key: keyof typeof achievementsMessages.en, values: Record<string, string | number> = {}): string {
    return translate(achievementsMessages, this.#report.locale, key, values);
  }
}
