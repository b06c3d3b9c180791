import { expect } from 'chai';
import { balanceText, breakable, prettyText, textWidth, wrapText } from '../../src/pictures/text.js';

const body = { size: 16 };

describe('textWidth', () => {
  it('takes Chinese characters for squares, and letters for what they are', () => {
    expect(textWidth('科技创新', body)).to.equal(64);
    expect(textWidth('WWWW', body)).to.be.greaterThan(textWidth('iiii', body) * 3);
    expect(textWidth('290.14', { ...body, bold: true })).to.be.greaterThan(textWidth('29.14', { ...body, bold: true }));
    expect(textWidth('', body)).to.equal(0);
  });

  it('leaves room for typefaces that set wider than Arial', () => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('no canvas');
    const texts = [
      'Hangzhou West Science and Technology Innovation Corridor',
      'R&D expenditure, 2021–2024',
      'about 28.5%',
    ];
    for (const bold of [false, true]) {
      context.font = `${bold ? 'bold ' : ''}16px Arial, Helvetica, "Liberation Sans"`;
      for (const text of texts) {
        const { width } = context.measureText(text);
        const estimate = textWidth(text, { size: 16, bold });
        expect(estimate, text).to.be.greaterThan(width);
        expect(estimate, text).to.be.lessThan(width * 1.25);
      }
    }
  });

  it('sets quotation marks wide in Chinese, narrow elsewhere', () => {
    expect(textWidth('“四题一评”', body)).to.equal(96);
    expect(textWidth('“a”', body)).to.be.lessThan(24);
  });
});

describe('breakable', () => {
  it('keeps numbers with their units, and words whole', () => {
    expect(breakable('投入2901.4亿元')).to.deep.equal(['投入', '2901.4亿元']);
    expect(breakable('spent CNY 290.14 billion on it')).to.deep.equal(['spent ', 'CNY 290.14 billion ', 'on ', 'it']);
    expect(breakable('près de 48\u202f000 à Nice')).to.deep.equal(['près ', 'de ', '48\u202f000 ', 'à ', 'Nice']);
  });

  it('breaks a compound after its hyphen', () => {
    expect(breakable('enterprise-led')).to.deep.equal(['enterprise-', 'led']);
  });
});

describe('wrapText', () => {
  const sentence =
    '以企业为主体：个别需求转成行业需求，企业牵头任务（“四题一评”），平台结对相助、共同攻关；成果归企业。';

  it('keeps every line within the width, and loses nothing', () => {
    for (let width = 40; width < 400; width += 7) {
      const lines = wrapText(sentence, width, body);
      for (const line of lines) expect(textWidth(line, body), line).to.be.at.most(width);
      expect(lines.join('')).to.equal(sentence);
    }
  });

  it('begins no line with what closes, and ends none with what opens', () => {
    for (let width = 96; width < 400; width += 7) {
      for (const line of wrapText(sentence, width, body)) {
        expect(line).not.to.match(/^[、，。；：！？）”》]/);
        expect(line).not.to.match(/[（“《]$/);
      }
    }
  });

  it('breaks between words, and drops the space there', () => {
    expect(wrapText('What the corridors hold', 100, body)).to.deep.equal(['What the', 'corridors', 'hold']);
  });

  it('cuts a word that is longer than a line', () => {
    const lines = wrapText('Rindfleischetikettierung', 60, body);
    expect(lines.length).to.be.greaterThan(2);
    expect(lines.join('')).to.equal('Rindfleischetikettierung');
    for (const line of lines) expect(textWidth(line, body)).to.be.at.most(60);
  });

  it('makes nothing of nothing', () => {
    expect(wrapText('', 100, body)).to.deep.equal([]);
    expect(wrapText(' \n', 100, body)).to.deep.equal([]);
  });
});

describe('balanceText', () => {
  it('makes lines of about one length, and no more of them', () => {
    const text = 'What the corridors hold, against the land';
    const full = wrapText(text, 300, body);
    const balanced = balanceText(text, 300, body);
    expect(balanced).to.have.length(full.length);
    const widths = balanced.map((line) => textWidth(line, body));
    expect(Math.max(...widths) - Math.min(...widths)).to.be.lessThan(60);
  });
});

describe('prettyText', () => {
  it('leaves no short word alone on the last line where another can join it', () => {
    const text = 'reported as it stands in it';
    const width = textWidth('reported as it stands in', body);
    expect(wrapText(text, width, body).at(-1)).to.equal('it');
    const pretty = prettyText(text, width, body);
    expect(pretty).to.have.length(2);
    expect(textWidth(pretty[1] ?? '', body)).to.be.greaterThan(2.5 * body.size);
  });
});
