import type { Messages } from './messages.js';

/** Words of reference lists, as the styles of the Citation Style Language have them in each language. */
export const referenceMessages = {
  zh: {
    'reference.no-date': '不详',
    'reference.retrieved': '取读于 {url}',
    'reference.retrieved-on': '取读于 {date}, 从 {url}',
    'reference.accessed': '见于 {date}',
    'reference.edition': '{number} 版',
  },
  en: {
    'reference.no-date': 'n.d.',
    'reference.retrieved': 'Retrieved {url}',
    'reference.retrieved-on': 'Retrieved {date}, from {url}',
    'reference.accessed': 'Accessed {date}',
    'reference.edition': '{number} ed.',
  },
} satisfies Messages;
