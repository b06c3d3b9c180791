import { expect } from 'chai';
import { ThemeEditor } from '../../demo/theme-editor/editor.js';
import '../../src/index.js';
import { settled, until } from '../support/fixture.js';

let root: HTMLElement;
let editor: ThemeEditor;

const open = (address = true) => {
  editor = new ThemeEditor(root, { language: 'en', address });
};
const row = (name: string) => root.querySelector<HTMLElement>(`[data-token="--zj-${name}"]`)!;
const field = (name: string) => row(name).querySelector<HTMLInputElement>('.te-text')!;
const type = (name: string, value: string) => {
  field(name).value = value;
  field(name).dispatchEvent(new Event('change'));
};
const button = (text: string) =>
  [...root.querySelectorAll('button')].find((each) => each.textContent?.trim() === text)!;
const output = () => root.querySelector('.te-output')?.textContent ?? '';
const stat = () => root.querySelector<HTMLElement>('zj-stat[variant=hero]')!;
const choose = (name: string, value: string) =>
  root.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`)!.click();
/** The line above the figure, which is in the accent. */
const accentOf = (element: HTMLElement) => {
  const probe = document.createElement('i');
  probe.style.color = 'var(--_accent)';
  element.shadowRoot!.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};

beforeEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
  root = document.createElement('div');
  root.className = 'theme-editor';
  document.body.append(root);
});

afterEach(() => {
  editor.close();
  root.remove();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('the theme editor', () => {
  it('shows every element', () => {
    open();
    const shown = new Set([...root.querySelectorAll('.te-preview *')].map(({ localName }) => localName));
    for (const name of 'stat stat-grid chart ranking timeline corridor-map system constellation achievements list source report'.split(
      ' ',
    )) {
      expect(shown).to.include(`zj-${name}`);
    }
  });

  it('changes the elements with the accent, and the CSS to copy', async () => {
    open();
    await settled(stat());
    const before = accentOf(stat());
    type('accent', '#7a1fa2');
    expect(accentOf(stat())).not.to.equal(before);
    expect(output()).to.include('--zj-accent: #7a1fa2;');
    expect(row('accent').querySelector<HTMLInputElement>('[type=color]')?.value).to.equal('#7a1fa2');
    expect(location.hash).to.include('accent=%237a1fa2');
  });

  it('takes one token back, and all of them', async () => {
    open();
    await settled(stat());
    const before = accentOf(stat());
    type('accent', '#7a1fa2');
    type('radius', '8px');
    row('accent').querySelector<HTMLButtonElement>('.te-reset')!.click();
    expect(accentOf(stat())).to.equal(before);
    expect(output()).not.to.include('accent');
    expect(output()).to.include('--zj-radius: 8px;');
    button('Reset all').click();
    expect(output()).to.equal(':root {\n  color-scheme: light dark;\n}\n');
    expect(button('Reset all').disabled).to.equal(true);
  });

  it('says what is wrong with a value, keeps it to be mended, and changes nothing', () => {
    open();
    type('accent', 'reddish');
    expect(field('accent').value).to.equal('reddish');
    expect(field('accent').getAttribute('aria-invalid')).to.equal('true');
    const message = root.querySelector(`#${field('accent').getAttribute('aria-describedby')}`);
    expect(message?.textContent).to.include('Not a CSS colour');
    expect(output()).not.to.include('reddish');
    type('accent', '#0000ff');
    expect(field('accent').getAttribute('aria-invalid')).to.equal('false');
  });

  it('reads contrast out as the ink nears the paper', () => {
    open();
    choose('scheme', 'light');
    type('paper', '#ffffff');
    type('ink', '#767676');
    expect(row('ink').querySelector('.te-contrast')?.textContent).to.include('4.5:1').and.to.include('fit for text');
    type('ink', '#949494');
    expect(row('ink').querySelector('.te-contrast')?.textContent).to.include('marks only');
    type('ink', '#dddddd');
    expect(row('ink').querySelector('.te-contrast')?.textContent).to.include('too low');
  });

  it('changes a colour in the dark alone', () => {
    open();
    choose('scheme', 'dark');
    type('accent', '#ffcc00');
    expect(output()).to.match(/--zj-accent: light-dark\(.+, #ffcc00\);/);
  });

  it('starts from a theme', async () => {
    open();
    choose('theme', 'press');
    expect(root.querySelector('.te-preview')?.classList.contains('zj-theme-press')).to.equal(true);
    expect(output()).to.include('dist/themes/press.css');
  });

  it('speaks Chinese when asked, and so do the elements', async () => {
    open();
    choose('lang', 'zh-CN');
    expect(button('复制 CSS')).to.exist;
    await until(() => stat().shadowRoot?.textContent?.includes('研发经费投入'), 'the figure in Chinese');
  });

  it('opens with what a link says, and says what means nothing', () => {
    history.replaceState(null, '', '#theme=ink&lang=en&accent=%23b3261e&motion=99');
    open();
    expect(output()).to.include('--zj-accent: #b3261e;').and.to.include('ink.css');
    expect(root.querySelector('[role=alert]')?.textContent).to.include('motion=99');
  });

  it('leaves the address alone where it is not its own', () => {
    open(false);
    type('accent', '#7a1fa2');
    expect(location.hash).to.equal('');
    expect(button('Copy link')).to.equal(undefined);
  });

  it('copies the CSS, as a class too', async () => {
    const copied: string[] = [];
    const { writeText } = navigator.clipboard;
    navigator.clipboard.writeText = async (text) => void copied.push(text);
    try {
      open();
      type('accent', '#7a1fa2');
      choose('as', '.my-theme');
      button('Copy CSS').click();
      await until(
        () => root.querySelector('[role=status]')?.textContent === 'CSS copied.',
        'the word that it is copied',
      );
      expect(copied).to.deep.equal([output()]);
      expect(copied[0]).to.match(/^\.my-theme \{/);
    } finally {
      navigator.clipboard.writeText = writeText;
    }
  });

  it('selects the CSS where the browser does not allow copying', async () => {
    const { writeText } = navigator.clipboard;
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    try {
      open();
      button('Copy CSS').click();
      await until(() => getSelection()?.toString().includes('color-scheme'), 'the selection');
    } finally {
      navigator.clipboard.writeText = writeText;
    }
  });
});
