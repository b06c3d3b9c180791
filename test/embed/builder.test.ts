import { expect } from 'chai';
import { EmbedBuilder } from '../../src/embed/builder/builder.js';
import { readState, writeState } from '../../src/embed/builder/state.js';
import { themeNames } from '../../src/theme/themes.js';
import { settled, until } from '../support/fixture.js';
import { accessibleText, deepQuery } from '../support/text.js';

let root: HTMLElement;
let builder: EmbedBuilder;

async function open(hash: string): Promise<void> {
  history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
  root = document.createElement('div');
  root.className = 'builder';
  document.body.append(root);
  builder = new EmbedBuilder(root, { base: 'https://example.org/zj/', integrity: 'sha384-abc' });
  await builder.start();
}

afterEach(() => {
  builder.stop();
  root.remove();
  history.replaceState(null, '', location.pathname + location.search);
});

const code = () => root.querySelector('textarea')!.value;
const shown = () => root.querySelector<HTMLElement>('.sheet > *')!;

function control<T extends HTMLElement>(label: string): T {
  const byLabel = [...root.querySelectorAll('label')].find(({ textContent }) => textContent?.trim().startsWith(label));
  const found = byLabel?.control ?? root.querySelector(`select[aria-label="${label}"]`);
  if (!found) throw new Error(`No control ${label}`);
  return found as T;
}

function set(label: string, value: string): void {
  const element = control<HTMLInputElement | HTMLSelectElement>(label);
  element.value = value;
  element.dispatchEvent(new Event(element.type === 'search' ? 'input' : 'change', { bubbles: true }));
}

