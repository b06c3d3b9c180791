import type { Messages } from '../../format/messages.js';

export const rankingMessages = {
  zh: {
    'ranking.caption': '报告中的位次',
    'ranking.place': '位次',
    'ranking.ranked': '排名内容',
    'ranking.among': '范围',
    'ranking.period': '时间',
    'ranking.who': '地区',
    'ranking.province': '总体',
    'ranking.no-period': '未注明年份',
    'ranking.streak': '连续{count}年',
    'ranking.record': '历史最好位次',
    'ranking.empty': '这一部分没有位次。',
  },
  en: {
    'ranking.caption': 'Places in rankings',
    'ranking.place': 'Place',
    'ranking.ranked': 'Ranked',
    'ranking.among': 'Scope',
    'ranking.period': 'When',
    'ranking.who': 'Who',
    'ranking.province': 'Overall',
    'ranking.no-period': 'Year not given',
    'ranking.streak': '{count} years in a row',
    'ranking.record': 'Best place yet',
    'ranking.empty': 'No places in this section.',
  },
} satisfies Messages;
