import { html, nothing, svg, type TemplateResult } from 'lit';
import { HeadingController } from '../../controllers/heading.js';
import { MotionController } from '../../controllers/motion.js';
import { PopoversController, type ActionsMode } from '../../controllers/popovers.js';
import { property } from '../../controllers/property.js';
import { ReportController } from '../../controllers/report.js';
import { unbroken } from '../../controllers/unbroken.js';
import { formatDate } from '../../format/date.js';
import { formatFigure } from '../../format/figure.js';
import { localize } from '../../format/language.js';
import { translate } from '../../format/messages.js';
import type { LocalizedText, ReportRecord } from '../../report/types.js';
import { baseStyles } from '../../theme/base.styles.js';
import { triggerStyles } from '../../theme/trigger.styles.js';
import { widthStyles } from '../../theme/width.styles.js';
import { popoverContents } from '../popover-contents.js';
import { ZjReportElement } from '../report-element.js';
import { constellationMessages } from './constellation.messages.js';
import { constellationStyles } from './constellation.styles.js';
import { graticule, inSight, links, picture, places } from './constellation.utils.js';
import { constellationView, type ShownConstellation, type ShownFact } from './constellation.view.js';

type Topic = 'report' | 'figures' | 'events' | 'achievements';

/** More would run together. */
const mostDrawn = 60;

const earthLines = graticule(picture.earth, picture.lean);

/**
 * The constellation's satellites on their orbit (`constellation` in `achievements.json`), joined each to the next: an illustration, and labelled as one, with
 * what the report says beside it, each fact with its source. As many are drawn as the report's figure counts.
 *
 * The orbit turns slowly while it is in view, until the reader or the page pauses it; with reduced motion and on paper
 * it stands still.
 *
 * @tag zj-constellation
 * @summary The satellites of the Three-Body Computing Constellation on their orbit, an illustration.
 *
 * @slot - Shown until the picture is there, and with the message when it cannot be shown: the facts in plain text.
 * @fires {ZjReadyEvent} zj-ready - The picture is shown.
 * @fires {ZjErrorEvent} zj-error - The report lacks what is shown here, or the data did not load.
 * @csspart base - All that is painted.
 * @csspart picture - The illustration with its caption.
 * @csspart caption - The words that say that it is an illustration.
 * @csspart motion - The button that pauses and plays; absent with reduced motion.
 * @csspart heading - The constellation's name.
 * @csspart facts - What the report says.
 * @csspart source-button - Opens a source.
 * @csspart source - The popover with the source.
 * @csspart origin - The line that names the source.
 * @csspart actions-button - Opens data, downloads or embed code.
 * @csspart actions - The popover with data and downloads.
 * @csspart error - The message in the element's place.
 * @cssproperty [--zj-constellation-accent=var(--zj-accent)] - Colour of the satellites and their links.
 * @cssproperty [--zj-constellation-earth=var(--zj-wash)] - Fill of the Earth.
 * @cssproperty [--zj-constellation-turn=120s] - How long one turn of the orbit takes; a CSS time.
 * @cssstate loading - Data is on its way.
 * @cssstate ready - The picture is shown.
 * @cssstate error - A message is shown.
 */
export class ZjConstellation extends ZjReportElement {
  static override styles = [baseStyles, widthStyles, triggerStyles, constellationStyles];

  /** Holds the orbit still; the button sets and removes it. Off by default; of no effect with reduced motion. */
  @property({ type: Boolean }) paused = false;

  /** Level of the heading, 1 to 6; by default one below the heading before the element. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 0;

  /** `auto` (default) offers data, downloads and embed code beside the source, `none` does not. */
  @property() actions: ActionsMode = 'auto';

  readonly #report = new ReportController<Topic>(this, constellationView.topics, constellationView.optional);
  readonly #popovers = new PopoversController(this, this.#report, popoverContents);
  readonly #heading = new HeadingController(this);
  readonly #motion = new MotionController(this);

  protected override render(): TemplateResult {
    return this.#report.render((topics) => {
      const shown = constellationView.select(this, topics, this.#report.locale);
      const { constellation } = shown;
      return html`<div class="base" part="base" lang=${this.#report.locale.tag}>
        <div class="spread">
          ${this.#renderPicture(shown)}
          <div class="text">
            <div class="heading" part="heading" role="heading" aria-level=${this.#heading.level}>
              ${this.#text(constellation.label)}
            </div>
            <p class="description">${unbroken(this.#text(constellation.description))}</p>
            ${this.#renderFacts(shown)}
          </div>
        </div>
        ${this.#popovers.foot(shown, constellation)}
      </div>`;
    });
  }

  #renderPicture({ satellites: { figure }, units }: ShownConstellation): TemplateResult {
    const value = typeof figure.value === 'number' ? figure.value : figure.value[1];
    const fleet = places(Math.min(mostDrawn, Math.max(0, Math.round(value))), picture.orbit);
    const { width, height, earth, orbit, rise, foreshortening } = picture;
    const centre = `translate(${width / 2} ${height / 2})`;
    const moving = this.#motion.allowed && this.#motion.inView && !this.paused;
    const label = this.#say('constellation.picture', {
      satellites: formatFigure(figure, units, this.#report.locale),
    });
    return html`<figure class="picture" part="picture">
      <svg class=${moving ? 'moving' : ''} viewBox="0 0 ${width} ${height}" role="img" aria-label=${label}>
        <g transform=${centre}>
          <circle class="earth" r=${earth}></circle>
          <path class="graticule" transform="rotate(${rise})" d=${earthLines}></path>
        </g>
        <g clip-path=${`path(evenodd,"${inSight()}") view-box`}>
          <g transform="${centre} rotate(${rise}) scale(1 ${foreshortening})">
            <circle class="orbit" r=${orbit}></circle>
            <g class="fleet">
              ${links(fleet).map((link) => svg`<path class="link" d=${link}></path>`)}
              ${fleet.map(([x, y]) => svg`<path class="satellite" d="M${x} ${y}h.01"></path>`)}
            </g>
          </g>
        </g>
      </svg>
      <figcaption class="caption" part="caption">
        <span>${this.#say('constellation.caption')}</span>
        ${
          this.#motion.allowed
            ? html`<button type="button" class="motion screen-only" part="motion" @click=${this.#toggle}>
                ${this.#say(this.paused ? 'constellation.play' : 'constellation.pause')}
              </button>`
            : nothing
        }
      </figcaption>
    </figure>`;
  }

  /** The launch stands after the number of satellites, as in the report's sentence. */
  #renderFacts({ satellites, launch, facts, units }: ShownConstellation): TemplateResult {
    const fact = (term: string, value: string, record: ReportRecord) =>
      html`<div class="fact">
        <dt>${term}</dt>
        <dd><span class="value">${value}</span> ${this.#popovers.source(record)}</dd>
      </div>`;
    const figureFact = ({ figure, label }: ShownFact) =>
      fact(this.#text(label), formatFigure(figure, units, this.#report.locale), figure);
    return html`<dl class="facts" part="facts">
      ${figureFact(satellites)}
      ${launch ? fact(this.#text(launch.label), formatDate(launch.date, this.#report.locale), launch) : nothing}
      ${facts.map(figureFact)}
    </dl>`;
  }

  readonly #toggle = (): void => {
    this.paused = !this.paused;
  };

  #text(label: LocalizedText | undefined): string {
    return localize(label, this.#report.locale.language);
  }

  #say(key: keyof typeof constellationMessages.en, values: Record<string, string> = {}): string {
    return translate(constellationMessages, this.#report.locale, key, values);
  }
}
