import type { Messages } from '../format/messages.js';

export const footMessages = {
  zh: {
    'foot.table': '数据',
    'foot.download': '下载',
    'foot.embed': '嵌入',
    'foot.button-of': '{action}：{title}',
    'foot.join': '；',
  },
  en: {
    'foot.table': 'Data',
    'foot.download': 'Download',
    'foot.embed': 'Embed',
    'foot.button-of': '{action}: {title}',
    'foot.join': '; ',
  },
} satisfies Messages;
