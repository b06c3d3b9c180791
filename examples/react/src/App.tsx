import { useState } from 'react';
import 'zj-widgets/elements/chart/define.js';
import 'zj-widgets/elements/stat/define.js';
import 'zj-widgets/elements/timeline/define.js';
import { readers } from './readers';

export function App() {
  const [language, setLanguage] = useState('en');
  const [selected, setSelected] = useState('');
  const [ready, setReady] = useState(false);

  return (
    <main lang={language}>
      <button onClick={() => setLanguage(language === 'en' ? 'zh' : 'en')}>
        {language === 'en' ? '中文' : 'English'}
      </button>
      <h1>Zhejiang</h1>
      <zj-stat fact="rd-expenditure" variant="hero" onzj-ready={() => setReady(true)}>
        R&amp;D expenditure: CNY 290.14 billion (2024)
      </zj-stat>
      <zj-chart data={readers} headingLevel={2}>
        Readers of this page, January to March 2026
      </zj-chart>
      <zj-timeline section="platforms" selected={selected} onzj-select={(event) => setSelected(event.id)}>
        Events of the report, 2023 to 2025
      </zj-timeline>
      <p role="status">
        {ready ? 'Ready.' : 'Loading …'} {selected ? `Selected: ${selected}` : 'Nothing selected.'}
      </p>
    </main>
  );
}
