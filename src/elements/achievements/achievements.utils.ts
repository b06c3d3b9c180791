import { filterBySection } from '../../report/sections.js';
import type { Achievement, Field } from '../../report/types.js';

/** The results of some fields and sections, all where none is named; field by field, else in the report's order. */
export function chooseAchievements(
  achievements: readonly Achievement[],
  fields: readonly Field[],
  chosen: { readonly fields: readonly string[]; readonly sections: readonly string[] },
): readonly Achievement[] {
  const order = new Map(fields.map(({ id }, index) => [id, index]));
  return filterByField(filterBySection(achievements, chosen.sections), chosen.fields)
    .map((achievement, index) => ({ achievement, index, field: order.get(achievement.field) ?? fields.length }))
    .sort((a, b) => a.field - b.field || a.index - b.index)
    .map(({ achievement }) => achievement);
}

export function filterByField(achievements: readonly Achievement[], fields: readonly string[]): readonly Achievement[] {
  return fields.length === 0 ? achievements : achievements.filter(({ field }) => fields.includes(field));
}

/** The number of the colour that a field has, by its place among all; none beyond the eighth. */
export function categoryOf(fields: readonly Field[], field: string): number | undefined {
  const place = fields.findIndex(({ id }) => id === field) + 1;
  return place >= 1 && place <= 8 ? place : undefined;
}

export function countByField(achievements: readonly Achievement[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { field } of achievements) counts.set(field, (counts.get(field) ?? 0) + 1);
  return counts;
}
