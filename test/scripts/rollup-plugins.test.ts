import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Plugin, rollup } from 'rollup';
import { minifyLiterals } from '../../scripts/rollup/minify-literals.js';
import { ownTrustedTypesPolicy } from '../../scripts/rollup/trusted-types.js';

/** What a plugin makes of one module. */
async function transform(plugin: Plugin, code: string, id = '/project/src/module.js'): Promise<string> {
  const source: Plugin = { name: 'source', resolveId: (name) => (name === id ? id : null), load: () => code };
  const bundle = await rollup({ input: id, plugins: [source, plugin], treeshake: false });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code;
}

const minify = (code: string) => transform(minifyLiterals({ folder: '/project/src' }), code);

describe('minified literals', () => {
  const css = 'const css = String.raw;\n';

  it('lose what CSS does not read', async () => {
    const code = await minify(`${css}export const a = css\`
      /* A rule; with { marks } and an apostrophe's end */
      :host {
        display: block;
        margin: 0 calc(1px + \${b}) ;
      }
    \`; const b = '2px';`);
    assert.match(code, /css` :host{display: block;margin: 0 calc\(1px \+ \${b}\);}`/);
  });

  it('keep white space that means something', async () => {
    const code = await minify(`${css}export const a = css\`
      .a :is(b, c) > d { color: color-mix(in srgb, red 20%, \${b}) }
      @container (inline-size > 20em) and (not (orientation: portrait)) { .a { & + & { --x: ; } } }
    \`; const b = 1;`);
    assert.match(code, /\.a :is\(b,c\) > d{color: color-mix\(in srgb,red 20%,\${b}\)}/);
    assert.match(code, /@container \(inline-size > 20em\) and \(not \(orientation: portrait\)\){\.a{& \+ &{--x: ;}}}/);
  });

  it('keep strings to the letter', async () => {
    const text = String.raw`' ;  { "x' / "it's  ,  \" }"`;
    const code = await minify(`${css}export const a = css\`.a { content: ${text} ; }\`;`);
    assert.ok(code.includes(`.a{content: ${text};}`), code);
  });

  it('lose indentation between tags, never the space between words', async () => {
    const code = await minify(
      'const html = String.raw;\nexport const a = html`<p>\n    <b>1</b>  <i>2</i>\n      3\n  </p>`;',
    );
    assert.match(code, /html`<p> <b>1<\/b> {2}<i>2<\/i> 3 <\/p>`/);
  });

  it('are those of the sources, by their own tags', async () => {
    const code = 'const other = String.raw;\nexport const a = other`  {  }  `;\n';
    assert.ok((await minify(code)).includes('`  {  }  `'));
    const css = 'const css = String.raw;\nexport const a = css`  {  }  `;\n';
    assert.ok((await transform(minifyLiterals({ folder: '/elsewhere' }), css)).includes('`  {  }  `'));
  });
});

describe("the bundle's Trusted Types policy", () => {
  const lit = '/project/node_modules/lit-html/lit-html.js';

  it("bears the library's name, once for all copies", async () => {
    const created: string[] = [];
    const code = await transform(
      ownTrustedTypesPolicy('zj-widgets'),
      'export const make = (s) => s.createPolicy("lit-html",{createHTML:t=>t});',
      lit,
    );
    const { make } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      make: (factory: object) => object;
    };
    const factory = { createPolicy: (name: string) => (created.push(name), {}) };
    assert.equal(make(factory), make(factory));
    assert.deepEqual(created, ['zj-widgets']);
  });

  it('stops the build when Lit makes its policy in another way', async () => {
    const plugin = ownTrustedTypesPolicy('zj-widgets');
    await assert.rejects(transform(plugin, 'export const make = (s) => s.create("lit-html");', lit), /found in 0/);
  });
});
