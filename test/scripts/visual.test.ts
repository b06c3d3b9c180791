import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { fontCoverage, missingCharacters } from '../../scripts/pictures/fonts.js';
import { joinPieces } from '../../scripts/pictures/page.js';
import { encode } from '../../scripts/pictures/png.js';
import { baselineFolder, cases, elements } from '../../scripts/testing/visual/cases.js';
import { compare, tolerance } from '../../scripts/testing/visual/compare.js';

type Colour = readonly [number, number, number];
const [white, green, nearlyGreen]: readonly Colour[] = [
  [255, 255, 255],
  [10, 101, 92],
  [12, 103, 94],
];

/** White, with `count` pixels in a row of another colour. */
function picture({ width = 100, height = 100, count = 0, colour = green! } = {}): Buffer {
  const image = new PNG({ width, height });
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    image.data.set([...(pixel < count ? colour : white!), 255], 4 * pixel);
  }
  return PNG.sync.write(image);
}

describe('the comparison of pictures', () => {
  it('passes two that are one', () => {
    const result = compare(picture({ count: 500 }), picture({ count: 500 }));
    assert.deepEqual([result.passed, result.share], [true, 0]);
  });

  it('passes a tenth of a percent and fails what is more', () => {
    assert.equal(tolerance, 0.001);
    assert.equal(compare(picture(), picture({ count: 10 })).passed, true);
    const result = compare(picture(), picture({ count: 300 }));
    assert.equal(result.passed, false);
    assert.equal(result.share, 0.03);
  });

  it('passes shades that no eye tells apart, over the whole picture', () => {
    assert.equal(compare(picture({ count: 10000 }), picture({ count: 10000, colour: nearlyGreen! })).passed, true);
  });

  it('fails a picture of another size, and says both', () => {
    const result = compare(picture(), picture({ height: 101 }));
    assert.equal(result.passed, false);
    assert.equal(result.sizes, '100 × 100 became 100 × 101');
  });

  it('draws expected, difference and actual side by side', () => {
    const sheet = PNG.sync.read(compare(picture(), picture({ height: 120, count: 900 })).picture());
    assert.deepEqual([sheet.width, sheet.height], [3 * 100 + 2 * 16, 120]);
  });
});

/** One is a popover's content, the other a report's data. */
const notShown = ['actions', 'report-data'];

describe('a baseline', () => {
  it('is kept in fewer bytes, and passes for what it was made of', () => {
    const drawn = picture({ width: 300, height: 300, count: 12345 });
    const kept = encode(drawn);
    assert.ok(kept.length < drawn.length);
    assert.equal(compare(kept, drawn).passed, true);
  });

  it('is kept where it has more colours than a palette', () => {
    const image = new PNG({ width: 64, height: 64 });
    for (let pixel = 0; pixel < 64 * 64; pixel += 1) {
      image.data.set([(pixel % 64) * 4, Math.floor(pixel / 64) * 4, 128, 255], 4 * pixel);
    }
    const drawn = PNG.sync.write(image);
    assert.equal(compare(encode(drawn), drawn).passed, true);
  });

  it('is there for every case, and for nothing else', () => {
    for (const { name, baseline } of cases) assert.ok(existsSync(baseline), `${name} has no ${baseline}.`);
    const known = new Set(cases.map(({ baseline }) => basename(baseline)));
    assert.deepEqual(
      readdirSync(baselineFolder).filter((file) => !known.has(file)),
      [],
    );
  });

  it('shows every element in Chinese, in the dark in English, and narrow', () => {
    for (const element of readdirSync('src/elements', { withFileTypes: true })) {
      if (!element.isDirectory() || notShown.includes(element.name)) continue;
      assert.ok(elements[element.name], `zj-${element.name} is in no picture.`);
    }
  });
});

describe('a picture in pieces', () => {
  it('is joined in their order', () => {
    const whole = PNG.sync.read(joinPieces([picture({ height: 2 }), picture({ height: 3, count: 300 })]));
    assert.deepEqual([whole.width, whole.height], [100, 5]);
    const pixel = (row: number) => [...whole.data.subarray(4 * 100 * row, 4 * 100 * row + 3)];
    assert.deepEqual([pixel(1), pixel(2)], [white, green]);
  });
});

describe('the test fonts', () => {
  it('have the same characters in both weights', async () => {
    const [regular, bold] = [await fontCoverage(400), await fontCoverage(600)];
    assert.ok(regular.has('浙') && regular.has('Z'));
    assert.deepEqual([...regular].sort(), [...bold].sort());
  });

  it('tell which characters they lack', async () => {
    assert.deepEqual(await missingCharacters('浙江 R&D → 龘龘☃'), ['龘', '☃']);
  });
});
