import type { Messages } from '../../format/messages.js';

export const reportDataMessages = {
  zh: {
    'report-data.no-source': '请用 src 指定报告的地址，或在标签内放入 <script type="application/json">。',
    'report-data.failed': '读取报告所需的程序未能载入。',
    'report-data.inline': '页面中的报告',
    'report-data.slow': '{name} 仍在载入……',
    'report-data.at': '{pointer}（{id}）',
    'report-data.more': '另有 {count} 处。',
  },
  en: {
    'report-data.no-source':
      'Say where the report is with src, or put it into a <script type="application/json"> within the tag.',
    'report-data.failed': 'What reads the report could not be loaded.',
    'report-data.inline': 'The report in the page',
    'report-data.slow': '{name} is still loading…',
    'report-data.at': '{pointer} ({id})',
    'report-data.more': 'And {count} more.',
  },
} satisfies Messages;
