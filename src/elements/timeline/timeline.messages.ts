import type { Messages } from '../../format/messages.js';

export const timelineMessages = {
  zh: {
    'timeline.label': '大事记',
    'timeline.filter': '按部分筛选',
    'timeline.all': '全部',
    'timeline.count': '共{count}件',
    'timeline.empty': '这一部分没有带日期的事件。',
    'timeline.zoom-in': '放大',
    'timeline.zoom-out': '缩小',
    'timeline.details': '所选事件',
    'timeline.latest': '最近的事件',
    'timeline.selected': '{title}，{date}。{description}',
  },
  en: {
    'timeline.label': 'Timeline',
    'timeline.filter': 'Filter by section',
    'timeline.all': 'All',
    'timeline.count': '{count} shown',
    'timeline.empty': 'No dated events in this section.',
    'timeline.zoom-in': 'Zoom in',
    'timeline.zoom-out': 'Zoom out',
    'timeline.details': 'Selected event',
    'timeline.latest': 'Latest event',
    'timeline.selected': '{title}, {date}. {description}',
  },
} satisfies Messages;
