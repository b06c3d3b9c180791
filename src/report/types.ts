/**
 * The shape of a report as data. `data/schemas/` states the same in JSON Schema; `npm run data:check` holds the
 * bundled report against it.
 */

/** Words by language: a primary language tag ("zh", "en", …) to text. */
export type LocalizedText = Readonly<Record<string, string>>;

/** Where something that the report does not state comes from. */
export interface ExternalSource {
  /** Who published it: a site or an institution. */
  readonly publisher: string;
  readonly title?: string;
  /** ISO 8601 year, month or day of publication. */
  readonly date?: string;
  readonly url?: string;
  readonly licence?: string;
}

/** A paragraph of the report and the words in it, to the letter. */
export interface PrintedSource {
  readonly paragraph: string;
  readonly printed: string;
  /** Words right before and after, by which the printed ones are told from others that are the same. */
  readonly prefix?: string;
  readonly suffix?: string;
}

export type Source = PrintedSource | { readonly external: readonly ExternalSource[] };

/** What a record was before, and is since. */
export interface Correction {
  readonly was: string;
  readonly is: string;
  readonly why: LocalizedText;
  /** ISO 8601 year, month or day. */
  readonly date: string;
}

/** How a name in one language came about. */
export interface NameOrigin {
  /** `translation` is this project's own wording; nothing else may be shown as an official name. */
  readonly standing: 'official' | 'press' | 'translation';
  readonly source?: ExternalSource;
}

/** What a headline is made of: the finding where the report's keeper has put one into words, else the name. */
export interface Titled {
  /** The project's own words, within what the paragraph states; no number that the record does not have. */
  readonly claim?: LocalizedText | undefined;
  readonly label?: LocalizedText;
}

/** What every record carries. */
export interface ReportRecord {
  /** Unique in its file; lower-case words joined by hyphens. */
  readonly id: string;
  readonly label: LocalizedText;
  /** The project's own words, never a sentence of the report. */
  readonly description?: LocalizedText;
  /** A caveat that a reader can open. */
  readonly note?: LocalizedText;
  /** The oldest first. */
  readonly corrections?: readonly Correction[];
  /** By language, for labels that are proper names. */
  readonly nameOrigin?: Readonly<Record<string, NameOrigin>>;
  /** City codes (adcode) that the record is about. */
  readonly cities?: readonly string[];
  readonly source: Source;
}

export type Qualifier = 'exact' | 'approx' | 'more-than' | 'at-least' | 'range';

/** A place in a ranking. */
export interface Rank {
  readonly place: number;
  /** The field that is ranked, such as "in China". */
  readonly among: LocalizedText;
  /** The figure that states this place, where it is a figure of its own. */
  readonly figure?: string;
}

export interface Figure extends ReportRecord {
  /** In base units: yuan, persons, per cent. A pair is a range. */
  readonly value: number | readonly [number, number];
  /** A key of the file's `units`. */
  readonly unit: string;
  /** Significant digits as printed; a pair for a range whose ends differ in them. */
  readonly digits: number | readonly [number, number];
  readonly qualifier: Qualifier;
  /** Shown in place of number and unit where the report has no number but words (千百倍). */
  readonly words?: LocalizedText;
  /** The qualifying word as the report prints it (多, 余, 超, 超过, 约, 左右, 以上, 前). */
  readonly qualifierWord?: string;
  /** ISO 8601 year, month, day, or an interval "start/end"; ".." for an open start. */
  readonly period?: string;
  readonly rank?: Rank;
  /** How many years in a row. */
  readonly streak?: number;
  /** The best value or place up to then. */
  readonly record?: boolean;
  /** What a change is measured from: an ISO 8601 period. */
  readonly baseline?: string;
  /** Id of the figure that states what was aimed at. */
  readonly target?: string;
}

/** Patterns with "{value}", by language: one string, or one a plural category (Intl.PluralRules). */
export type Unit = Readonly<Record<string, string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>>;

export interface FiguresTopic {
  readonly units: Readonly<Record<string, Unit>>;
  readonly figures: readonly Figure[];
}

