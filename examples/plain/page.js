// Numbers of the page's own, in the form of the report's. What is made up for an example says so.
const source = { external: [{ publisher: 'Made up for this example' }] };
const months = { '2026-01': 1200, '2026-02': 1850, '2026-03': 2400 };

document.querySelector('zj-chart').data = {
  dataset: {
    id: 'readers',
    label: { en: 'Readers of this page', zh: '本页读者' },
    source,
    kind: 'line',
    order: 'time',
    panels: [{ points: Object.keys(months).map((month) => ({ figure: month })) }],
  },
  figures: Object.entries(months).map(([month, value]) => ({
    id: month,
    label: { en: 'Readers', zh: '读者' },
    value,
    unit: 'readers',
    digits: 4,
    qualifier: 'exact',
    period: month,
    source,
  })),
  units: { readers: { en: '{value} readers', zh: '{value}人' } },
};

let ready = false;
let selected = '';

function showStatus() {
  document.querySelector('[role=status]').textContent =
    `${ready ? 'Ready.' : 'Loading …'} ${selected ? `Selected: ${selected}` : 'Nothing selected.'}`;
}

document.querySelector('zj-stat').addEventListener('zj-ready', () => {
  ready = true;
  showStatus();
});

document.querySelector('zj-timeline').addEventListener('zj-select', (event) => {
  selected = event.id;
  showStatus();
});

document.querySelector('button').addEventListener('click', ({ currentTarget }) => {
  const root = document.documentElement;
  root.lang = root.lang === 'en' ? 'zh' : 'en';
  currentTarget.textContent = root.lang === 'en' ? '中文' : 'English';
});
