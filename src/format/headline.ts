import type { Titled } from '../report/types.js';
import { localize } from './language.js';

/** What something is titled with: its finding where there is one in this language, else its name. */
export function headline({ claim, label }: Titled, language: string): string {
  return claim?.[language] ?? localize(label, language);
}

/** Its name, as the line below a finding; empty where the name is the title. */
export function nameBelow({ claim, label }: Titled, language: string): string {
  return claim?.[language] === undefined ? '' : localize(label, language);
}
