import type { Messages } from '../format/messages.js';

export const pageMessages = {
  zh: {
    'page.title': '浙江科技创新：嵌入内容',
    'page.refused': '此处的内容无法显示，网址中的参数有误：',
    'page.load-failed': '内容未能载入，请检查网络后刷新页面。',
  },
  en: {
    'page.title': 'Science and technology in Zhejiang: embedded content',
    'page.refused': 'This cannot be shown: the address has errors.',
    'page.load-failed': 'This could not be loaded. Check the network and reload the page.',
  },
} satisfies Messages;
