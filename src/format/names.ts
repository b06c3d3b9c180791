import type { Locale } from './language.js';

const separators: Readonly<Record<string, string>> = { ar: '، ', ja: '、', zh: '、' };

/** Names in a row, parted as the language does. */
export function joinNames(names: readonly string[], { language }: Locale): string {
  return names.join(separators[language] ?? ', ');
}
