import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { BoxesController } from '../../controllers/boxes.js';
import { renderFinding } from '../../controllers/finding.js';
import { HeadingController } from '../../controllers/heading.js';
import { PopoversController, type ActionsMode } from '../../controllers/popovers.js';
import { property } from '../../controllers/property.js';
import { ReportController } from '../../controllers/report.js';
import { renderSummary } from '../../controllers/summary.js';
import { inOnePiece, unbroken } from '../../controllers/unbroken.js';
import { figureParts, formatFigure } from '../../format/figure.js';
import { localize } from '../../format/language.js';
import { translate } from '../../format/messages.js';
import { findRecord } from '../../report/lookup.js';
import type { Figure, FiguresTopic, LocalizedText, System, SystemLink, SystemNode } from '../../report/types.js';
import { baseStyles } from '../../theme/base.styles.js';
import { drawStyles } from '../../theme/draw.styles.js';
import { findingStyles } from '../../theme/finding.styles.js';
import { sequenceStyles } from '../../theme/sequence.styles.js';
import { triggerStyles } from '../../theme/trigger.styles.js';
import { widthStyles } from '../../theme/width.styles.js';
import { popoverContents } from '../popover-contents.js';
import { ZjReportElement } from '../report-element.js';
import { routeLinks, type Box, type Route } from './routes.utils.js';
import { systemMessages } from './system.messages.js';
import { systemStyles } from './system.styles.js';
import {
  arrangeSystem,
  cellStyle,
  isLink,
  sizeClass,
  type Diagram,
  type DiagramLink,
  type DiagramNode,
  type NodeTree,
} from './system.utils.js';
import { systemView } from './system.view.js';

/**
 * A mechanism of the report as a diagram: steps in a loop, pillars, parts of a whole, tiers, or nodes joined by links,
 * as the data says. Nodes and the words of links are text, in the order in which the diagram is read; the lines and
 * arrows between them are drawn from where that text stands, so that they hold in any width, language and type.
 *
 * Where there is no room side by side, nodes stand one below the other. Without script, and on paper, each link is
 * spelled out ("A → B: what it does") in place of a line.
 *
 * @tag zj-system
 * @summary A mechanism of the report as a diagram: a loop, pillars, parts, tiers or links.
 *
 * @slot - Shown until the diagram is there, and with the message when it cannot be shown: the mechanism in plain text.
 * @fires {ZjReadyEvent} zj-ready - The diagram is shown.
 * @fires {ZjErrorEvent} zj-error - The system is unknown or the data did not load; the message stands in its place.
 * @csspart base - All that is painted.
 * @csspart heading - The system's name.
 * @csspart description - What it is, in a sentence.
 * @csspart note - A caveat of the report's data, where there is one.
 * @csspart diagram - The diagram.
 * @csspart node - One node, outermost.
 * @csspart link - The words of one link.
 * @csspart source-button - Opens the source.
 * @csspart measure - The line below the heading: the system's name where the heading is a finding, and its period.
 * @csspart source - The popover with the source.
 * @csspart origin - The line that names the source.
 * @csspart actions-button - Opens data, downloads or embed code.
 * @csspart actions - The popover with data and downloads.
 * @csspart error - The message in the element's place.
 * @cssproperty [--zj-system-accent=var(--zj-accent)] - Colour of the rule above a node, of numbers and figures.
 * @cssproperty [--zj-system-line=var(--zj-ink)] - Colour of the lines and arrows, drawn at 70 % of it.
 * @cssstate loading - Data is on its way.
 * @cssstate ready - The diagram is shown.
 * @cssstate error - A message is shown.
 */
export class ZjSystem extends ZjReportElement {
  static override styles = [
    baseStyles,
    widthStyles,
    findingStyles,
    drawStyles,
    triggerStyles,
    sequenceStyles,
    systemStyles,
  ];

  /** Id of the system; source: `systems.json`. An unknown id shows a message with the nearest ids. */
  @property() system = '';

