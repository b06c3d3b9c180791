import type { DatasetKind } from '../../report/types.js';

/** Numerals, and below them squares or dots: no lengths, and no canvas. */
export type FormKind = Extract<DatasetKind, 'waffle' | 'units' | 'numbers'>;

/** The module that draws them, loaded by the charts that show them. */
export const forms: { module?: typeof import('./chart-forms.js') } = {};

export async function loadForms(): Promise<void> {
  forms.module ??= await import('./chart-forms.js');
}

export function isForm(kind: DatasetKind): kind is FormKind {
  return kind === 'waffle' || kind === 'units' || kind === 'numbers';
}
