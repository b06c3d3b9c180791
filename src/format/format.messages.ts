import type { Messages } from './messages.js';

export const formatMessages = {
  zh: {
    'format.approx': '约{text}',
    'format.more-than': '超{text}',
    'format.at-least': '不低于{text}',
    'format.top': '前{value}位',
    'format.range': '{start}～{end}',
    'format.range-below-zero': '{start}至{end}',
    'format.until': '截至{end}',
    'format.span': '{start}—{end}',
  },
  en: {
    'format.approx': 'about {text}',
    'format.more-than': 'more than {text}',
    'format.at-least': 'at least {text}',
    'format.top': 'top {value}',
    'format.range': '{start}–{end}',
    'format.range-below-zero': '{start} to {end}',
    'format.until': 'up to {end}',
    'format.span': '{start} – {end}',
  },
} satisfies Messages;
