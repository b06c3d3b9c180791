import { html, type TemplateResult } from 'lit';
import type { Language } from './draft.js';

/** Every element of the library, as a page would set them: large first, then what belongs together. */
export function previewElements(language: Language): TemplateResult {
  const chinese = language === 'zh-CN';
  return html`
    <p class="lead">
      ${chinese ? '2024年，浙江研发经费投入' : 'In 2024 Zhejiang spent '}<zj-stat variant="inline" fact="rd-expenditure"
        >${chinese ? '2901.4亿元' : 'CNY 290.14 billion'}</zj-stat
      >${chinese ? '，投入强度' : ' on research and development, '}<zj-stat variant="inline" fact="rd-intensity"
        >3.22%</zj-stat
      >${chinese ? '。' : ' of its GDP.'}
    </p>
    <zj-stat variant="hero" fact="rd-expenditure"></zj-stat>
    <zj-stat-grid facts="innovation-capability fiscal-growth high-tech-share-gain national-key-labs"></zj-stat-grid>
    <div class="pair">
      <zj-chart dataset-id="enterprise-shares"></zj-chart>
      <zj-chart dataset-id="corridor-key-labs"></zj-chart>
    </div>
    <zj-timeline orientation="horizontal"></zj-timeline>
    <zj-corridor-map layout="tiles"></zj-corridor-map>
    <zj-system system="siti-yiping"></zj-system>
    <zj-system system="platform-system"></zj-system>
    <zj-ranking section="ecosystem"></zj-ranking>
    <zj-constellation></zj-constellation>
    <zj-achievements></zj-achievements>
    <div class="pair">
      <zj-list kind="cooperation" controls="none"></zj-list>
      <zj-source record="rd-personnel-per-10000"></zj-source>
    </div>
    <zj-report sections="talent"></zj-report>
  `;
}
