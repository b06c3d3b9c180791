import type { Messages } from './messages.js';

export const citationMessages = {
  zh: {
    'citation.paragraph': '{section}，第{number}段',
    'citation.report': '{publisher}：《{title}》',
    'citation.printed': '“{printed}”',
    'citation.accessed': '访问于{date}',
    'citation.corrected': '{date}由“{was}”更正为“{is}”：{why}',
    'citation.join': '，',
    'citation.separator': '；',
    'citation.stop': '。',
  },
  en: {
    'citation.paragraph': '{section}, paragraph {number}',
    'citation.report': '{publisher}: {title}',
    'citation.printed': '“{printed}”',
    'citation.accessed': 'read on {date}',
    'citation.corrected': 'corrected on {date} from “{was}” to “{is}”: {why}',
    'citation.join': ', ',
    'citation.separator': '; ',
    'citation.stop': '.',
  },
} satisfies Messages;
