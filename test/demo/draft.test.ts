import { expect } from 'chai';
import { contrast, parseSrgb, toHex } from '../../demo/theme-editor/colour.js';
import { change, cssOf, type Draft, faultOf, fromHash, ruleOf, start, toHash } from '../../demo/theme-editor/draft.js';
import { tokenName, words } from '../../demo/theme-editor/messages.js';
import { half, readTokens, type Token, tokens } from '../../demo/theme-editor/tokens.js';

const token = (name: string): Token => tokens.find((each) => each.name === `--zj-${name}`)!;
const supports = (property: string, value: string) => CSS.supports(property, value);
const changed = (changes: Record<string, string>, draft: Draft = start) =>
  Object.entries(changes).reduce((before, [name, value]) => change(before, token(name), value), draft);

describe('the variables of the theme editor', () => {
  it('are those that the documentation tells of', async () => {
    const text = await (await fetch('/docs/theming.md')).text();
    const documented = [...text.matchAll(/^\| `(--zj-[\w-]+)` \|/gm)].map(([, name]) => name);
    expect(tokens.map(({ name }) => name)).to.have.members(documented);
  });

  it('have a name of their own in both languages', () => {
    for (const language of [words.en, words['zh-CN']]) {
      const names = tokens.map((each) => tokenName(language, each));
      expect(new Set(names).size).to.equal(tokens.length);
      for (const { name } of tokens) expect(names).not.to.include(name.slice(5));
    }
  });

  it('have fallbacks that need nothing private', () => {
    for (const { name, fallback } of tokens) expect(fallback, name).not.to.match(/var\(--_|^$/);
  });

  it('are read with brackets in brackets', () => {
    const [first] = readTokens(
      ':host { --_a: var(--zj-wash, color-mix(in srgb, var(--_b) 5%, red)); --_b: light-dark(#111, #eee); }',
    );
    expect(first?.fallback).to.equal('color-mix(in srgb, light-dark(#111, #eee) 5%, red)');
  });
});

describe('a draft', () => {
  it('writes only what differs, a colour for both schemes as one', () => {
    const draft = changed({ accent: '#b3261e', radius: '0' });
    expect(ruleOf(draft, ':root', () => 'light-dark(#0a655c, #6cc9bb)')).to.equal(
      ':root {\n  color-scheme: light dark;\n  --zj-accent: #b3261e;\n  --zj-radius: 0px;\n}\n',
    );
  });

  it('keeps the other half of a colour that is changed in one scheme', () => {
    const draft = changed({ accent: 'rgb(10, 20, 30)' }, { ...start, scheme: 'dark' });
    expect(cssOf(draft.values['--zj-accent']!, 'light-dark(#0a655c, #6cc9bb)')).to.equal(
      'light-dark(#0a655c, rgb(10, 20, 30))',
    );
  });

  it('names the theme that it starts from', () => {
    expect(ruleOf({ ...start, theme: 'press' }, '.my-theme', () => '')).to.match(
      /dist\/themes\/press\.css[^]*\.my-theme \{/,
    );
  });

  it('goes through a link and back', () => {
    const light = changed({ accent: '#b3261e', 'font-size': '18px', 'font-family': "'Noto Serif SC', serif" });
    const draft = changed({ ink: 'oklch(0.9 0.02 90)' }, { ...light, scheme: 'dark', theme: 'press', language: 'en' });
    expect(fromHash(toHash(draft), supports)).to.deep.equal({ draft, refused: [] });
  });

  it('says which parts of a link mean nothing, and keeps the others', () => {
    const { draft, refused } = fromHash(
      '#theme=rose&accent=%23b3261e&motion=99&ink=red;}&colour=1&radius.dark=2px',
      supports,
    );
    expect(refused).to.deep.equal(['theme=rose', 'motion=99', 'ink=red;}', 'colour=1', 'radius.dark=2px']);
    expect(Object.keys(draft.values)).to.deep.equal(['--zj-accent']);
  });

  it('refuses what is no colour, font or number in range', () => {
    const faults = [
      ['accent', 'reddish', 'colour'],
      ['accent', '', 'colour'],
      ['accent', '#b3261e; } body { color: red', 'colour'],
      ['accent', 'oklch(0.5 0.2 30)', undefined],
      ['font-family', '123 456', 'family'],
      ['font-family', "'Noto Serif SC', serif", undefined],
      ['radius', '2em', 'number'],
      ['radius', '40px', 'range'],
      ['radius', '4', undefined],
    ] as const;
    for (const [name, value, fault] of faults) expect(faultOf(token(name), value, supports), value).to.equal(fault);
  });
});

describe('colours in the theme editor', () => {
  it('are halves of light-dark, brackets and all', () => {
    expect(half('light-dark(rgb(1, 2, 3), #eee)', 'light')).to.equal('rgb(1, 2, 3)');
    expect(half('light-dark(rgb(1, 2, 3), #eee)', 'dark')).to.equal('#eee');
    expect(half('#abc', 'dark')).to.equal('#abc');
  });

  it('are read from what the browser computes, laid on the ground', () => {
    expect(toHex(parseSrgb('color(srgb 1 0.5 0)'))).to.equal('#ff8000');
    expect(toHex(parseSrgb('rgba(0, 0, 0, 0.5)', [1, 1, 1]))).to.equal('#808080');
    expect(toHex(parseSrgb('color(srgb 1 1 1 / 0.2)', [0, 0, 0]))).to.equal('#333333');
  });

  it('have the contrast that WCAG gives them', () => {
    expect(contrast([0, 0, 0], [1, 1, 1])).to.be.closeTo(21, 1e-9);
    expect(contrast([1, 1, 1], parseSrgb('rgb(118, 118, 118)'))).to.be.closeTo(4.54, 0.01);
  });
});
