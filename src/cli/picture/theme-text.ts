import { readFileSync } from 'node:fs';
import type { ThemeName } from '../../theme/themes.js';

/** A theme's style sheet. The build puts the texts themselves in the place of this module. */
export function themeText(name: ThemeName): string {
  return readFileSync(new URL(`../../theme/themes/${name}.css`, import.meta.url), 'utf8');
}
