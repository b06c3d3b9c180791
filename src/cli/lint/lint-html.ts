import { distance } from 'fastest-levenshtein';
import { html, parse, type ParserError } from 'parse5';
import { errorMessage } from '../../controllers/error-message.js';
import { describe, type Description } from '../../embed/describe.js';
import { attributesOf, type AttributeDescription, type ElementName } from '../../embed/elements.js';
import { faultMessage, parseParameters, type EmbedRequest } from '../../embed/parameters.js';
import { checkRecords, kindsInstead, loadRecords, recordsOf, topicsOf, type Labelled } from '../../embed/records.js';
import { readShareName } from '../../embed/share-names.js';
import { everyShared, requestFor } from '../../embed/share-records.js';
import { loadProofReport } from '../../proof/proof-report.js';
import { proofTagText, type TagTextFault } from '../../proof/tag-text.js';
import { ReportError } from '../../report/errors.js';
import { recordKinds, type RecordKind } from '../../report/kinds.js';
import { findRecord, splitIds } from '../../report/lookup.js';
import { nearest } from '../../report/nearest.js';
import { peekReport, type Report } from '../../report/registry.js';
import type { Figure, TopicName, Topics, Unit } from '../../report/types.js';
import { themeNames } from '../../theme/themes.js';
import { positionAt } from '../position.js';
import { DraftText } from '../proof/draft-text.js';
import { addNodes } from '../proof/html.js';
import { attribute, childrenOf, isElementNode, isTextNode, type Element, type ParentNode } from '../prerender/tree.js';
import { didYouMean, say } from '../usage.js';
import { findStyleFaults } from './css.js';
import { dataAttributes, isBound, isFilledLater, isGivenData, isOfAnyElement, isOfFramework } from './attributes.js';
import { checkAddress } from './files.js';
import { lintMessages } from './lint.messages.js';
import { knownTags, type KnownTag } from './manifest.js';
import { repeatedUnit } from './repeated-unit.js';

/** What is wrong in a piece of HTML, and where: lines and columns count from 1. */
export interface HtmlFault {
  readonly code: string;
  readonly line: number;
  readonly column: number;
  /** The tag that it is on; undefined for faults of style sheets. */
  readonly tag?: string;
  readonly attribute?: string;
  readonly value?: string;
  /** What may have been meant, nearest first. */
  readonly nearest: readonly string[];
  /** What is wrong, with the nearest right one: "zh" or "en". */
  message(language: string): string;
}

export interface LintOptions {
  /**
   * The report under a name; "unread" for one whose ids are not known here, undefined for none. By default those that are
   * registered, and "unread" in a page that brings a report.
   */
  readonly findReport?: (name: string) => Report | 'unread' | undefined;
}

export interface LintedHtml {
  /** How many elements of ours there are. */
  readonly elements: number;
  readonly faults: readonly HtmlFault[];
  /** Numbers and dates in the text of tags that are not those of the records named, by their place in the piece. */
  readonly texts: readonly TagTextFault[];
}

/** Tags without a text of their own: one brings a report, the other is a menu that elements make. */
const withoutText: readonly string[] = ['zj-report-data', 'zj-actions'];

/** Holds a page, or a piece of one, against the elements that there are and the records of their reports. */
export async function lintHtml(text: string, { findReport }: LintOptions = {}): Promise<LintedHtml> {
  const errors: ParserError[] = [];
  const document = parse(text, { sourceCodeLocationInfo: true, onParseError: (error) => errors.push(error) });
  const nodes = [...elementsOf(document)];
  const bringsReport = nodes.some(({ tagName }) => tagName === 'zj-report-data');
  const linter = new Linter(text, findReport ?? ((name) => peekReport(name) ?? (bringsReport ? 'unread' : undefined)));
  let elements = 0;
  for (const node of nodes) {
    const known = knownTags.get(node.tagName);
    if (known) {
      elements += 1;
      await linter.checkElement(node, known, errors);
    } else await linter.checkOther(node);
  }
  await linter.checkInvokers(nodes);
  return { elements, faults: linter.faults, texts: linter.texts };
}

