import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { takeLinks } from '../../src/embed/share-links.js';
import '../../src/index.js';
import { libraryElements, settled, silence, until } from '../support/fixture.js';
import { accessibleText } from '../support/text.js';

const script = 'https://site.example/zj/cdn/autoload.js';
const figure = 'https://site.example/zj/share/rd-expenditure.en.html';

/** Others are not measured so. */
const isChromium = 'userAgentData' in navigator;

const pages: Element[] = [];

afterEach(() => {
  for (const page of pages.splice(0)) page.remove();
});

/** Puts markup into the page as an editor has written it, and has its links taken. */
async function show(html: string, folder = script): Promise<HTMLElement> {
  const page = document.createElement('article');
  page.lang = 'en';
  page.innerHTML = html;
  pages.push(page);
  document.body.append(page);
  takeLinks(page, folder);
  await Promise.all(libraryElements(page).map(settled));
  return page;
}

const linkTo = (name: string, text: string) => `<a href="https://site.example/zj/share/${name}">${text}</a>`;

describe('a link to a page of a record', () => {
  it('becomes the figure in a sentence, in the language of its address', async () => {
    const page = await show(`<p>In 2024 it was <a href="${figure}">CNY 290.14 billion</a>, a record.</p>`);
    expect(accessibleText(page)).to.match(/In 2024 it was\s*CNY.290\.14.billion.*, a record\./);
    expect(page.querySelector('zj-stat')?.getAttribute('variant')).to.equal('inline');
    const set = await show(`<p>It was <a href="${figure}"><strong>CNY 290.14 billion</strong></a>.</p>`);
    expect(set.querySelector('zj-stat')?.getAttribute('variant')).to.equal('inline');
    const chinese = await show(`<p>共${linkTo('rd-expenditure.zh.html', '2901.4亿元')}。</p>`);
    expect(accessibleText(chinese)).to.contain('2901.4亿元');
  });

  it('becomes the card, chart, system, list or map where a paragraph is nothing else', async () => {
    for (const [name, tag] of [
      ['rd-expenditure.en.html', 'zj-stat'],
      ['dataset.platforms.en.html', 'zj-chart'],
      ['system.siti-yiping.en.html', 'zj-system'],
      ['list.policy.en.html', 'zj-list'],
      ['city.330100.en.html', 'zj-corridor-map'],
      ['event.fiscal-spending.en.html', 'zj-source'],
      ['topic.timeline.en.html', 'zj-timeline'],
    ] as const) {
      const page = await show(`<p>${linkTo(name, 'A figure')}</p>`);
      const [element] = libraryElements(page);
      expect(element?.localName, name).to.equal(tag);
      expect(element?.matches(':state(ready)'), name).to.equal(true);
      expect(element?.hasAttribute('variant'), name).to.equal(false);
    }
  });

  it('is known in whatever an editor puts around it', async () => {
    const link = `<a href="${figure}?utm_source=mail#top" target="_blank" rel="noopener">CNY 290.14 billion</a>`;
    for (const html of [
      `<p><span style="font-size: 16px"><strong>${link}</strong></span></p>`,
      `<p>\u00a0${link} <br></p>`,
      `<p>\ufeff${link}<br class="ProseMirror-trailingBreak"></p>`,
      `<div>${link}</div>`,
      `<p><a href="${figure}"><img alt="CNY 290.14 billion" src="data:,"></a></p>`,
      `<p><a href="${figure.replace(/\.html$/, '')}">290.14</a></p>`,
      `<p><a href="${figure.replace('https:', 'http:')}">290.14</a></p>`,
    ]) {
      const page = await show(html);
      const [stat] = libraryElements(page);
      expect(stat?.parentElement, html).to.equal(page);
      expect(accessibleText(page), html).to.contain('R&D expenditure');
    }
  });

  it('stays a link where the page is edited, leads about, or asks for it', async () => {
    const link = `<a href="${figure}">CNY 290.14 billion</a>`;
    for (const html of [
      `<div contenteditable="true"><p>${link}</p></div>`,
      `<nav><p>${link}</p></nav>`,
      `<section data-zj-plain=""><p>It was ${link}.</p></section>`,
      `<p>See <a href="${figure}" data-zj-plain="">290.14</a></p>`,
      `<p>See <a href="${figure}">R&amp;D expenditure</a>.</p>`,
      `<p>See ${linkTo('dataset.platforms.en.html', 'the 3 kinds')}.</p>`,
      `<p>See <a href="${figure}"><img alt="290.14" src="data:,"> 1</a>.</p>`,
      `<p>${linkTo('index.en.html', 'All figures')}</p>`,
      `<p>${linkTo('rd-expenditure.en.csv', '290.14')}</p>`,
      `<p><a href="https://other.example/zj/share/rd-expenditure.en.html">290.14</a></p>`,
      `<p><a href="https://site.example/other/share/rd-expenditure.en.html">290.14</a></p>`,
    ]) {
      const page = await show(html);
      expect(libraryElements(page), html).to.deep.equal([]);
      expect(page.innerHTML).to.equal(html);
    }
  });

  it('is no card in a list or a table', async () => {
    const link = `<a href="${figure}">CNY 290.14 billion</a>`;
    for (const html of [`<ul><li><p>${link}</p></li></ul>`, `<table><tr><td>${link}</td></tr></table>`]) {
      const page = await show(html);
      expect(page.querySelector('zj-stat')?.getAttribute('variant'), html).to.equal('inline');
    }
  });

  it('is the link again where there is no such record', async () => {
    silence('error');
    const html = `<p>It was ${linkTo('none.en.html', '290')}.</p><p>${linkTo('dataset.none.en.html', 'A chart')}</p>`;
    const page = await show(html);
    await until(() => libraryElements(page).length === 0, 'the links');
    expect(page.innerHTML).to.equal(html);
    takeLinks(page, script);
    expect(page.innerHTML).to.equal(html);
  });

  it('is taken from a folder that the page names, and from one beside the script', async () => {
    const html = '<p><a href="https://data.example/share/rd-expenditure.en.html">290.14</a></p>';
    expect(libraryElements(await show(html))).to.deep.equal([]);
    const named = document.createElement('script');
    named.type = 'text/plain';
    named.dataset['zjShare'] = 'https://data.example/share';
    document.head.append(named);
    pages.push(named);
    expect(libraryElements(await show(html)).length).to.equal(1);
    const beside = await show(`<p><a href="${figure}">290.14</a></p>`, 'https://site.example/zj/autoload.js');
    expect(libraryElements(beside).length).to.equal(1);
  });

  it('keeps the focus that a reader has on it until it goes on', async () => {
    const page = document.createElement('article');
    page.innerHTML = `<p>It was <a href="${figure}">CNY 290.14 billion</a>. <button>Next</button></p>`;
    pages.push(page);
    document.body.append(page);
    const link = page.querySelector('a') as HTMLAnchorElement;
    link.focus();
    takeLinks(page, script);
    expect(document.activeElement).to.equal(link);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(page.querySelector('button'));
    await Promise.all(libraryElements(page).map(settled));
    expect(accessibleText(page)).to.match(/CNY.290\.14.billion/);
  });

  it('moves nothing in its sentence', async () => {
    const page = document.createElement('article');
    page.innerHTML = `<p>It was <a href="${figure}">CNY 290.14 billion</a> in <b>2024</b>.</p>`;
    pages.push(page);
    document.body.append(page);
    const after = page.querySelector('b') as HTMLElement;
    const before = after.getBoundingClientRect();
    takeLinks(page, script);
    const [stat] = libraryElements(page);
    await settled(stat as HTMLElement);
    const now = after.getBoundingClientRect();
    expect(now.top).to.equal(before.top);
    // Less than Chromium counts as a shift; others set the figure a little wider.
    if (isChromium) expect(now.left).to.be.closeTo(before.left, 3);
  });
});