  /** Level of the heading, 1 to 6; by default one below the heading before the element. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 0;

  /** `auto` (default) offers data, downloads and embed code beside the source, `none` does not. */
  @property() actions: ActionsMode = 'auto';

  /** The links' lines, as long as they could be measured. */
  #routes: readonly Route[] = [];

  readonly #report = new ReportController<'systems' | 'figures'>(this, systemView.topics, systemView.optional);
  readonly #popovers = new PopoversController(this, this.#report, popoverContents);
  readonly #heading = new HeadingController(this);
  readonly #boxes = new BoxesController(this, '.canvas, .node, .link', () => this.#route());
  #arranged: { from?: System; diagram: Diagram } = {
    diagram: { form: 'stack', items: [], columns: 1, lanes: 0 },
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Until the new system's boxes are measured; the lines of another would be wrong.
    if (changed.has('system')) this.#routes = [];
  }

  protected override render(): TemplateResult {
    return this.#report.render((topics) => {
      const shown = systemView.select(this, topics, this.#report.locale);
      const { system, title, measure } = shown;
      const { figures } = topics;
      return html`<div class="base" part="base" lang=${this.#report.locale.tag}>
        <div class="spread">
          <div class="words lead-in">
            ${renderFinding(this.#heading.level, title, measure, 'heading')}
            ${system.description ? html`<p class="description" part="description">${unbroken(this.#text(system.description))}</p>` : nothing}
            ${system.note ? html`<p class="note" part="note">${unbroken(this.#text(system.note))}</p>` : nothing}
          </div>
          <div class="canvas">${this.#renderDiagram(system, this.#arrange(system), figures)}</div>
        </div>
        ${this.#popovers.foot(shown, system)}
      </div>`;
    });
  }

  #renderDiagram(system: System, { form, items, columns, lanes }: Diagram, figures: FiguresTopic): TemplateResult {
    return html`<ol
        class="diagram ${form} ${system.layout} ${items.some(isLink) ? 'linked' : ''} ${sizeClass(form, columns)} ${
          this.#boxes.measuring ? 'measured' : ''
        }"
        part="diagram"
        role="list"
        aria-describedby="summary"
        .style=${`--_columns:${columns};--_gutters:${Math.max(1, columns - 1)};--_lanes:${lanes}`}
      >
        ${repeat(
          items,
          // New for another system, so that its boxes are measured even where they are of the same size.
          (item, index) => `${system.id} ${isLink(item) ? `${index} ${item.link.from}>${item.link.to}` : item.node.id}`,
          (item) => (isLink(item) ? this.#renderLink(item, system) : this.#renderNode(item, system, figures)),
        )}
      </ol>
      <svg class="lines" width="100%" height="100%" aria-hidden="true">
        ${this.#routes.map(
          ({ line, head }) =>
            svg`<path class="line" d=${line} pathLength="1"></path><path class="head" d=${head}></path>`,
        )}
      </svg>
      ${renderSummary(
        [this.#say(`system.${system.layout}`, { nodes: system.nodes.length, links: system.links.length })],
        this.#report.locale,
      )}`;
  }

  #renderNode(
    { node, children, inner, cell, number }: DiagramNode,
    system: System,
    figures: FiguresTopic,
  ): TemplateResult {
    return html`<li class="node" part="node" data-id=${node.id} .style=${cellStyle(cell)}>
      ${this.#renderContent(node, figures, number)} ${this.#renderChildren(children, figures)}
      ${inner.map((link) => html`<p class="detail">${this.#ends(link, system)}${unbroken(this.#text(link.label))}</p>`)}
    </li>`;
  }

  #renderChildren(children: readonly NodeTree[], figures: FiguresTopic): TemplateResult | typeof nothing {
    if (children.length === 0) return nothing;
    return html`<ul class="children" role="list">
      ${children.map(
        (child) =>
          html`<li class="child">
            ${this.#renderContent(child.node, figures)} ${this.#renderChildren(child.children, figures)}
          </li>`,
      )}
    </ul>`;
  }

  #renderContent(node: SystemNode, { figures, units }: FiguresTopic, number?: number): TemplateResult {
    const figure = node.figure === undefined ? undefined : findRecord(figures, node.figure);
    return html`<div class="content">
      <p class="name">
        ${number ? html`<span class="step">${number}</span> ` : nothing}${unbroken(this.#text(node.label))}
      </p>
      ${figure ? this.#renderFigure(figure, units) : nothing}
      ${node.description ? html`<p class="detail">${unbroken(this.#text(node.description))}</p>` : nothing}
    </div>`;
  }

  /** In a narrow node a long unit goes on to a second line. */
  #renderFigure(figure: Figure, units: FiguresTopic['units']): TemplateResult {
    const { locale } = this.#report;
    return html`<p class="figure">
      ${inOnePiece(
        formatFigure(figure, units, locale),
        figureParts(figure, units, locale).map(
          ({ type, text }) => html`<span class=${type}>${text.replaceAll('\u00a0', ' ')}</span>`,
        ),
      )}
    </p>`;
  }

  #renderLink({ link, cell, lane, half, above, across }: DiagramLink, system: System): TemplateResult {
    const kind = `${lane === undefined ? 'straight' : 'railed'} ${above ? 'above' : 'below'} ${half ? 'half' : ''}`;
    return html`<li class="link ${kind} ${across ? 'across' : ''}" part="link" .style=${cellStyle(cell)}>
      <span class="ends">${this.#ends(link, system)}</span
      ><span class="label">${unbroken(this.#text(link.label))}</span>
    </li>`;
  }

  #ends({ from, to }: SystemLink, { nodes }: System): string {
    const name = (id: string) => this.#text(nodes.find((node) => node.id === id)?.label);
    return this.#say('system.link', { from: name(from), to: name(to) });
  }

  #arrange(system: System): Diagram {
    if (this.#arranged.from !== system) this.#arranged = { from: system, diagram: arrangeSystem(system) };
    return this.#arranged.diagram;
  }

  /** Draws the lines anew from where nodes and words now stand. */
  #route(): void {
    const canvas = this.renderRoot.querySelector<HTMLElement>('.canvas');
    if (!canvas) return;
    const origin = canvas.getBoundingClientRect();
    // The page may scale the element; lines are drawn in the canvas's own pixels.
    const scale = origin.width / canvas.offsetWidth || 1;
    const boxOf = (element: Element): Box => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const [x, y] = [
        (value: number) => (value - origin.left) / scale,
        (value: number) => (value - origin.top) / scale,
      ];
      return { left: x(left), top: y(top), right: x(right), bottom: y(bottom) };
    };
    const nodes = [...canvas.querySelectorAll<HTMLElement>('.node')];
    const boxes = new Map(nodes.map((node) => [node.dataset['id'] ?? '', boxOf(node)]));
    const words = [...canvas.querySelectorAll('.link')].map(boxOf);
    // The style sheet puts items into their cells only where there is room.
    const wide = nodes.some((node) => getComputedStyle(node).gridRowStart !== 'auto');
    const joints = this.#arranged.diagram.items.filter(isLink).flatMap(({ from, to, lane }, index) => {
      const [source, target, label] = [boxes.get(from), boxes.get(to), words[index]];
      return source && target && label ? [{ source, target, words: label, lane }] : [];
    });
    const routes = routeLinks(joints, wide, canvas.offsetWidth);
    if (routes.some(({ line }, index) => line !== this.#routes[index]?.line) || routes.length !== this.#routes.length) {
      this.#routes = routes;
      this.requestUpdate();
    }
  }

  #text(label: LocalizedText | undefined): string {
    return localize(label, this.#report.locale.language);
  }

  #say(key: keyof typeof systemMessages.en, values: Record<string, string | number>): string {
    return translate(systemMessages, this.#report.locale, key, values);
  }
}
