import type { Messages } from '../../format/messages.js';

export const reportMessages = {
  zh: {
    'report.contents': '目录',
    'report.achievements': '标志性成果',
    'report.policy': '政策文件',
    'report.cooperation': '合作平台与试点',
    'report.place': '地方特色',
    'report.timeline': '大事',
  },
  en: {
    'report.contents': 'Contents',
    'report.achievements': 'Landmark results',
    'report.policy': 'Policies',
    'report.cooperation': 'Cooperation',
    'report.place': 'Local specialities',
    'report.timeline': 'Events',
  },
} satisfies Messages;