export interface ReportEvent extends ReportRecord {
  /** ISO 8601 year, month or day: as precise as the report is, no more. */
  readonly date: string;
  readonly kind: 'milestone' | 'facility' | 'launch' | 'policy' | 'recognition' | 'cooperation' | 'programme';
}

export interface EventsTopic {
  readonly events: readonly ReportEvent[];
}

export interface Field {
  readonly id: string;
  readonly label: LocalizedText;
}

export interface Achievement extends ReportRecord {
  /** A key of the file's `fields`. */
  readonly field: string;
  readonly period?: string;
}

/** A figure and, where its own is long, a shorter name for it. */
export interface Fact {
  readonly figure: string;
  readonly label?: LocalizedText;
}

/** What the illustration of satellites shows: ids of records. */
export interface Constellation {
  readonly achievement: string;
  /** As many are drawn as this figure counts. */
  readonly satellites: Fact;
  readonly launch?: string;
  readonly facts?: readonly Fact[];
}

export interface AchievementsTopic {
  readonly fields: readonly Field[];
  readonly achievements: readonly Achievement[];
  readonly constellation?: Constellation;
}

export interface SystemNode {
  readonly id: string;
  readonly label: LocalizedText;
  readonly description?: LocalizedText;
  /** The node that this one is part of or below. */
  readonly parent?: string;
  /** Id of a figure that counts what the node stands for. */
  readonly figure?: string;
  /** What it does as a step of a loop, in a word. */
  readonly step?: LocalizedText;
  /** Whether the diagram is about it. */
  readonly focus?: boolean;
}

export interface SystemLink {
  readonly from: string;
  readonly to: string;
  readonly label: LocalizedText;
  /** Whether it holds both ways. */
  readonly mutual?: boolean;
}

export interface System extends ReportRecord, Titled {
  readonly label: LocalizedText;
  /** How it is drawn: steps in a loop, pillars, parts of a whole, tiers, or nodes joined by links. */
  readonly layout: 'loop' | 'pillars' | 'parts' | 'tiers' | 'links';
  readonly period?: string;
  /** In reading order. */
  readonly nodes: readonly SystemNode[];
  readonly links: readonly SystemLink[];
}

export interface SystemsTopic {
  readonly systems: readonly System[];
}

export interface Policy extends ReportRecord {
  readonly date?: string;
}

export interface PoliciesTopic {
  readonly policies: readonly Policy[];
}

/** A local speciality, and the project that takes it up. */
export interface PlacesTopic {
  readonly places: readonly ReportRecord[];
}

export interface Cooperation extends ReportRecord {
  readonly date?: string;
}

export interface CooperationsTopic {
  readonly cooperations: readonly Cooperation[];
}

export interface City extends ReportRecord {
  /** Column and row in the tile-grid map. */
  readonly tile?: readonly [column: number, row: number];
}

export interface Corridor extends ReportRecord {
  /** Where it lies, in published words. */
  readonly extent?: LocalizedText;
  readonly extentSource?: readonly ExternalSource[];
}

/** What the places of a report are called, where general words do not say it well: "Cities", "The province". */
export interface PlaceLabels {
  /** The map's title. */
  readonly map?: LocalizedText;
  readonly corridors?: LocalizedText;
  readonly cities?: LocalizedText;
  /** All of them together: what the report is about. */
  readonly whole?: LocalizedText;
}

/** A report may leave out corridors and holdings; they are empty then. */
export interface CorridorsTopic {
  readonly labels?: PlaceLabels;
  /** The finding that the map is titled with. */
  readonly claim?: LocalizedText;
  readonly cities: readonly City[];
  readonly corridors: readonly Corridor[];
  /** Ids of the figures that say what the corridors hold, in the order in which they are shown. */
  readonly holdings: readonly string[];
  /** A caveat that is shown with each corridor. */
  readonly note?: LocalizedText;
}

/** Shapes projected beforehand, as SVG path data in one coordinate space. */
export interface MapTopic {
  readonly width: number;
  readonly height: number;
  /** By city id. */
  readonly cities: Readonly<Record<string, { readonly path: string; readonly label: readonly [x: number, y: number] }>>;
  /** By corridor id. `label` is where its number stands. */
  readonly corridors: Readonly<
    Record<
      string,
      {
        readonly path: string;
        readonly label: readonly [x: number, y: number];
        /** Drawn as a surface rather than as a line. */
        readonly area?: boolean;
      }
    >
  >;
  readonly credit: LocalizedText;
}

