import type { Group } from './cases.js';
import { cluster, stepsOf, type Profile, type Step } from './fit.js';

/** What is said in Chinese, and what in English: on pages in any other language too. */
export const languages = ['zh', 'en'] as const;

type Language = (typeof languages)[number];

/** A group with the heights of its elements, in the order of its values. */
export interface MeasuredGroup extends Group {
  readonly profiles: Readonly<Record<Language, readonly Profile[]>>;
}

/** A page without a language, as one in Chinese, shows the report's own words. */
const english = ':not(:lang(zh)):is([lang],[lang] *)';

/** The rules that say, for each element, how much room is kept for it. */
export function writeRules(groups: readonly MeasuredGroup[], widths: readonly number[]): string[] {
  return groups.flatMap((group) => rulesOf(group, widths));
}

function rulesOf(group: MeasuredGroup, widths: readonly number[]): string[] {
  const { values, profiles } = group;
  const clusters = cluster(
    languages.flatMap((language) =>
      values.map((value, index) => ({ name: { language, value }, profile: profiles[language][index] as Profile })),
    ),
    group.coarseness,
  );
  const home = (language: Language, value: string) =>
    clusters.find(({ names }) => names.some((name) => name.language === language && name.value === value));
  const rules = (language: Language, isMember: (value: string, each: (typeof clusters)[number]) => boolean) =>
    clusters.flatMap((each) => {
      const members = values.filter((value) => isMember(value, each));
      if (members.length === 0) return [];
      return `:where(${selector(group, members, language)}){--zj-reserved:${lengthOf(stepsOf(each.profile, widths, group.coarseness))}}`;
    });
  return [
    ...rules('zh', (value, each) => home('zh', value) === each),
    ...rules('en', (value, each) => home('en', value) === each && home('zh', value) !== each),
  ];
}

function selector({ tag, form, attribute }: Group, values: readonly string[], language: Language): string {
  const named = values.map((value) => {
    if (!attribute) return '';
    return value ? attributeSelector(attribute, value) : `:not([${attribute}])`;
  });
  const told = named.length > 1 ? `:is(${named.join()})` : (named[0] ?? '');
  const forms = Object.entries(form).map(([name, value]) => attributeSelector(name, value));
  return `${tag}${forms.join('')}${told}${language === 'en' ? english : ''}`;
}

function attributeSelector(name: string, value: string): string {
  return /^[a-z][\w-]*$/.test(value) ? `[${name}=${value}]` : `[${name}="${value}"]`;
}

/**
 * The steps as one length. Percentages are of the element's own width, by way of a padding, so that it does not matter
 * in what column of what page it stands; a difference of widths times 999 is all or nothing.
 */
export function lengthOf(steps: readonly Step[]): string {
  const last = steps[steps.length - 1];
  if (!last) return '0px';
  const terms = steps.slice(0, -1).map(({ height }, index) => {
    const { from, height: next } = steps[index + 1] as Step;
    const difference = rounded(height) - rounded(next);
    return ` ${difference < 0 ? '-' : '+'} clamp(0px,(${ems(from)} - 100%)*999,${ems(Math.abs(difference))})`;
  });
  return terms.length === 0
    ? ems(rounded(last.height))
    : `calc(${ems(rounded(last.height))}${terms.reverse().join('')})`;
}

/** Up to a quarter of an em, so that the same lengths come again and again, which compresses well. */
function rounded(pixels: number): number {
  return Math.ceil(pixels / 4) * 4;
}

function ems(pixels: number): string {
  return `${Number((pixels / 16).toFixed(4))}em`.replace(/^0\./, '.');
}
