/** The tables of docs/performance.md in Chinese: names of what is measured, units and verdicts; elements keep theirs. */
const phrases: readonly (readonly [english: RegExp, chinese: string])[] = [
  [/^measured$/, '实测'],
  [/^goal$/, '目标'],
  [/^met$/, '达标'],
  [/^not met$/, '未达标'],
  [/^over its limit$/, '超出上限'],
  [/^data: figures$/, '数据：数字'],
  [/^data: events$/, '数据：大事'],
  [/^data: geometry$/, '数据：地图形状'],
  [/^autoloader$/, '自动加载脚本'],
  [/^chart library$/, '图表库'],
  [/^everything but the chart library, with all data$/, '图表库以外的一切，含全部数据'],
  [/^(\d+) stats: /, '$1 个数字：'],
  [/^(\d+) events: /, '$1 件大事：'],
  [/^(\d+) maps: /, '$1 幅地图：'],
  [/^maps, bytes: /, '地图，字节：'],
  [/\bours\b/, '本库'],
  [/^([\w-]+), (?:time) of (\d+)$/, '$1，$2 个，时间'],
  [/^([\w-]+), (?:memory) of (\d+)$/, '$1，$2 个，内存'],
  [/^([\w-]+), time each, (\d+) against (\d+)$/, '$1，每个用时，$2 个比 $3 个'],
  [/^([\w-]+), memory each, (\d+) against (\d+)$/, '$1，每个占内存，$2 个比 $3 个'],
  [/^50 charts off screen: requests for Chart\.js$/, '屏幕外的 50 个图表：请求 Chart.js'],
  [/^scrolling (\d+) mixed elements: tasks over (\d+) ms$/, '滚动 $1 个各类元素：超过 $2 ms 的任务'],
  [/^scrolling (\d+) mixed elements: tasks over (\d+) ms of work$/, '滚动 $1 个各类元素：运算超过 $2 ms 的任务'],
  [/^scrolling (\d+) mixed elements: work of the longest task$/, '滚动 $1 个各类元素：最长任务的运算'],
  [/^([\w-]+), prerendered, shift$/, '$1，预渲染，偏移'],
  [/^([\w-]+), by the script alone, shift$/, '$1，只有脚本，偏移'],
  [/^([\w-]+), shift$/, '$1，偏移'],
  [/^demo, Lighthouse performance$/, '演示页，Lighthouse 性能'],
  [/^demo, Lighthouse accessibility$/, '演示页，Lighthouse 无障碍'],
  [/^demo, Lighthouse best-practices$/, '演示页，Lighthouse 最佳做法'],
  [/^demo, Lighthouse seo$/, '演示页，Lighthouse 搜索优化'],
  [/^prerender of (\d+) pages, first run$/, '预渲染 $1 页，首次'],
  [/^prerender of (\d+) pages, run again$/, '预渲染 $1 页，再次'],
  [/^([\d.,]+) times$/, '$1 倍'],
  [/^([\d.,]+) (ms|kB) each$/, '每个 $1 $2'],
  [/^([\d.,]+) score$/, '$1 分'],
  [/^([\d.,]+) shift$/, '$1'],
  [/^([\d.,]+) requests$/, '$1 次'],
  [/^([\d.,]+) tasks$/, '$1 个'],
];

export function inChinese(table: string): string {
  const cell = (text: string) => phrases.reduce((each, [english, chinese]) => each.replace(english, chinese), text);
  return table
    .split('\n')
    .map((row) =>
      row
        .split(' | ')
        .map((each) => each.replace(/[^|]+/, (text) => text.replace(text.trim(), cell(text.trim()))))
        .join(' | '),
    )
    .join('\n');
}
