import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layOut, sheetWidth } from '../../scripts/shots/sheet-layout.js';
import { chooseVariants } from '../../scripts/shots/variants.js';

const names = (variants?: string, themes?: string) =>
  chooseVariants(variants, themes, ['press', 'ink']).map(({ name }) => name);

describe('the variants of pictures', () => {
  it('are five looks in two languages unless told', () => {
    assert.deepEqual(
      names(),
      ['zh', 'en'].flatMap((language) =>
        ['light', 'dark', '320', 'print', 'forced'].map((look) => `${language}-${look}`),
      ),
    );
  });

  it('can be looks, languages and both joined', () => {
    assert.deepEqual(names('320,zh-dark'), ['zh-dark', 'zh-320', 'en-320']);
    assert.equal(names('en').length, 5);
  });

  it('come in each theme asked for', () => {
    assert.deepEqual(names('en-light', 'press,ink'), ['en-light-press', 'en-light-ink']);
  });

  it('refuse what there is not, and say what there is', () => {
    assert.throws(() => names('darkk'), /--variants takes zh, en, light, .*not "darkk"/);
    assert.throws(() => names('dark', 'rose'), /--themes takes press, ink, not "rose"/);
  });
});

describe('the contact sheet', () => {
  const cards = (count: number, width: number, height: number) =>
    Array.from({ length: count }, () => ({ width, height }));

  it('shows every picture once, none over another and none beyond the sheet', () => {
    const all = [...cards(9, 800, 300), ...cards(4, 800, 1200), ...cards(5, 718, 500)];
    const sheets = layOut(all);
    assert.equal(sheets.flatMap(({ places }) => places).length, all.length);
    for (const { places, height } of sheets) {
      for (const [index, a] of places.entries()) {
        assert.ok(a.x >= 0 && a.x + a.width <= sheetWidth && a.y + a.height <= height);
        for (const b of places.slice(index + 1)) {
          const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
          assert.ok(apart, JSON.stringify([a, b]));
        }
      }
    }
  });

  it('shows narrow pictures at their own size', () => {
    const [sheet] = layOut(cards(5, 320, 400));
    assert.deepEqual(
      sheet?.places.map(({ width, height }) => [width, height]),
      Array.from({ length: 5 }, () => [320, 400]),
    );
  });

  it('says where a picture is cut', () => {
    const [sheet] = layOut([...cards(1, 320, 30000), ...cards(1, 320, 100)]);
    assert.deepEqual(
      sheet?.places.map(({ cut }) => cut),
      [true, false],
    );
  });

  it('goes on on another sheet', () => {
    const sheets = layOut(cards(40, 800, 1000));
    assert.ok(sheets.length > 2);
    assert.ok(sheets.every(({ height }) => height <= 2000));
  });
});
