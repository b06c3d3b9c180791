import type { Qualifier } from './types.js';

/** How a word qualifies a number; `up-to` is what the data has no qualifier for. */
export type PrintedQualifier = Exclude<Qualifier, 'exact' | 'range'> | 'up-to';

/** Where a word stands: before all, right after the number and its scale, or after the unit. */
export type QualifierPlace = 'before' | 'inside' | 'after';

/** Chinese qualifying words: what they say, and where they stand. */
export const chineseQualifiers: Readonly<Record<string, readonly [PrintedQualifier, QualifierPlace]>> = {
  大约: ['approx', 'before'],
  约: ['approx', 'before'],
  近: ['approx', 'before'],
  接近: ['approx', 'before'],
  将近: ['approx', 'before'],
  超过: ['more-than', 'before'],
  超: ['more-than', 'before'],
  逾: ['more-than', 'before'],
  突破: ['more-than', 'before'],
  至少: ['at-least', 'before'],
  不少于: ['at-least', 'before'],
  不低于: ['at-least', 'before'],
  不足: ['up-to', 'before'],
  不到: ['up-to', 'before'],
  不超过: ['up-to', 'before'],
  至多: ['up-to', 'before'],
  最多: ['up-to', 'before'],
  多: ['more-than', 'inside'],
  余: ['more-than', 'inside'],
  左右: ['approx', 'after'],
  上下: ['approx', 'after'],
  以上: ['at-least', 'after'],
  及以上: ['at-least', 'after'],
  以下: ['up-to', 'after'],
  以内: ['up-to', 'after'],
};
