import { ReportError } from '../../report/errors.js';

/** The module that draws numerals, squares and dots, loaded by the charts that show them. */
export const forms: { module?: typeof import('./chart-forms.js') } = {};

export async function loadForms(): Promise<void> {
  try {
    forms.module ??= await import('./chart-forms.js');
  } catch (cause) {
    throw new ReportError('load-failed', { name: 'chart-forms', value: '' }, { cause });
  }
}
