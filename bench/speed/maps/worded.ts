import corridorsTopic from '../../../data/zhejiang-2021-2025/corridors.json';
import figuresTopic from '../../../data/zhejiang-2021-2025/figures.json';
import { formatFigure } from '../../../src/format/figure.js';
import type { CorridorsTopic, FiguresTopic, LocalizedText } from '../../../src/report/types.js';
import { enter } from '../../contestant.js';
import { create, picture } from './geometry.js';

const topic = corridorsTopic as unknown as CorridorsTopic;
const { figures, units } = figuresTopic as unknown as FiguresTopic;
const locale = { language: 'en', tag: 'en' };
const name = (label: LocalizedText | undefined) => label?.['en'] ?? '';

/** The same paths with the names, numbers, figures and list that the element has beside them, as plain elements. */
function worded(): HTMLElement {
  const svg = create('svg', { viewBox: `0 0 ${picture.width} ${picture.height}` });
  for (const { id, path, label } of picture.cities) {
    const city = topic.cities.find((each) => each.id === id);
    svg.append(create('path', { d: path }), create('text', at(label), name(city?.label)));
  }
  picture.corridors.forEach(({ path, marks }, index) => {
    if (path) svg.append(create('path', { d: path, fill: 'none', stroke: '#0a655c' }));
    for (const mark of marks) {
      svg.append(create('circle', { r: '17', ...at(mark) }), create('text', at(mark), String(index + 1)));
    }
  });
  const holdings = topic.holdings.flatMap((id) => figures.find((figure) => figure.id === id) ?? []);
  const rows = holdings.flatMap((figure) => [
    element('dt', name(figure.label)),
    element('dd', formatFigure(figure, units, locale), element('button', 'Source')),
  ]);
  const entries = [...topic.corridors, ...topic.cities].map(({ label }) =>
    element('li', element('button', name(label))),
  );
  return element('div', svg, element('dl', ...rows), element('ul', ...entries));
}

function at([x, y]: readonly [number, number]): Record<string, string> {
  return { transform: `translate(${x} ${y})` };
}

function element(tag: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}

enter({ mount: (root, count) => root.append(...Array.from({ length: count }, worded)) });
