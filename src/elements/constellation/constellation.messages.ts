import type { Messages } from '../../format/messages.js';

export const constellationMessages = {
  zh: {
    'constellation.picture': '示意图：{satellites}卫星沿一条轨道环绕地球，相邻的卫星以线相连，首尾相接',
    'constellation.caption': '示意图，不按比例，也不表示卫星的实际位置',
    'constellation.pause': '暂停',
    'constellation.play': '播放',
  },
  en: {
    'constellation.picture':
      'Illustration: {satellites} on one orbit around the Earth, each joined to the next by a line, all the way round',
    'constellation.caption': 'Illustration, not to scale; it does not show where the satellites are',
    'constellation.pause': 'Pause',
    'constellation.play': 'Play',
  },
} satisfies Messages;