describe('the embed builder', () => {
  it('shows an element and the code for it, with the figure as text, its source and a link', async () => {
    await open('#el=stat&fact=rd-expenditure&lang=en&ui=en');
    await settled(shown());
    expect(accessibleText(shown())).to.contain('R&D expenditure').and.to.contain('290.14');
    expect(code())
      .to.contain('<link rel="stylesheet" href="https://example.org/zj/cdn/zj-widgets.css">')
      .and.to.contain('<script type="module" src="https://example.org/zj/cdn/autoload.js"></script>')
      .and.to.contain('<zj-stat fact="rd-expenditure" lang="en">R&amp;D expenditure: CNY 290.14 billion (2024).')
      .and.to.contain('Overview, paragraph 2')
      .and.to.contain('href="https://example.org/zj/embed.html?el=stat&amp;fact=rd-expenditure&amp;lang=en"');
  });

  it('follows what is chosen, and keeps it in its address', async () => {
    await open('#ui=en');
    set('Element', 'chart');
    await until(() => code().includes('<zj-chart dataset-id="platforms"'), 'the code of a chart');
    set('Dataset', 'partner-programme');
    set('Chart type', 'bar');
    set('Theme', 'press');
    set('Accent', '#b3261e');
    await until(() => code().includes('--zj-accent: #b3261e'), 'the accent');
    expect(code())
      .to.contain('dataset-id="partner-programme"')
      .and.to.contain('type="bar"')
      .and.to.contain('class="zj-theme-press"');
    expect(shown().getAttribute('dataset-id')).to.equal('partner-programme');
    expect(getComputedStyle(shown()).getPropertyValue('--zj-accent').trim()).to.equal('#b3261e');
    const { state } = readState(location.hash, themeNames);
    expect(state.request).to.deep.include({ element: 'chart', theme: 'press' });
    expect(writeState(state)).to.equal(location.hash);
  });

  it('finds figures by words of either language', async () => {
    await open('#el=stat&fact=rd-expenditure&lang=en&ui=en');
    const options = () => [...control<HTMLSelectElement>('Figure').options].map(({ value }) => value);
    set('Find: Figure', '实验室');
    await until(() => options().includes('national-key-labs') && options().length < 10, 'laboratories');
    set('Find: Figure', 'fiscal spending');
    await until(() => options().includes('fiscal-spending'), 'fiscal spending');
    expect(options()).to.not.include('national-key-labs');
    set('Find: Figure', 'nothing of the kind');
    await until(() => root.textContent?.includes('Nothing found for “nothing of the kind”'), 'the word of it');
  });

  it('takes ids in the order in which they are chosen', async () => {
    await open('#el=stat-grid&lang=en&ui=en');
    control<HTMLInputElement>('R&D intensity').click();
    await until(() => code().includes('facts="rd-intensity"'), 'the first');
    control<HTMLInputElement>('R&D expenditure').click();
    await until(() => code().includes('facts="rd-intensity rd-expenditure"'), 'the second');
  });

  it('sets the preview to the width that is asked for', async () => {
    await open('#el=ranking&ui=en');
    for (const width of ['320', '480', '768']) {
      control<HTMLInputElement>(`${width} px`).click();
      await until(() => deepQuery(root, '.sheet').classList.contains(`width-${width}`), width);
      expect(location.hash).to.contain(`width=${width}`);
    }
  });

  it('says what cannot be used, and leaves it out', async () => {
    await open('#el=stat&fact=rd-intensity&variant=huge&theme=nope&base=javascript:1&ui=en');
    const faults = accessibleText(root.querySelector('[role=alert]')!);
    expect(faults)
      .to.contain('“huge” is not a value of variant')
      .and.to.contain('“nope”')
      .and.to.contain('javascript:1');
    await until(() => code().includes('<zj-stat fact="rd-intensity"'), 'the rest');
    set('Accent', 'url(x)');
    await until(() => control('Accent').getAttribute('aria-invalid') === 'true', 'the word of the colour');
    expect(code()).to.not.contain('url(x)');
  });

  it('has a code for each way, with the hash of the single file and the files where the editor says', async () => {
    await open('#el=stat&fact=rd-intensity&lang=en&ui=en');
    set('Address of the files', 'https://cdn.jsdelivr.net/npm/zj-widgets@0.1.0/dist');
    for (const [label, part] of [
      ['Single file', 'integrity="sha384-abc" crossorigin="anonymous"'],
      ['iframe', '<iframe src="https://cdn.jsdelivr.net/npm/zj-widgets@0.1.0/dist/embed.html?'],
      ['React', "import 'zj-widgets/elements/stat/define.js';"],
      ['Vue', '<script setup lang="ts">'],
      ['Markdown', '[![R&D intensity]('],
      ['WordPress', '<!-- wp:html -->'],
    ] as const) {
      control<HTMLInputElement>(label).click();
      await until(() => code().includes(part), label);
    }
    control<HTMLInputElement>('iframe').click();
    await until(() => root.textContent?.includes('serves HTML as text'), 'what such a CDN does');
  });

  it('follows the address of the files while it is typed, as it is typed', async () => {
    await open('#el=stat&fact=rd-intensity&lang=en&ui=en');
    const field = control<HTMLInputElement>('Address of the files');
    for (const typed of ['htt', 'https://a.test', 'https://a.test/files']) {
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      const expected = typed === 'htt' ? 'https://example.org/zj/' : `${typed}/`;
      await until(() => code().includes(`href="${expected}cdn/zj-widgets.css"`), typed);
      expect(field.value).to.equal(typed);
      expect(field.getAttribute('aria-invalid')).to.equal('false');
    }
    set('Address of the files', 'nowhere');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(code()).to.contain('href="https://a.test/files/cdn/zj-widgets.css"');
    set('Address of the files', '');
    await until(() => code().includes('href="https://example.org/zj/cdn/zj-widgets.css"'), 'the own address');
  });

  it('names the command that makes the picture of the Markdown, or how to save one where there is none', async () => {
    await open('#el=stat&fact=rd-expenditure&lang=en&theme=press&accent=%23b3261e&ui=en');
    const choose = (label: string) => control<HTMLInputElement>(label).click();
    choose('Markdown');
    const hint = () => [...root.querySelectorAll('.hint')].map(({ textContent }) => textContent).join('\n');
    await until(() => code().startsWith('[!['), 'the code for Markdown');
    expect(hint()).to.contain(
      'npx zj-widgets picture --element stat --fact rd-expenditure --lang en --theme press --accent "#b3261e" -o stat-rd-expenditure.en.svg',
    );
    set('Variant', 'inline');
    await until(() => hint().includes('save it as SVG'), 'how to save it by hand');
    expect(hint()).not.to.contain('npx zj-widgets picture');
  });

  describe('its proofreader', () => {
    const draft = () => deepQuery(root, '[role=textbox]');
    const findings = () => accessibleText(deepQuery(root, '.findings'));
    const status = () => accessibleText(deepQuery(root, '.proofreader [role=status]'));
    const button = (name: string) => {
      const found = [...root.querySelectorAll<HTMLButtonElement>('.proofreader button')].find(
        (each) => (each.getAttribute('aria-label') ?? each.textContent?.trim()) === name,
      );
      if (!found) throw new Error(`No button ${name}`);
      return found;
    };
    const paste = (text: string) => {
      draft().focus();
      getSelection()?.selectAllChildren(draft());
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      // Firefox gives events that a script makes data of their own.
      if (!event.clipboardData?.getData('text/plain'))
        Object.defineProperty(event, 'clipboardData', { value: clipboardData });
      draft().dispatchEvent(event);
    };
    const marked = (verdict: string) =>
      [...(CSS.highlights?.get(`zj-proof-${verdict}`) ?? [])].map((range) => (range as Range).toString());

    it('marks a draft without touching its nodes, and lists what it found', async () => {
      await open('#ui=en');
      paste('Zhejiang has 45 national key laboratories.\nIn 2024 its R&D intensity was 3.22 per cent.');
      await until(() => findings().includes('Wrong (1)'), 'the findings');
      expect(findings())
        .to.contain('45')
        .and.to.contain('National key laboratories')
        .and.to.contain('the report has “38');
      expect(status()).to.equal('1 wrong, 0 unsure, 1 right.');
      expect(draft().childNodes.length).to.equal(1);
      if (!CSS.highlights) return;
      expect(marked('wrong')).to.deep.equal(['45']);
      expect(marked('right')).to.deep.equal(['3.22 per cent']);
    });

    it('puts the printed words or a tag in place of what was found, says so, and takes it back', async () => {
      await open('#ui=zh');
      paste('浙江有全国重点实验室45家。\n2024年研发经费投入2901.4亿元。');
      await until(() => findings().includes('有误（1）'), 'the findings');
      button('把“45家”改为“38家”').click();
      await until(() => status().startsWith('“45家”已换成“38家”。0 处有误'), 'what was done');
      expect(draft().textContent).to.equal('浙江有全国重点实验室38家。\n2024年研发经费投入2901.4亿元。');
      expect(root.contains(document.activeElement)).to.equal(true);
      expect(document.activeElement).not.to.equal(draft());
      button('把“2901.4亿元”换成标签').click();
      await until(() => draft().textContent!.includes('<zj-stat'), 'the tag');
      expect(draft().textContent).to.contain('<zj-stat variant="inline" fact="rd-expenditure">2901.4亿元</zj-stat>。');
      await until(() => findings().includes('无误（1）'), 'what is left');
      button('撤销替换').click();
      await until(() => draft().textContent!.endsWith('投入2901.4亿元。'), 'the words again');
    });

    it('puts in place just what is missing beside the words that stay', async () => {
      await open('#ui=zh');
      paste('全省有8条科创走廊，全省重点实验室208家。');
      await until(() => findings().includes('有误（2）'), 'the findings');
      button('把“8条”改为“7条”').click();
      await until(() => draft().textContent === '全省有7条科创走廊，全省重点实验室208家。', 'the corridors');
    });

    it('takes a place with its field, where the words that stay do not say it again', async () => {
      await open('#ui=zh');
      paste('浙江区域科技创新能力连续4年居全球第四。');
      await until(() => findings().includes('有误（1）'), 'the findings');
      button('把“全球第四”改为“全国第4位”').click();
      await until(() => draft().textContent === '浙江区域科技创新能力连续4年居全国第4位。', 'the field');
      paste('Hangzhou is thirteenth in China among science and technology clusters.');
      await until(() => findings().includes('thirteenth in China'), 'the other findings');
      expect([...root.querySelectorAll('.findings button')]).to.have.length(0);
    });

    it('reads a number across tags, and offers nothing that would leave half of one', async () => {
      await open('#ui=zh');
      const text =
        '<p>2024年，浙江研发经费投入<b>2910</b>.4亿元。</p><ul><li>全国重点实验室 38<li>科创走廊<em>8</em>条</ul>' +
        '<p>R&D <zj-stat variant="inline" fact="rd-expenditure">45家</zj-stat></p>';
      paste(text);
      await until(() => findings().includes('有误（2）'), 'the findings');
      expect(findings()).to.contain('2910.4亿元').and.to.contain('2901.4亿元”').and.to.contain('8条');
      expect([...root.querySelectorAll('.findings button')]).to.have.length(0);
      expect(draft().textContent).to.equal(text);
      if (CSS.highlights) expect(marked('wrong')).to.deep.equal(['2910</b>.4亿元', '8</em>条']);
    });

    it('goes from marked words to what is said of them', async () => {
      await open('#ui=en');
      paste('Zhejiang has 45 national key laboratories.');
      await until(() => findings().includes('Wrong (1)'), 'the findings');
      getSelection()?.collapse(draft().firstChild, 14);
      draft().click();
      expect(document.activeElement?.getAttribute('aria-label')).to.equal('Change “45” to “38”');
    });

    it('still lists what it found where there are no highlights', async () => {
      const { highlights } = CSS;
      Object.defineProperty(CSS, 'highlights', { value: undefined, configurable: true });
      try {
        await open('#ui=en');
        paste('Zhejiang has 45 national key laboratories.');
        await until(() => findings().includes('Wrong (1)'), 'the findings');
      } finally {
        Object.defineProperty(CSS, 'highlights', { value: highlights, configurable: true });
      }
    });
  });

  it('speaks Chinese and English', async () => {
    await open('#el=stat&fact=rd-intensity&ui=zh');
    expect(root.querySelector('h1')?.textContent).to.equal('嵌入代码生成器');
    root.querySelector<HTMLElement>('.head button')?.click();
    await until(() => root.querySelector('h1')?.textContent === 'Embed builder', 'English');
    expect(root.lang).to.equal('en');
  });
});
