import type { Messages } from './messages.js';

export const summaryMessages = {
  zh: {
    'summary.count': '共{count}项。',
    'summary.unit': '单位：{unit}。',
    'summary.scale': '刻度从{start}到{end}。',
    'summary.largest': '最大：{label}，{value}。',
    'summary.smallest': '最小：{label}，{value}。',
    'summary.first': '名次最前：{label}，{value}。',
    'summary.each': '各为{value}。',
    'summary.span': '从{first}到{last}。',
    'summary.position': '第{index}项，共{count}项',
    'summary.keys': '用方向键、Home键和End键逐项移动。',
    'summary.keys-select': '用方向键、Home键和End键逐项移动，按回车键选择。',
  },
  en: {
    'summary.count': 'Items: {count}.',
    'summary.unit': 'Unit: {unit}.',
    'summary.scale': 'Scale from {start} to {end}.',
    'summary.largest': 'Largest: {label}, {value}.',
    'summary.smallest': 'Smallest: {label}, {value}.',
    'summary.first': 'Highest place: {label}, {value}.',
    'summary.each': 'Each is {value}.',
    'summary.span': 'From {first} to {last}.',
    'summary.position': '{index} of {count}',
    'summary.keys': 'Arrow keys, Home and End move from one to the next.',
    'summary.keys-select': 'Arrow keys, Home and End move from one to the next; Enter selects.',
  },
} satisfies Messages;