/** A map as a report brings it that has not been drawn beforehand. */
export interface MapGeometry {
  /** GeoJSON or TopoJSON, or addresses of such, relative to the report's. */
  readonly geometry: unknown;
  /** The features' property that holds the id of a city or corridor. */
  readonly idProperty?: string;
  readonly credit: LocalizedText;
}

export type DatasetKind = 'bar' | 'doughnut' | 'line' | 'waffle' | 'units' | 'numbers';

export type DatasetOrientation = 'horizontal' | 'vertical';

export interface DatasetPoint {
  /** Id of the figure that it stands for; the value is there and nowhere else. */
  readonly figure: string;
  /** Short name within the chart; the figure's own where left out. */
  readonly label?: LocalizedText;
  /** What the others are measured against, such as an aim; drawn in a quieter colour. */
  readonly reference?: boolean;
}

/** Points on one axis, all in one unit. */
export interface DatasetPanel {
  /** What the axis measures; the unit is added. */
  readonly label?: LocalizedText;
  readonly points: readonly DatasetPoint[];
}

/** Figures that belong together in a chart. */
export interface Dataset extends ReportRecord, Titled {
  readonly label: LocalizedText;
  /** How it is drawn unless the page says otherwise. */
  readonly kind: DatasetKind;
  readonly orientation?: DatasetOrientation;
  /** Where the axis ends, for values that have an end, such as 100 for shares in per cent. */
  readonly max?: number;
  /** Says that the points are parts of one whole, none counted twice; `rest` is what they leave over. */
  readonly whole?: { readonly value: number; readonly rest: LocalizedText };
  /** Says that the points are one measure at successive periods. */
  readonly order?: 'time';
  /** For several panels: counts of different things drawn to one scale, or a scale each. */
  readonly scale?: 'common' | 'own';
  readonly panels: readonly DatasetPanel[];
}

export interface DatasetsTopic {
  readonly datasets: readonly Dataset[];
}

/** Headed with its finding, where it has one. */
export interface Section extends Titled {
  readonly id: string;
  readonly label: LocalizedText;
  /** Where there is little room. */
  readonly shortLabel?: LocalizedText;
  /** Ids of the figures that stand for the section, at most three, the leading one first. */
  readonly keyFigures?: readonly string[];
}

export interface ReportTopic {
  readonly schemaVersion: number;
  readonly id: string;
  readonly label: LocalizedText;
  /** The title in print. */
  readonly title: LocalizedText;
  /** By language, for a title that the report itself does not print in that language. */
  readonly titleOrigin?: Readonly<Record<string, NameOrigin>>;
  readonly publisher: LocalizedText;
  /** Where its text can be read. */
  readonly url?: string;
  /** ISO 8601 year, month or day of publication. */
  readonly issued?: string;
  readonly edition?: LocalizedText;
  /** Of the report's own text. */
  readonly licence?: string;
  /** Address of an archived copy. */
  readonly archive?: string;
  /** When it was last read at its address. */
  readonly accessed?: string;
  readonly period: string;
  /** Primary language tags; the first is what is shown where a page's language is not among them. */
  readonly languages: readonly string[];
  readonly sections: readonly Section[];
  /** The interface's words in languages that the elements do not speak, by language and key. */
  readonly messages?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The report's files by topic; each is loaded apart. */
export interface Topics {
  readonly report: ReportTopic;
  readonly figures: FiguresTopic;
  readonly events: EventsTopic;
  readonly achievements: AchievementsTopic;
  readonly systems: SystemsTopic;
  readonly policies: PoliciesTopic;
  readonly places: PlacesTopic;
  readonly cooperations: CooperationsTopic;
  readonly corridors: CorridorsTopic;
  readonly map: MapTopic;
  readonly datasets: DatasetsTopic;
}

export type TopicName = keyof Topics;
