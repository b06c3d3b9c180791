/** Every element as an author writes it, with the text that stands in for it: what the pages here are made of. */
export const elements: Readonly<Record<string, string>> = {
  achievements: '<zj-achievements>Landmark results</zj-achievements>',
  chart: '<zj-chart dataset-id="platforms" type="bar">Platforms</zj-chart>',
  constellation: '<zj-constellation>Twelve satellites</zj-constellation>',
  'corridor-map': '<zj-corridor-map layout="tiles">Seven corridors</zj-corridor-map>',
  list: '<zj-list kind="policy">Policies</zj-list>',
  ranking: '<zj-ranking>Places</zj-ranking>',
  source: '<zj-source kind="figure" record="rd-expenditure">Source</zj-source>',
  stat: '<zj-stat fact="rd-expenditure">CNY 290.14 billion</zj-stat>',
  'stat-grid': '<zj-stat-grid section="lead">Figures</zj-stat-grid>',
  system: '<zj-system system="siti-yiping">A loop</zj-system>',
  timeline: '<zj-timeline>Events</zj-timeline>',
};
