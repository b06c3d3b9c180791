import type { Messages } from '../format/messages.js';

export const waitingMessages = {
  zh: { 'report.waiting': '正在等待报告“{name}”……' },
  en: { 'report.waiting': 'Waiting for the report “{name}”…' },
} satisfies Messages;
