import type { Messages } from '../../format/messages.js';

export const rankingMessages = {
  zh: {
    'ranking.caption': '报告中的名次',
    'ranking.place': '名次',
    'ranking.ranked': '榜单',
    'ranking.among': '范围',
    'ranking.period': '年份',
    'ranking.who': '谁',
    'ranking.province': '总体',
    'ranking.no-period': '年份不详',
    'ranking.streak': '连续{count}年',
    'ranking.record': '历史最好名次',
    'ranking.measure': '名次按对数刻度排列；各榜范围不同，只比名次',
    'ranking.empty': '这一部分没有名次。',
  },
  en: {
    'ranking.caption': 'Places in rankings',
    'ranking.place': 'Place',
    'ranking.ranked': 'Ranking',
    'ranking.among': 'Out of',
    'ranking.period': 'Year',
    'ranking.who': 'Who',
    'ranking.province': 'Overall',
    'ranking.no-period': 'Year not given',
    'ranking.streak': '{count} years in a row',
    'ranking.record': 'Highest yet',
    'ranking.measure': 'Places on a logarithmic scale; fields differ, only places compare',
    'ranking.empty': 'No places in this section.',
  },
} satisfies Messages;