/** All elements as the author wrote them: not what a prerender filled in, nothing twice, none of SVG or MathML. */
function* elementsOf(node: ParentNode, seen = new Set<number>()): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (!isElementNode(child)) continue;
    if (child.tagName === 'template' && attribute(child, 'shadowrootmode') !== undefined) continue;
    // The parser makes elements a second time where formatting is left open.
    const start = child.sourceCodeLocation?.startTag?.startOffset ?? child.sourceCodeLocation?.startOffset;
    if (start !== undefined && child.namespaceURI === html.NS.HTML && !seen.has(start)) {
      seen.add(start);
      yield child;
    }
    yield* elementsOf(child, seen);
  }
}

class Linter {
  readonly #faults = new Map<number, HtmlFault[]>();
  readonly texts: TagTextFault[] = [];

  readonly #text: string;
  readonly #findReport: NonNullable<LintOptions['findReport']>;
  readonly #tags = [...knownTags.keys()];

  constructor(text: string, findReport: NonNullable<LintOptions['findReport']>) {
    this.#text = text;
    this.#findReport = findReport;
  }

  /** In the order of the text. */
  get faults(): HtmlFault[] {
    return [...this.#faults].sort(([a], [b]) => a - b).flatMap(([, faults]) => faults);
  }

  /**
   * What the parser forgives and readers pay for: a tag that takes in the rest of the page, an attribute that is lost.
   * Gives whether the tag ends.
   */
  #checkSyntax(node: Element, errors: readonly ParserError[]): boolean {
    const { startTag, endTag } = node.sourceCodeLocation ?? {};
    const { tagName: tag } = node;
    const { startOffset = 0, endOffset = 0 } = startTag ?? node.sourceCodeLocation ?? {};
    const within = errors.filter((error) => error.startOffset >= startOffset && error.startOffset <= endOffset);
    for (const { code, startOffset: at } of within) {
      if (code !== 'duplicate-attribute') continue;
      const name = (/[^\s"'<>/=]+$/.exec(this.#text.slice(startOffset, at))?.[0] ?? '').toLowerCase();
      this.#add(at - name.length, 'duplicate-attribute', { tag, name });
    }
    if (within.some(({ code }) => code === 'non-void-html-element-start-tag-with-trailing-solidus'))
      this.#add(startOffset, 'self-closing', { tag });
    else if (!endTag) this.#add(startOffset, 'unclosed', { tag });
    else return true;
    return false;
  }

  async checkElement(node: Element, known: KnownTag, errors: readonly ParserError[]): Promise<void> {
    const { tagName: tag } = node;
    const ends = this.#checkSyntax(node, errors);
    const given = new Map<string, Given>();
    for (const { name, value } of node.attrs) {
      const right = known.attributes.has(name) ? name : known.otherNames.get(name)?.name;
      if (right === undefined) this.#checkForeign(node, name, known);
      else {
        const other = known.otherNames.get(name);
        const code = other?.isFormer ? 'former-attribute' : 'spelling';
        if (right !== name && attribute(node, right) !== undefined)
          this.#fault(node, name, 'attribute-twice', { tag, name, value: right }, [right]);
        else {
          if (right !== name) this.#fault(node, name, code, { tag, name, value: right }, [right]);
          given.set(right, { node, name, value });
        }
      }
    }
    const isSound = [...given].filter(([name, each]) => !this.#checkPlain(tag, known, name, each)).length === 0;
    for (const { name, description } of known.attributes.values()) {
      const isRequired = description !== undefined && 'required' in description;
      if (!isRequired || given.get(name)?.value.trim()) continue;
      // A script may set data of its own.
      const isSetLater = node.attrs.some((each) => isBound(each.name, name) || isGivenData(each.name));
      if (!isSetLater) this.#fault(node, given.get(name)?.name, 'missing-attribute', { tag, name });
    }
    if (ends && !withoutText.includes(tag) && !holdsText(node))
      this.#fault(node, undefined, 'missing-fallback', { tag });
    this.#checkSlots(node, known);
    const report = known.element && this.#reportOf(node);
    if (known.element && report) await this.#checkRecords(node, known, known.element, given, report, isSound);
    this.#checkLook(node);
  }

  /** Tags that are none, and what else on a page is ours: frames, files, classes, variables. */
  async checkOther(node: Element): Promise<void> {
    const { tagName: tag } = node;
    if (tag.startsWith('zj-') || this.#isMisspelt(tag)) {
      this.#fault(node, undefined, 'unknown-tag', { tag }, nearest(tag, this.#tags, 2));
    }
    for (const name of ['src', 'href']) {
      const value = attribute(node, name);
      if (value === undefined || isFilledLater(value)) continue;
      const fault = checkAddress(node.tagName, value);
      if (fault) this.#fault(node, name, 'unknown-file', { tag, value: fault.file }, fault.nearest);
      if (tag === 'iframe') await this.#checkFrame(node, value);
      if (tag === 'a') await this.#checkShareLink(node, value);
    }
    if (tag === 'style') {
      for (const child of node.childNodes) {
        if (!isTextNode(child)) continue;
        const start = child.sourceCodeLocation?.startOffset ?? 0;
        for (const { at, code, nearest: near, ...values } of findStyleFaults(child.value))
          this.#add(start + at, code, values, near);
      }
    }
    this.#checkLook(node);
  }

  /** A tag without the prefix, or with its letters in disorder. */
  #isMisspelt(tag: string): boolean {
    const letters = (text: string) => [...text.replace(/[^a-z]/g, '')].sort().join('');
    return (
      /^[a-z]{0,3}[-_:]?[a-z]/.test(tag) &&
      /[-_:]|^zj/.test(tag) &&
      this.#tags.some((known) => letters(known) === letters(tag) || distance(known, tag) === 1)
    );
  }

  #checkForeign(node: Element, name: string, known: KnownTag): void {
    if (isOfAnyElement(name) || isOfFramework(name)) return;
    const candidates = name.startsWith('data-') ? dataAttributes : [...known.attributes.keys()];
    this.#fault(node, name, 'unknown-attribute', { tag: node.tagName, name }, nearest(name, candidates, 3));
  }

  /** Whether a value is sound but for the records that it names. */
  #checkPlain(tag: string, known: KnownTag, name: string, given: Given): boolean {
    const { node, value } = given;
    const found = known.attributes.get(name);
    if (!found || isFilledLater(value)) return true;
    const valid = found.values;
    if (found.type === 'choice' && !valid.includes(value)) {
      if (value.trim() === '' && found.description && 'required' in found.description) return true;
      const near = nearest(value, valid.filter(Boolean), valid.length <= 5 ? valid.length : 3);
      this.#fault(node, given.name, 'unknown-value', { tag, name, value }, near, value.trim());
      return false;
    }
    if (found.type === 'boolean' && !['', 'true', name].includes(value.trim().toLowerCase())) {
      this.#fault(node, given.name, 'not-boolean', { tag, name, value }, [], value.trim());
      return false;
    }
    if (found.type === 'number' && found.description?.type === 'number') {
      const { min, max, default: preset } = found.description;
      const number = value.trim() === '' ? NaN : Number(value);
      const isWhole = name !== 'heading-level' || Number.isInteger(number);
      if (number !== preset && !(number >= min && number <= max && isWhole)) {
        this.#fault(node, given.name, 'out-of-range', { tag, name, value, valid: `${min}–${max}` }, [], value.trim());
        return false;
      }
    }
    return true;
  }

