import type { Messages } from './messages.js';

export const sourceLineMessages = {
  zh: {
    'source-line.line': '来源：{source}',
    'source-line.report': '{publisher}《{title}》',
    'source-line.paragraph': '{section}第{numbers}段',
    'source-line.paragraphs': '{section}第{numbers}段',
    'source-line.and': '{before}、{last}',
    'source-line.comma': '、',
    'source-line.join': '，',
    'source-line.sections': '，',
    'source-line.separator': '；',
    'source-line.others': '另据{count}处公开资料',
    'source-line.corrected': '{date}更正',
  },
  en: {
    'source-line.line': 'Source: {source}',
    'source-line.report': '{publisher}, “{title}”',
    'source-line.paragraph': '{section}, paragraph {numbers}',
    'source-line.paragraphs': '{section}, paragraphs {numbers}',
    'source-line.and': '{before} and {last}',
    'source-line.comma': ', ',
    'source-line.join': ', ',
    'source-line.sections': '; ',
    'source-line.separator': '; ',
    'source-line.others': '{count} other public sources',
    'source-line.corrected': 'corrected {date}',
  },
} satisfies Messages;
