import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { BoxesController } from '../../controllers/boxes.js';
import { inWords, renderFinding } from '../../controllers/finding.js';
import { HeadingController } from '../../controllers/heading.js';
import { PopoversController, type ActionsMode } from '../../controllers/popovers.js';
import { property } from '../../controllers/property.js';
import { ReportController } from '../../controllers/report.js';
import { renderSummary } from '../../controllers/summary.js';
import { inOnePiece, unbroken } from '../../controllers/unbroken.js';
import { figureParts, formatFigure } from '../../format/figure.js';
import { localize } from '../../format/language.js';
import { translate } from '../../format/messages.js';
import { findRecord, requireRecord } from '../../report/lookup.js';
import type { Figure, FiguresTopic, LocalizedText, System, SystemLink, SystemNode } from '../../report/types.js';
import { baseStyles } from '../../theme/base.styles.js';
import { drawStyles } from '../../theme/draw.styles.js';
import { findingStyles } from '../../theme/finding.styles.js';
import { sequenceStyles } from '../../theme/sequence.styles.js';
import { triggerStyles } from '../../theme/trigger.styles.js';
import { widthStyles } from '../../theme/width.styles.js';
import { popoverContents } from '../popover-contents.js';
import { ZjReportElement } from '../report-element.js';
import { routeLinks, type Box, type Ending, type Joint, type Route } from './routes.utils.js';
import { systemMessages } from './system.messages.js';
import { systemStyles } from './system.styles.js';
import {
  arrangeSystem,
  cellStyle,
  isLink,
  nothingArranged,
  sizeClass,
  trackStyle,
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
 * Nodes are circles with a short word, numbers, or words; steps stand in a row, tiers in bands, words alone are chips.
 * Where there is no room side by side, nodes stand one below the other, each word at its own line. Without script, on
 * paper, and where a graph leaves no room for that, each link is spelled out ("A → B: what it does") in place of a line.
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
 * @cssproperty [--zj-system-accent=var(--zj-accent)] - Colour of circles, frames, pillars and figures.
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

  /** Id of the node that is marked; empty for none. Source: the system's `nodes`. One that it has not is reported. */
  @property() selected = '';

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
  #arranged: { from?: System; language?: string; diagram: Diagram } = { diagram: nothingArranged };

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Until the new system's boxes are measured; the lines of another would be wrong.
    if (changed.has('system')) this.#routes = [];
  }

  protected override render(): TemplateResult {
    return this.#report.render((topics) => {
      const shown = systemView.select(this, topics, this.#report.locale);
      const { system, title, measure } = shown;
      const { figures } = topics;
      const selected = findRecord(system.nodes, this.selected);
      return html`<div class="base" part="base" lang=${this.#report.locale.tag}>
        ${this.#report.attempt(() => this.selected && requireRecord(system.nodes, this.selected, 'selected'))}
        <p class="visually-hidden" role="status">${this.#text(selected?.label)} ${this.#text(selected?.description)}</p>
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

  #renderDiagram(system: System, diagram: Diagram, figures: FiguresTopic): TemplateResult {
    const { form, items, wide, narrow, mark } = diagram;
    const style = `--_wide:${trackStyle(wide)};--_narrow:${trackStyle(narrow)};--_mark:${mark}`;
    const isDrawn = narrow !== undefined || wide !== undefined;
    const isSpelled = isDrawn && narrow === undefined && form !== 'columns';
    return html`<ol
        class="diagram ${form} ${wide?.length === 3 ? 'two' : ''} ${isSpelled ? 'spelled' : ''} ${sizeClass(diagram)} ${this.#boxes.measuring && isDrawn ? 'measured' : ''}"
        part="diagram"
        role="list"
        aria-describedby="summary"
        .style=${style}
      >
        ${repeat(
          items,
          // New for another system, so that its boxes are measured even where they are of the same size.
          (item, index) => `${system.id} ${isLink(item) ? `${index} ${item.link.from}>${item.link.to}` : item.node.id}`,
          (item) => (isLink(item) ? this.#renderLink(item, system) : this.#renderNode(item, form, system, figures)),
        )}
      </ol>
      <svg class="lines" width="100%" height="100%" aria-hidden="true">
        ${this.#routes.map(({ line, head, dashed }) => [
          dashed
            ? svg`<path class="line dashed" d=${line}></path>`
            : svg`<path class="line" d=${line} pathLength="1"></path>`,
          head ? svg`<path class="head" d=${head}></path>` : nothing,
        ])}
      </svg>
      ${renderSummary(
        [this.#say(`system.${system.layout}`, { nodes: system.nodes.length, links: system.links.length })],
        this.#report.locale,
      )}`;
  }

  #renderNode(item: DiagramNode, form: Diagram['form'], system: System, figures: FiguresTopic): TemplateResult {
    const { node, children, inner, mark, named, beam, centred, paired, narrow } = item;
    const stubbed = narrow && narrow.column > 1;
    const isBare = named && node.figure === undefined && !node.description && inner.length === 0;
    const classes = [
      mark && 'circled',
      beam && 'beam',
      centred && 'centred',
      paired && 'paired',
      stubbed && 'stubbed',
      this.#selectedClass(node),
    ];
    return html`<li
      class=${['node', ...classes.filter(Boolean)].join(' ')}
      part="node"
      data-id=${node.id}
      .style=${cellStyle(item) + (mark ? `--_diameter:${mark.diameter}` : '')}
    >
      ${
        mark
          ? html`<p class="mark ${named ? 'name' : 'step'} ${mark.filled ? 'filled' : ''}">
              <span class="word">${inWords(mark.text)}</span>
            </p>`
          : nothing
      }
      ${
        isBare
          ? nothing
          : html`<div class="content">
              ${this.#renderContent(node, figures, !named)} ${this.#renderChildren(children, figures, form === 'bands')}
              ${inner.map((link) => html`<p class="detail">${this.#ends(link, system)}${unbroken(this.#text(link.label))}</p>`)}
            </div>`
      }
    </li>`;
  }

  /** In bands words without a number first, as chips: what is said of several is said after the last of them. */
  #renderChildren(children: readonly NodeTree[], figures: FiguresTopic, inBand = false): TemplateResult {
    const isChip = (child: NodeTree) => inBand && child.children.length === 0 && child.node.figure === undefined;
    const chips = children.filter(isChip);
    const others = children.filter((child) => !isChip(child));
    const said = (child: NodeTree | undefined) => this.#text(child?.node.description);
    return html`${
      chips.length > 0
        ? html`<ul class="children chips" role="list">
            ${chips.map(
              (child, index) =>
                html`<li class="child ${this.#selectedClass(child.node)}" data-id=${child.node.id}>
                  ${this.#renderName(child.node)}
                  ${said(child) && said(child) !== said(chips[index + 1]) ? this.#renderDetail(child.node) : nothing}
                </li>`,
            )}
          </ul>`
        : nothing
    }${
      others.length > 0
        ? html`<ul class="children" role="list">
            ${others.map(
              (child) =>
                html`<li class="child ${this.#selectedClass(child.node)}" data-id=${child.node.id}>
                  ${this.#renderContent(child.node, figures)} ${this.#renderChildren(child.children, figures)}
                </li>`,
            )}
          </ul>`
        : nothing
    }`;
  }

  #renderContent(node: SystemNode, { figures, units }: FiguresTopic, isNamed = true): TemplateResult {
    const figure = node.figure === undefined ? undefined : findRecord(figures, node.figure);
    return html`${figure ? this.#renderFigure(figure, units) : nothing} ${isNamed ? this.#renderName(node) : nothing}
    ${node.description ? this.#renderDetail(node) : nothing}`;
  }

  #selectedClass({ id }: SystemNode): string {
    return id === this.selected ? 'selected' : '';
  }

  #renderName({ label }: SystemNode): TemplateResult {
    return html`<p class="name">${inWords(this.#text(label))}</p>`;
  }

  #renderDetail({ description }: SystemNode): TemplateResult {
    return html`<p class="detail">${inWords(this.#text(description))}</p>`;
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

  #renderLink(item: DiagramLink, system: System): TemplateResult {
    const ways = new Set([item.wide?.way, item.narrow?.way].filter(Boolean));
    const isHalf = item.narrow?.way === 'down' && item.narrow.columns === 1;
    return html`<li class="link ${[...ways].join(' ')} ${isHalf ? 'half' : ''}" part="link" .style=${cellStyle(item)}>
      <span class="ends">${this.#ends(item.link, system)}</span
      ><span class="label">${inWords(this.#text(item.link.label))}</span>
    </li>`;
  }

  #ends({ from, to }: SystemLink, { nodes }: System): string {
    const name = (id: string) => this.#text(nodes.find((node) => node.id === id)?.label);
    return this.#say('system.link', { from: name(from), to: name(to) });
  }

  #arrange(system: System): Diagram {
    const { language } = this.#report.locale;
    if (this.#arranged.from !== system || this.#arranged.language !== language) {
      this.#arranged = { from: system, language, diagram: arrangeSystem(system, language) };
    }
    return this.#arranged.diagram;
  }

  /** Draws the lines anew from where nodes and words now stand. */
  #route(): void {
    const canvas = this.renderRoot.querySelector<HTMLElement>('.canvas');
    const list = canvas?.querySelector('.diagram');
    if (!canvas || !list) return;
    const origin = canvas.getBoundingClientRect();
    // The page may scale the element; lines are drawn in the canvas's own pixels.
    const scale = origin.width / canvas.offsetWidth || 1;
    const boxOf = (element: Element | Range): Box => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const [x, y] = [
        (value: number) => (value - origin.left) / scale,
        (value: number) => (value - origin.top) / scale,
      ];
      return { left: x(left), top: y(top), right: x(right), bottom: y(bottom) };
    };
    const { form } = this.#arranged.diagram;
    // Lines meet the words, which on several lines are narrower than their box; a band or a pillar at its edge.
    const wordsBox = (node: HTMLElement): Box | undefined => {
      if (form !== 'row' && form !== 'layers') return undefined;
      const boxes = [...node.querySelectorAll('.mark, .content p')].map((each) => {
        if (each.matches('.mark')) return boxOf(each);
        const words = document.createRange();
        words.selectNodeContents(each.querySelector('.pieces') ?? each);
        // Documents that lay nothing out measure no ranges.
        return boxOf('getBoundingClientRect' in words ? words : each);
      });
      const { top, bottom } = boxOf(node);
      const isTall = node.matches('.paired');
      return {
        left: Math.min(...boxes.map(({ left }) => left)),
        top: isTall ? top : Math.min(...boxes.map((box) => box.top)),
        right: Math.max(...boxes.map(({ right }) => right)),
        bottom: isTall ? bottom : Math.max(...boxes.map((box) => box.bottom)),
      };
    };
    const endings = new Map(
      [...canvas.querySelectorAll<HTMLElement>('.node')].map((node): [string, Ending] => {
        const circle = node.querySelector('.mark');
        return [
          node.dataset['id'] ?? '',
          { box: wordsBox(node) ?? boxOf(node), circle: circle ? boxOf(circle) : undefined },
        ];
      }),
    );
    const cells = [...canvas.querySelectorAll('.link')];
    const style = getComputedStyle(list);
    const isWide = style.getPropertyValue('--_layout').trim() === 'wide';
    const joints = this.#arranged.diagram.items.filter(isLink).flatMap((item, index): Joint[] => {
      const [source, target, cell] = [endings.get(item.from), endings.get(item.to), cells[index]];
      const words = cell?.querySelector('.label');
      const way = (isWide ? item.wide : item.narrow)?.way;
      if (!source || !target || !cell || !words || !way) return [];
      const { back, link } = item;
      return [{ source, target, cell: boxOf(cell), words: boxOf(words), way, back, mutual: link.mutual === true }];
    });
    const routes = routeLinks(joints, style.direction === 'rtl');
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