  /** The report of an element; undefined where it cannot be read here, or there is none, which is told once. */
  #reportOf(node: Element): Report | undefined {
    let holder: Element | undefined;
    for (let each: ParentNode | null = node; each && isElementNode(each) && !holder; each = each.parentNode)
      if (attribute(each, 'report')) holder = each;
    const name = (holder && attribute(holder, 'report')) ?? '';
    if (isFilledLater(name)) return undefined;
    const report = this.#findReport(name);
    if (report === 'unread') return undefined;
    if (!report && holder) {
      const isTold = this.#faultsAt(holder, 'report', name).some(
        ({ code, value }) => code === 'unknown-report' && value === name,
      );
      if (!isTold)
        this.#fault(holder, 'report', 'unknown-report', { tag: holder.tagName, name: 'report', value: name }, [], name);
    }
    return report;
  }

  async #checkRecords(
    node: Element,
    { attributes }: KnownTag,
    element: ElementName,
    given: ReadonlyMap<string, Given>,
    report: Report,
    isSound: boolean,
  ): Promise<void> {
    const tag = `zj-${element}`;
    const parameters = Object.fromEntries(
      [...attributes.values()].flatMap(({ name, parameter }) => {
        const value = given.get(name)?.value;
        return value === undefined || isFilledLater(value) ? [] : [[parameter, value] as const];
      }),
    );
    let areKnown = isSound;
    for (const { name, parameter, description } of attributes.values()) {
      const each = given.get(name);
      if (!each || description?.type !== 'record' || isFilledLater(each.value)) continue;
      const topics = await this.#load(report, topicsOf(description.of, parameters));
      if (topics && !this.#checkIds(tag, name, each, description, recordsOf(description.of, parameters, topics)))
        areKnown = false;
      else if (topics?.datasets && parameter === 'dataset') await this.#checkKind(report, given, topics);
    }
    if (areKnown) await this.#checkSelection(node, element, parameters, given, report);
  }

  #checkIds(
    tag: string,
    name: string,
    { node, name: written, value }: Given,
    description: Extract<AttributeDescription, { type: 'record' }>,
    records: readonly { readonly id: string }[],
  ): boolean {
    const valid = records.map(({ id }) => id);
    const ids = splitIds(value);
    if (!('several' in description) && ids.length > 1 && ids.every((id) => findRecord(records, id))) {
      this.#fault(node, written, 'one-id', { tag, name, value: value.trim() }, ids, value.trim());
      return false;
    }
    const seen = new Set<string>();
    let isSound = true;
    for (const id of 'several' in description ? ids : [value.trim()].filter(Boolean)) {
      const isUnknown = !findRecord(records, id);
      if (isUnknown || seen.has(id)) {
        const code = isUnknown ? 'unknown-id' : 'duplicate-id';
        this.#fault(node, written, code, { tag, name, value: id }, isUnknown ? nearest(id, valid) : [], id);
        isSound = false;
      }
      seen.add(id);
    }
    return isSound;
  }

  /** Charts that would mislead: parts that are of no whole, points that are of no time. */
  async #checkKind(report: Report, given: ReadonlyMap<string, Given>, topics: Partial<Topics>): Promise<void> {
    const type = given.get('type');
    const dataset = given.get('dataset-id')?.value ?? '';
    const figures = (await this.#load(report, ['figures']))?.figures;
    const value = type?.value ?? '';
    if (!type || !figures || !/^(bar|doughnut|line|waffle|units|numbers)$/.test(value)) return;
    const valid = kindsInstead({ dataset, type: value }, { ...topics, figures });
    if (valid)
      this.#fault(type.node, type.name, 'unfit-value', { tag: type.node.tagName, name: 'type', value }, valid, value);
  }

  /** What only the element itself would say: a section that has nothing to show there. */
  async #checkSelection(
    node: Element,
    element: ElementName,
    parameters: Readonly<Record<string, string>>,
    given: ReadonlyMap<string, Given>,
    report: Report,
  ): Promise<void> {
    const written = Object.entries(attributesOf(element)).flatMap(([name, { type }]) =>
      parameters[name] === undefined ? [] : [[name, type === 'boolean' ? 'true' : parameters[name]] as const],
    );
    const { request } = parseParameters({ el: element, ...Object.fromEntries(written) }, { themes: [] });
    if (!request) return;
    try {
      const { lead, ...others } = request.attributes;
      if (lead !== undefined && lead !== 'none') {
        const { records } = await describe(report, { ...request, attributes: others });
        const valid = records.map(({ id }) => id);
        if (!valid.includes(lead))
          this.#fault(
            node,
            'lead',
            'unfit-lead',
            { tag: node.tagName, name: 'lead', value: lead },
            nearest(lead, valid),
            lead,
          );
      }
      const description = await describe(report, request);
      await this.#checkText(node, description, report);
      const [figure] = description.records;
      if (element === 'stat' && request.attributes['variant'] === 'inline' && request.attributes['unit'] !== 'none')
        this.#checkUnit(node, figure as Figure, (await report.load('figures')).units, report.languages);
    } catch (error) {
      if (!(error instanceof ReportError)) throw error;
      const { name = '', value = '' } = error.details;
      const each = given.get(name) ?? [...given.values()][0];
      if (!each) return;
      this.#addFault(this.#offsetOf(each.node, each.name), {
        code: error.code,
        tag: `zj-${element}`,
        attribute: name,
        value,
        nearest: error.nearest,
        message: (language) => errorMessage(error, { language, tag: language }),
      });
    }
  }

  /** What stands in a tag is read as said of the records that the tag names; so is what stands for a picture in it. */
  async #checkText(node: Element, { records, text, source }: Description, report: Report): Promise<void> {
    const proof = await loadProofReport(report);
    const words = `${text}\n${source}`;
    const draft = new DraftText(this.#text);
    addNodes(draft, node, 0);
    if (!isFilledLater(draft.text))
      for (const fault of proofTagText(draft.text, records, words, proof)) {
        const start = draft.starts[fault.start] ?? 0;
        this.#addText(start, draft.ends[fault.end - 1] ?? start, { tag: node.tagName }, fault);
      }
    for (const each of [node, ...elementsOf(node)]) {
      for (const name of ['alt', 'title', 'aria-label']) {
        const value = attribute(each, name);
        if (value === undefined || isFilledLater(value) || (each !== node && knownTags.has(each.tagName))) continue;
        for (const fault of proofTagText(value, records, words, proof)) {
          const start = this.#offsetOf(each, name, fault.text);
          this.#addText(start, start + fault.text.length, { tag: each.tagName, name }, fault);
        }
      }
    }
  }

  #addText(start: number, end: number, at: Pick<FaultValues, 'tag' | 'name'>, fault: TagTextFault): void {
    this.#add(start, 'wrong-text', { ...at, value: fault.text }, fault.expected === null ? [] : [fault.expected]);
    this.texts.push({ ...fault, start, end });
  }

  #checkUnit(node: Element, figure: Figure, units: Readonly<Record<string, Unit>>, languages: readonly string[]): void {
    const repeated = repeatedUnit(node, figure, units, languages);
    if (!repeated) return;
    const { shown: value, word } = repeated;
    this.#fault(node, 'variant', 'repeated-unit', { tag: node.tagName, name: 'unit', value, word });
  }

  /** Buttons and links of the page that select in its elements. */
  async checkInvokers(nodes: readonly Element[]): Promise<void> {
    for (const node of nodes) {
      if (attribute(node, 'command') === '--zj-select') await this.#checkButton(node, nodes);
      const [, kind = '', id = ''] = /^#zj-([a-z]+)-(.+)$/.exec(attribute(node, 'href') ?? '') ?? [];
      if (node.tagName === 'a' && id !== '' && !isFilledLater(id)) await this.#checkFragment(node, kind, id);
    }
  }

  async #checkButton(node: Element, nodes: readonly Element[]): Promise<void> {
    const { tagName: tag } = node;
    const targets = nodes.filter(({ tagName }) => knownTags.get(tagName)?.attributes.has('selected'));
    const wanted = attribute(node, 'commandfor') ?? '';
    const target = targets.find((each) => attribute(each, 'id') === wanted);
    if (isFilledLater(wanted)) return;
    if (!target) {
      const ids = targets.flatMap((each) => attribute(each, 'id') ?? []);
      const name = attribute(node, 'commandfor') === undefined ? undefined : 'commandfor';
      this.#fault(
        node,
        name,
        'unknown-target',
        { tag, name: 'commandfor', value: wanted },
        nearest(wanted, ids),
        wanted,
      );
      return;
    }
    const value = (attribute(node, 'value') ?? '').trim();
    const known = knownTags.get(target.tagName);
    const report = this.#reportOf(target);
    const described = known?.element && attributesOf(known.element)['selected'];
    if (value === '' || isFilledLater(value) || !known || !report || described?.type !== 'record') return;
    const parameters = Object.fromEntries(
      [...known.attributes.values()].map(({ name, parameter }) => [parameter, attribute(target, name) ?? '']),
    );
    const topics = await this.#load(report, topicsOf(described.of, parameters));
    if (topics) this.#checkRecord(node, 'value', value, recordsOf(described.of, parameters, topics));
  }

  async #checkFragment(node: Element, kind: string, id: string): Promise<void> {
    const report = this.#reportOf(node);
    if (!report) return;
    const kinds = [...recordKinds.filter((each) => each !== 'system'), 'node'];
    if (!kinds.includes(kind)) {
      if (nearest(kind, kinds, 1).some((each) => distance(each, kind) <= 2))
        this.#fault(
          node,
          'href',
          'unknown-kind',
          { tag: 'a', name: 'href', value: kind },
          nearest(kind, kinds, 2),
          kind,
        );
      return;
    }
    const topics = await this.#load(report, kind === 'node' ? ['systems'] : topicsOf(kind as RecordKind, {}));
    if (!topics) return;
    const nodes = topics.systems?.systems.flatMap((system) => system.nodes) ?? [];
    this.#checkRecord(node, 'href', id, kind === 'node' ? nodes : recordsOf(kind as RecordKind, {}, topics));
  }

  /** An id that is selected; a name in its place leads to the id. */
  #checkRecord(node: Element, name: string, value: string, records: readonly Labelled[]): void {
    if (findRecord(records, value)) return;
    const named = records.filter(({ label }) =>
      Object.values(label).some((each) => each.toLowerCase().includes(safeDecode(value).toLowerCase())),
    );
    const ids = [...named, ...records].map(({ id }) => id);
    const near = named.length > 0 ? ids.slice(0, Math.min(3, named.length)) : nearest(value, ids);
    this.#fault(node, name, 'unknown-id', { tag: node.tagName, name, value }, near, value);
  }

  /** The address of a page that `zj-widgets share` writes; a link to it becomes what the page shows. */
  async #checkShareLink(node: Element, address: string): Promise<void> {
    const [, folder = '', file = ''] = /(?:^|(.*)\/)share\/([^/?#]+)(?:[?#].*)?$/.exec(address) ?? [];
    const chosen = readShareName(file);
    const report = this.#reportOf(node);
    if (!file || !report || /\.(?:css|js|xml|csv)$/.test(file)) return;
    const shared = await everyShared(report);
    const [, name = '', lang = ''] = /^(.*?)\.([A-Za-z]{2,3}(?:-\w+)*)(?:\.html)?$/.exec(file) ?? [];
    const found = chosen === undefined ? undefined : shared.find((each) => each.name === name);
    if (found && report.languages.includes(lang)) {
      const { element, attributes } = found.subject;
      const description = await describe(report, requestFor({ element, attributes }, lang));
      await this.#checkText(node, description, report);
      return;
    }
    const bare = file.replace(/\.html$/, '').replace(/\.[a-z]{2}$/, '');
    const names = shared.map((each) => each.name);
    const ours = /zj-widgets/.test(folder) || nearest(bare, names, 1).some((each) => distance(each, bare) <= 3);
    if (!ours || bare === 'index') return;
    const language = report.languages.find((each) => each === lang) ?? report.languages[0] ?? 'zh';
    const near = nearest(found?.name ?? bare, names, found ? 1 : 3).map((each) => `${each}.${language}.html`);
    this.#fault(node, 'href', 'unknown-share', { tag: 'a', name: 'href', value: file }, near, file);
  }

  async #load(report: Report, names: readonly TopicName[]): Promise<Partial<Topics> | undefined> {
    if (names.length === 0 || !names.every((name) => report.has(name))) return undefined;
    const loaded = await Promise.all(names.map(async (name) => [name, await report.load(name)] as const));
    return Object.fromEntries(loaded) as Partial<Topics>;
  }

  #checkSlots(node: Element, { slots, name: tag }: KnownTag): void {
    for (const child of node.childNodes) {
      const value = isElementNode(child) ? attribute(child, 'slot') : undefined;
      if (!isElementNode(child) || !value || slots.includes(value) || isFilledLater(value)) continue;
      this.#fault(
        child,
        'slot',
        'unknown-slot',
        { tag, name: 'slot', value },
        nearest(value, slots.filter(Boolean), 2),
        value,
      );
    }
  }

  #checkLook(node: Element): void {
    const tag = node.tagName;
    for (const name of (attribute(node, 'class') ?? '').split(/\s+/)) {
      const classes = themeNames.map((theme) => `zj-theme-${theme}`);
      if (!name.startsWith('zj-theme-') || isFilledLater(name) || classes.some((each) => each === name)) continue;
      this.#fault(node, 'class', 'unknown-theme', { tag, name: 'class', value: name }, nearest(name, classes, 3), name);
    }
    for (const { code, value = '', nearest: near } of findStyleFaults(attribute(node, 'style') ?? ''))
      this.#fault(node, 'style', code, { tag, name: 'style', value }, near, value);
  }

  /** The address of a frame says what is shown in it as a tag does. */
  async #checkFrame(node: Element, address: string): Promise<void> {
    const [, query = ''] = /\/?embed\.html\?([^#]*)/.exec(address) ?? [];
    const parameters = new URLSearchParams(query);
    if (!parameters.has('el')) return;
    const report = this.#findReport('');
    const languages = typeof report === 'object' ? { languages: report.languages } : {};
    const { request, faults, ignored } = parseParameters(parameters, { themes: themeNames, ...languages });
    const meant = ignored.filter(({ name, valid: [first = ''] = [] }) => distance(name, first) <= 2);
    const unknown =
      request && typeof report === 'object' ? checkRecords(request, await loadRecords(report, request)) : [];
    for (const fault of [...faults, ...meant, ...unknown]) {
      this.#addFault(this.#offsetOf(node, 'src'), {
        code: fault.code,
        tag: node.tagName,
        attribute: 'src',
        value: fault.value ?? fault.name,
        nearest: fault.valid ?? [],
        message: (language) => faultMessage(fault, { language, tag: language }),
      });
    }
    if (request && typeof report === 'object' && faults.length + unknown.length === 0)
      await this.#checkFrameText(node, request, report);
  }

  /** A frame's title, and the caption that says the same in words. */
  async #checkFrameText(node: Element, request: EmbedRequest, report: Report): Promise<void> {
    const figure = node.parentNode && isElementNode(node.parentNode) ? node.parentNode : undefined;
    const caption = figure?.tagName === 'figure' ? figure.childNodes.filter(isElementNode) : [];
    const spoken = [node, ...caption.filter(({ tagName }) => tagName === 'figcaption')];
    try {
      const description = await describe(report, request);
      for (const each of spoken) await this.#checkText(each, description, report);
    } catch (error) {
      if (!(error instanceof ReportError)) throw error;
    }
  }

  #faultsAt(node: Element, name: string, word: string): readonly HtmlFault[] {
    return this.#faults.get(this.#offsetOf(node, name, word)) ?? [];
  }

  /** A fault of a tag, or of an attribute of it, or of a `word` in that. */
  #fault(
    node: Element,
    name: string | undefined,
    code: LintCode,
    values: FaultValues,
    near: readonly string[] = [],
    word?: string,
  ): void {
    this.#add(this.#offsetOf(node, name, word), code, values, near);
  }

  #offsetOf(node: Element, name?: string, word?: string): number {
    const { startTag, startOffset: own = 0, attrs } = node.sourceCodeLocation ?? {};
    const place = name === undefined ? undefined : attrs?.[name];
    const { startOffset = own, endOffset = startOffset } = place ?? startTag ?? {};
    const written = this.#text.slice(startOffset, endOffset);
    const start = written.indexOf('=') + 1;
    const at = word && place ? written.slice(start).search(asWord(word)) : -1;
    return at < 0 ? startOffset : startOffset + start + at;
  }

  #add(offset: number, code: LintCode, values: FaultValues, near: readonly string[] = []): void {
    const { tag, name, value } = values;
    this.#addFault(offset, {
      code,
      ...(tag !== undefined && { tag }),
      ...(name !== undefined && { attribute: name }),
      ...(value !== undefined && { value }),
      nearest: near,
      message: (language) => {
        const isSaid = near.length === 1 && near[0] === value;
        return say(lintMessages, language, `lint.${code}`, { ...values }) + (isSaid ? '' : didYouMean(near, language));
      },
    });
  }

  #addFault(offset: number, fault: Omit<HtmlFault, 'line' | 'column'>): void {
    const at = { ...positionAt(this.#text, offset) };
    this.#faults.set(offset, [...(this.#faults.get(offset) ?? []), { ...fault, ...at }]);
  }
}

type LintCode = {
  [Key in keyof typeof lintMessages.en]: Key extends `lint.${infer Code}` ? Code : never;
}[keyof typeof lintMessages.en];

/** An attribute as it stands on a tag. */
interface Given {
  readonly node: Element;
  readonly name: string;
  readonly value: string;
}

/** Whether there is anything in a tag for readers whom no script reaches. */
function holdsText(node: ParentNode): boolean {
  return childrenOf(node).some((child) => {
    if (isTextNode(child)) return child.value.trim() !== '';
    if (!isElementNode(child) || attribute(child, 'slot') !== undefined) return false;
    if (/^(?:img|picture|svg|object|video)$/.test(child.tagName)) return true;
    return !/^(?:script|style|template)$/.test(child.tagName) && holdsText(child);
  });
}

/** The word by itself within a value. */
function asWord(word: string): RegExp {
  return new RegExp(`(?<![\\w.-])${word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\w.-])`, 'u');
}

interface FaultValues {
  readonly tag?: string;
  readonly name?: string;
  readonly value?: string;
  readonly valid?: string;
  readonly word?: string;
}

function safeDecode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
