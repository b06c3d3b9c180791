import { formatDate } from '../../../src/format/date.js';
import type { ReportEvent } from '../../../src/report/types.js';
import { enter } from '../../contestant.js';
import { events, text, title } from './events.js';

const locale = { language: 'en', tag: 'en' };

/** The same words as a plain list. */
function item(event: ReportEvent): HTMLLIElement {
  const made = document.createElement('li');
  const date = Object.assign(document.createElement('time'), { dateTime: event.date });
  date.textContent = formatDate(event.date, locale);
  const button = document.createElement('button');
  button.textContent = title(event);
  const description = document.createElement('p');
  description.textContent = text(event);
  const source = document.createElement('button');
  source.textContent = 'Source';
  made.append(date, button, description, source);
  return made;
}

let shown: ReportEvent[] = [];

enter({
  prepare: (count) => (shown = events(count).sort((a, b) => a.date.localeCompare(b.date))),
  mount: (root) => {
    const list = document.createElement('ol');
    list.append(...shown.map(item));
    root.append(list);
  },
});
