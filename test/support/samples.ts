/** Every element, put to use as a page would: what tests that go for all of them walk through. */
export interface Sample {
  readonly tag: string;
  /** Tells apart samples of one element. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const sample = (tag: string, attributes: Readonly<Record<string, string>> = {}, variant = ''): Sample => ({
  tag,
  name: variant ? `${tag} (${variant})` : tag,
  attributes,
});

export const samples: readonly Sample[] = [
  sample('zj-stat', { fact: 'rd-expenditure' }),
  sample('zj-stat', { fact: 'fiscal-growth', variant: 'hero' }, 'hero'),
  sample('zj-stat', { fact: 'rd-intensity', variant: 'inline' }, 'inline'),
  sample('zj-stat-grid', { section: 'platforms' }),
  sample('zj-chart', { 'dataset-id': 'platforms', type: 'bar', orientation: 'vertical' }),
  sample('zj-ranking'),
  sample('zj-timeline'),
  sample('zj-timeline', { orientation: 'horizontal' }, 'horizontal'),
  sample('zj-corridor-map'),
  sample('zj-corridor-map', { layout: 'tiles' }, 'tiles'),
  sample('zj-system', { system: 'siti-yiping' }),
  sample('zj-system', { system: 'partner-programme' }, 'links'),
  sample('zj-constellation'),
  sample('zj-achievements'),
  sample('zj-list', { kind: 'policy' }),
  sample('zj-source', { record: 'rd-expenditure' }),
];

export function createSample({ tag, attributes }: Sample): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** The sample as a page would write it. */
export function sampleMarkup({ tag, attributes }: Sample): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${written.join('')}></${tag}>`;
}
