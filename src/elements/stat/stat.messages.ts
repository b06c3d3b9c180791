import type { Messages } from '../../format/messages.js';

export const statMessages = {
  zh: {
    'stat.rank': '{among}{place}',
    'stat.streak': '连续{count}年',
    'stat.record': '创历史新高',
    'stat.record-place': '历史最好名次',
    'stat.change': '比{baseline}上升',
    'stat.change-down': '比{baseline}下降',
    'stat.change-none': '与{baseline}持平',
    'stat.change-from': '与{baseline}相比',
    'stat.target': '目标：{value}',
  },
  en: {
    'stat.rank': '{place} {among}',
    'stat.streak': '{count} years in a row',
    'stat.record': 'record high',
    'stat.record-place': 'highest yet',
    'stat.change': 'up on {baseline}',
    'stat.change-down': 'down on {baseline}',
    'stat.change-none': 'unchanged from {baseline}',
    'stat.change-from': 'from {baseline}',
    'stat.target': 'Target: {value}',
  },
} satisfies Messages;
