import type { Messages } from '../../format/messages.js';

export const reportMessages = {
  zh: {
    'report.contents': '目录',
    'report.achievements': '标志性成果',
    'report.policy': '政策文件',
    'report.cooperation': '合作平台与试点',
    'report.place': '地方特色',
    'report.timeline': '大事',
    'report.more': '更多数据',
    'report.stat-grid': '其他数字',
    'report.ranking': '名次',
    'report.corridor-map': '地图',
    'report.constellation': '计算星座',
  },
  en: {
    'report.contents': 'Contents',
    'report.achievements': 'Landmark results',
    'report.policy': 'Policies',
    'report.cooperation': 'Cooperation',
    'report.place': 'Local specialities',
    'report.timeline': 'Events',
    'report.more': 'More data',
    'report.stat-grid': 'Other figures',
    'report.ranking': 'Places in rankings',
    'report.corridor-map': 'Map',
    'report.constellation': 'Constellation',
  },
} satisfies Messages;
