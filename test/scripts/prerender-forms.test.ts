import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment, serialize } from 'parse5';
import { drawForms, formStarts } from '../../src/cli/prerender/forms.js';

describe('the forms of an element', () => {
  it('are found where they begin, also those that come back', () => {
    const cases: [name: string, at: (width: number) => string, starts: number[]][] = [
      ['one', () => 'a', [0]],
      ['two', (width) => (width < 333 ? 'a' : 'b'), [0, 333]],
      ['two within a step', (width) => (width < 402 ? 'a' : width < 410 ? 'b' : 'c'), [0, 402, 410]],
      // As a chart whose values go beside its bars for two pixels.
      [
        'one that comes back',
        (width) => (width < 454 ? 'a' : width < 456 ? 'b' : width < 700 ? 'c' : 'b'),
        [0, 454, 456, 700],
      ],
      [
        'the first that comes back in a step',
        (width) => (width < 402 ? 'a' : width < 405 ? 'b' : width < 441 ? 'a' : 'c'),
        [0, 441],
      ],
    ];
    for (const [name, at, starts] of cases) assert.deepEqual(formStarts(at), starts, name);
  });

  it('rise and end, however the element changes', () => {
    let seed = 7;
    const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    for (let round = 0; round < 200; round += 1) {
      const kinds = 2 + Math.floor(random() * 4);
      const period = 1 + Math.floor(random() * 90);
      const letters = Array.from({ length: 2001 }, () => String(Math.floor(random() * kinds)));
      let looked = 0;
      const starts = formStarts((width) => {
        looked += 1;
        return letters[Math.floor(width / period)] ?? '';
      });
      assert(looked < 2001);
      assert.deepEqual(
        starts,
        [...new Set(starts)].sort((a, b) => a - b),
      );
    }
  });

  it('have ids of their own in one shadow root, to which their references lead', () => {
    const drawn = drawForms((width) =>
      parseFragment(
        `<style></style><div class="panels ${width < 500 ? 'beside' : ''}"><b id="p-0"></b>` +
          '<i aria-labelledby="p-0 other" href="#p-0"></i><svg><path fill="url(#p-0)"></path></svg></div>',
      ),
    );
    const text = serialize(drawn);
    assert.equal([...text.matchAll(/id="p-0"/g)].length, 1);
    assert.match(
      text,
      /form-1"><div class="panels "><b id="p-0-2"><\/b><i aria-labelledby="p-0-2 other" href="#p-0-2"><\/i><svg><path fill="url\(#p-0-2\)">/,
    );
  });
});
