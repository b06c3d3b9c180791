import type { ShownData } from '../controllers/popover-subject.js';
import type { Locale } from '../format/language.js';
import type { TopicName, Topics } from '../report/types.js';

/** As an author writes them; an element's own properties of these names do as well. */
export type Chosen<Attribute extends string> = Readonly<Partial<Record<Attribute, string>>>;

/**
 * The one place that says what an element shows. Its class, actions, citation, description, embed code, picture, share
 * page and the builder all ask it.
 */
export interface View<Name extends TopicName, Attribute extends string = never> {
  /** The topics that the records are taken from, by what the attributes that choose them say. */
  topics(attributes: Chosen<Attribute>): readonly Name[];
  /** Of these, what the element can do without where the report has none; it is empty then. */
  readonly optional: readonly Name[];
  /** Throws a `ReportError` for what the report does not have. */
  select(attributes: Chosen<Attribute>, topics: Pick<Topics, Name>, locale: Locale): ShownData;
}
