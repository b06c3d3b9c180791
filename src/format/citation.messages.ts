import type { Messages } from './messages.js';

export const citationMessages = {
  zh: {
    'citation.paragraph': '{section}，第{number}段',
    'citation.report': '{publisher}：《{title}》',
    'citation.printed': '“{printed}”',
    'citation.join': '，',
    'citation.separator': '；',
    'citation.stop': '。',
  },
  en: {
    'citation.paragraph': '{section}, paragraph {number}',
    'citation.report': '{publisher}: {title}',
    'citation.printed': '“{printed}”',
    'citation.join': ', ',
    'citation.separator': '; ',
    'citation.stop': '.',
  },
} satisfies Messages;
