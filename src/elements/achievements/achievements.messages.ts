import type { Messages } from '../../format/messages.js';

export const achievementsMessages = {
  zh: {
    'achievements.label': '标志性成果',
    'achievements.field': '领域',
    'achievements.section': '部分',
    'achievements.all': '全部',
    'achievements.count': '共{count}项',
    'achievements.summary': '共{count}项：{fields}。',
    'achievements.empty': '这一领域和部分没有成果。',
  },
  en: {
    'achievements.label': 'Landmark results',
    'achievements.field': 'Field',
    'achievements.section': 'Section',
    'achievements.all': 'All',
    'achievements.count': '{count} shown',
    'achievements.summary': 'Items: {count}. By field: {fields}.',
    'achievements.empty': 'No results in this field and section.',
  },
} satisfies Messages;
