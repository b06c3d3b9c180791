/** A small report of an invented province, in Chinese and English, that keeps to the schemas and shows each topic once. */
export function sampleReport(id: string, languages: readonly string[], schema: string): object {
  return {
    $schema: schema,
    report: {
      schemaVersion: 1,
      id,
      label: { zh: '示例省科技创新：2021—2025年', en: "Example Province's science and technology, 2021–2025" },
      title: { zh: '五年科技创新报告', en: 'Five years of science and technology' },
      publisher: { zh: '示例省科学技术厅', en: 'Department of Science and Technology of Example Province' },
      period: '2021/2025',
      languages,
      sections: [
        { id: 'overview', label: { zh: '总览', en: 'Overview' } },
        { id: 'talent', label: { zh: '人才', en: 'Talent' } },
      ],
    },
    figures: {
      units: {
        CNY: { zh: '{value}元', en: 'CNY {value}' },
        percent: { zh: '{value}%', en: '{value}%' },
        rank: { zh: '第{value}位', en: { one: '{value}st', two: '{value}nd', few: '{value}rd', other: '{value}th' } },
        persons: { zh: '{value}人', en: { one: '{value} person', other: '{value} people' } },
      },
      figures: [
        {
          id: 'rd-expenditure',
          label: { zh: '研发经费投入', en: 'R&D expenditure' },
          source: { paragraph: 'overview.1', printed: '812.6亿元' },
          value: 81260000000,
          unit: 'CNY',
          digits: 4,
          qualifier: 'exact',
          period: '2024',
        },
        {
          id: 'rd-intensity',
          label: { zh: '研发经费投入强度', en: 'R&D intensity' },
          description: { zh: '研发经费相当于地区生产总值的比例', en: 'R&D expenditure as a share of GDP' },
          source: { paragraph: 'overview.1', printed: '2.41%，居全国第6位' },
          value: 2.41,
          unit: 'percent',
          digits: 3,
          qualifier: 'exact',
          period: '2024',
          record: true,
          rank: { place: 6, among: { zh: '全国', en: 'in China' } },
        },
        {
          id: 'rd-personnel',
          label: { zh: '研发人员', en: 'R&D personnel' },
          source: { paragraph: 'talent.1', printed: '超过30万人' },
          value: 300000,
          unit: 'persons',
          digits: 2,
          qualifier: 'more-than',
          qualifierWord: '超过',
          period: '2024',
        },
        {
          id: 'talent-rank',
          label: { zh: '人才吸引力排名', en: 'Rank for attracting talent' },
          source: { paragraph: 'talent.2', printed: '第3位' },
          value: 3,
          unit: 'rank',
          digits: 1,
          qualifier: 'exact',
          period: '2025',
          rank: { place: 3, among: { zh: '全国', en: 'in China' } },
          streak: 2,
        },
      ],
    },
    events: {
      events: [
        {
          id: 'laboratory-opened',
          label: { zh: '示例实验室启用', en: 'The Example Laboratory opens' },
          source: { paragraph: 'overview.2', printed: '2023年5月' },
          date: '2023-05',
          kind: 'facility',
        },
      ],
    },
    systems: {
      systems: [
        {
          id: 'research-loop',
          label: { zh: '科研组织闭环', en: 'How research is organised' },
          source: { paragraph: 'overview.3', printed: '出题、答题、评价' },
          layout: 'loop',
          nodes: [
            { id: 'ask', label: { zh: '出题', en: 'Ask' } },
            { id: 'answer', label: { zh: '答题', en: 'Answer' } },
            { id: 'assess', label: { zh: '评价', en: 'Assess' } },
          ],
          links: [
            { from: 'ask', to: 'answer', label: { zh: '提出需求', en: 'names what is needed' } },
            { from: 'answer', to: 'assess', label: { zh: '提交成果', en: 'hands in results' } },
            { from: 'assess', to: 'ask', label: { zh: '反馈', en: 'feeds back' } },
          ],
        },
      ],
    },
    corridors: {
      labels: { cities: { zh: '城市', en: 'Cities' }, whole: { zh: '示例省', en: 'Example Province' } },
      cities: [
        city('east-city', '东城市', 'East City', [1, 0]),
        city('west-city', '西城市', 'West City', [0, 0]),
        city('south-city', '南城市', 'South City', [1, 1]),
      ],
      corridors: [
        {
          id: 'river-corridor',
          label: { zh: '沿江科创走廊', en: 'River innovation corridor' },
          source: { paragraph: 'overview.4', printed: '沿江科创走廊' },
          cities: ['east-city', 'west-city'],
        },
      ],
      holdings: [],
    },
  };
}

function city(id: string, zh: string, en: string, tile: readonly [number, number]): object {
  return { id, label: { zh, en }, source: { external: [{ publisher: '示例省人民政府' }] }, tile };
}
