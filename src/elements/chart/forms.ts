/** The module that draws numerals, squares and dots, loaded by the charts that show them. */
export const forms: { module?: typeof import('./chart-forms.js') } = {};

export async function loadForms(): Promise<void> {
  forms.module ??= await import('./chart-forms.js');
}
