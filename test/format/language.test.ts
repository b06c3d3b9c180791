import { expect } from 'chai';
import { localize } from '../../src/format/language.js';
import { resolveLocale } from '../../src/format/resolve-locale.js';
import { addMessages, choosePlural, fill, translate } from '../../src/format/messages.js';

const languages = ['zh', 'en'];

describe('resolveLocale', () => {
  const cases: [lang: string, language: string, tag: string][] = [
    ['zh-CN', 'zh', 'zh-CN'],
    ['zh', 'zh', 'zh-CN'],
    ['zh-Hant-TW', 'zh', 'zh-CN'],
    ['en', 'en', 'en'],
    ['EN-gb', 'en', 'en-GB'],
    ['fr-FR', 'en', 'en'],
    ['', 'zh', 'zh-CN'],
    ['en-not_a_tag', 'en', 'en'],
    ['zh_CN', 'zh', 'zh-CN'],
    ['zh_Hans_CN.UTF-8', 'zh', 'zh-CN'],
    ['zho', 'zh', 'zh-CN'],
    ['cmn-Hans', 'zh', 'zh-CN'],
    ['zh-cmn-Hans-CN', 'zh', 'zh-CN'],
    ['yue', 'zh', 'zh-CN'],
    ['wuu-CN', 'zh', 'zh-CN'],
    ['cn', 'zh', 'zh-CN'],
    ['zh-CN-u-ca-buddhist-nu-hanidec', 'zh', 'zh-CN'],
    ['eng', 'en', 'en'],
    ['en_US', 'en', 'en-US'],
    ['us', 'en', 'en'],
    ['jp', 'en', 'en'],
    // Calendars and digits are not what a language means: the year stays as it was printed.
    ['en-GB-u-ca-buddhist-nu-thai', 'en', 'en-GB'],
    ...['auto', 'x-default', 'und', 'und-Hant', 'mul', 'zxx', 'garbage', 'C', 'xx', '???', '-', 'i-default'].map(
      (lang): [string, string, string] => [lang, 'zh', 'zh-CN'],
    ),
  ];
  for (const [lang, language, tag] of cases) {
    it(`takes lang="${lang}" for ${tag}`, () => {
      expect(resolveLocale(lang, languages)).to.deep.equal({ language, tag });
    });
  }

  it('finds a language by its script and region, or in whatever form there is', () => {
    const both = ['zh', 'zh-Hant', 'pt-BR', 'en'];
    const chosen = ['zh-TW', 'zh-Hant-HK', 'zh-CN', 'zh', 'pt-BR', 'pt', 'pt-PT'].map(
      (lang) => resolveLocale(lang, both).language,
    );
    expect(chosen).to.deep.equal(['zh-Hant', 'zh-Hant', 'zh', 'zh', 'pt-BR', 'pt-BR', 'pt-BR']);
    expect(resolveLocale('zh-TW', both).tag).to.equal('zh-TW');
  });

  it('finds the languages that a report brings by all that means them', () => {
    const brought = ['it', 'zh', 'zh-Hant', 'fil', 'he', 'ja'];
    const asked = ['ita', 'it_CH', 'zho-TW', 'zh-yue', 'yue-HK', 'cmn_Hans', 'iw', 'jp', 'auto'];
    expect(asked.map((lang) => resolveLocale(lang, brought).language)).to.deep.equal([
      'it', 'it', 'zh-Hant', 'zh', 'zh-Hant', 'zh', 'he', 'ja', 'it',
    ]); // prettier-ignore
    expect(resolveLocale('iw', brought).direction).to.equal('rtl');
  });

  it('knows a language by its old code, and Twi from Taiwan, as far as the engine does', function () {
    if (Intl.getCanonicalLocales('tl')[0] !== 'fil' || !new Intl.Locale('tw').maximize().script) this.skip();
    expect(['tl', 'tw-HK'].map((lang) => resolveLocale(lang, ['it', 'fil', 'zh']).language)).to.deep.equal([
      'fil',
      'it',
    ]);
  });

  it('takes the first language where a report has no English', () => {
    expect(resolveLocale('fr', ['ja', 'ko']).language).to.equal('ja');
  });
});

describe('localize', () => {
  it('prefers the language asked for, then English, then what there is', () => {
    expect(localize({ zh: '浙江', en: 'Zhejiang' }, 'zh')).to.equal('浙江');
    expect(localize({ zh: '浙江', en: 'Zhejiang' }, 'fr')).to.equal('Zhejiang');
    expect(localize({ zh: '浙江' }, 'en')).to.equal('浙江');
    expect(localize(undefined, 'en')).to.equal('');
  });
});

describe('messages', () => {
  const messages = { en: { 'test.hello': 'Hello {name}' }, zh: { 'test.hello': '你好，{name}' } };

  it('fill their places, and leave those without a value', () => {
    expect(translate(messages, { language: 'zh', tag: 'zh-CN' }, 'test.hello', { name: '杭州' })).to.equal(
      '你好，杭州',
    );
    expect(fill('{a} and {b}', { a: 1 })).to.equal('1 and {b}');
  });

  it('may be added for another language without code', () => {
    const french = { language: 'fr', tag: 'fr' };
    expect(translate(messages, french, 'test.hello', { name: 'Lyon' })).to.equal('Hello Lyon');
    addMessages('fr', { 'test.hello': 'Bonjour {name}' });
    expect(translate(messages, french, 'test.hello', { name: 'Lyon' })).to.equal('Bonjour Lyon');
  });

  it('choose by plural category, "other" where it has no pattern of its own', () => {
    const patterns = { one: '{value} city', other: '{value} cities' };
    expect(choosePlural(patterns, 'en', 1)).to.equal('{value} city');
    expect(choosePlural(patterns, 'en', 11)).to.equal('{value} cities');
    expect(choosePlural({ other: '{value}th' }, 'en', 3, 'ordinal')).to.equal('{value}th');
  });
});
