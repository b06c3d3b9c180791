import type { Messages } from '../../format/messages.js';

export const systemMessages = {
  zh: {
    'system.link': '{from} → {to}：',
    'system.loop': '循环图，环节{nodes}个，连线{links}条。',
    'system.pillars': '支柱图，共{nodes}项，连线{links}条。',
    'system.parts': '构成图，共{nodes}项，连线{links}条。',
    'system.tiers': '层级图，共{nodes}项，连线{links}条。',
    'system.links': '关系图，共{nodes}项，连线{links}条。',
  },
  en: {
    'system.link': '{from} → {to}: ',
    'system.loop': 'A loop. Steps: {nodes}, links: {links}.',
    'system.pillars': 'Pillars. Parts: {nodes}, links: {links}.',
    'system.parts': 'Parts of a whole. Parts: {nodes}, links: {links}.',
    'system.tiers': 'Tiers. Parts: {nodes}, links: {links}.',
    'system.links': 'Parts joined by links. Parts: {nodes}, links: {links}.',
  },
} satisfies Messages;
