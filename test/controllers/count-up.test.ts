import { expect } from 'chai';
import { numbersAt } from '../../src/controllers/count-up.js';
import { figureParts, figureSides } from '../../src/format/figure.js';
import type { Figure } from '../../src/report/types.js';

const tags = [
  'zh-CN',
  'en',
  'de-DE',
  'de-CH',
  'fr-FR',
  'es-ES',
  'pl-PL',
  'sv-SE',
  'hi-IN',
  'ar-EG',
  'fa-IR',
  'bn-BD',
  'th-TH',
];
const shares = [0, 0.001, 0.1, 0.25, 0.5, 0.73, 0.999, 1];
const bare = (text: string) => text.replace(/[\u2007\u2008]/g, '');

describe('a number that runs up', () => {
  for (const tag of tags) {
    it(`is at every moment what ${tag} would write, and at the end the text itself`, () => {
      for (const [value, decimals] of [
        [290.14, 2],
        [1_234_567, 0],
        [12_345.6, 1],
        [0.05, 2],
        [7, 0],
        [100, 0],
      ] as const) {
        const format = new Intl.NumberFormat(tag, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
        const text = format.format(value);
        for (const share of shares) {
          const now = numbersAt(text, share, tag);
          const expected = Math.round(Math.round(value * 10 ** decimals) * share) / 10 ** decimals;
          // Polish and Spanish group from five digits on, what runs as its end does.
          const plain = (each: string) => each.replace(/[\s.’'](?=\p{Nd}{3}(?!\p{Nd}))/gu, '');
          expect(plain(bare(now)), `${text} at ${share}`).to.equal(plain(format.format(expected)));
          expect([...now].length, `${text} at ${share}`).to.equal([...text].length);
        }
        expect(numbersAt(text, 1, tag)).to.equal(text);
      }
    });
  }

  it('runs both ends of a range, each at its own digits', () => {
    expect(bare(numbersAt('9.5–10.5', 0.5, 'en'))).to.equal('4.8–5.3');
    expect(bare(numbersAt('9,5–10,5', 0.5, 'de'))).to.equal('4,8–5,3');
    expect(bare(numbersAt('800–1,200', 0.5, 'en'))).to.equal('400–600');
    expect(bare(numbersAt('8亿～12亿', 0.5, 'zh-CN'))).to.equal('4亿～6亿');
    expect(bare(numbersAt('8-12', 0.5, 'en'))).to.equal('4-6');
    expect(numbersAt('800–1.200', 1, 'de')).to.equal('800–1.200');
  });

  it('keeps a minus sign, but not before nothing', () => {
    expect(bare(numbersAt('-4.7', 0.5, 'en'))).to.equal('-2.4');
    expect(bare(numbersAt('−4,7', 0.5, 'sv'))).to.equal('−2,4');
    expect(bare(numbersAt('-4.7', 0, 'en'))).to.equal('0.0');
    expect(bare(numbersAt('-0.5 to 3.2', 0.5, 'en'))).to.equal('-0.3 to 1.6');
  });

  it('leaves words alone', () => {
    expect(numbersAt('千百倍', 0.3, 'zh-CN')).to.equal('千百倍');
  });

  it('ends on every figure as it is shown', () => {
    const figure = (value: Figure['value'], digits: Figure['digits']): Figure => ({
      id: 'a',
      label: { en: 'A' },
      value,
      digits,
      unit: 'percent',
      qualifier: typeof value === 'number' ? 'exact' : 'range',
      source: { paragraph: 'a.1', printed: '' },
    });
    for (const tag of tags) {
      const locale = { tag, language: tag.slice(0, 2) };
      for (const each of [
        figure(290_140_000_000, 5),
        figure([9.5, 10.5], [2, 3]),
        figure([80_000, 1_200_000], [1, 2]),
        figure(-4.7, 2),
        figure([-3.5, 0.25], 2),
      ]) {
        const { number } = figureSides(figureParts(each, { percent: { en: '{value}%' } }, locale));
        expect(numbersAt(number, 1, tag)).to.equal(number);
        expect([...numbersAt(number, 0.5, tag)].length).to.equal([...number].length);
      }
    }
  });
});
