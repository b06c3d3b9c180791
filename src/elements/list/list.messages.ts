import type { Messages } from '../../format/messages.js';

export const listMessages = {
  zh: {
    'list.policy': '政策法规',
    'list.cooperation': '合作平台',
    'list.place': '地方特产',
    'list.filter': '按部分筛选',
    'list.all': '全部',
    'list.count': '共{count}项',
    'list.empty': '没有可显示的内容。',
  },
  en: {
    'list.policy': 'Policies',
    'list.cooperation': 'Cooperation platforms',
    'list.place': 'Local specialities',
    'list.filter': 'Filter by section',
    'list.all': 'All',
    'list.count': '{count} shown',
    'list.empty': 'Nothing to show.',
  },
} satisfies Messages;
