/** Without a script, a prerendered page has no control that would do nothing. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { samples, sampleMarkup } from '../support/samples.js';
import { makeFolder, runCommand } from './support/command.js';
import { PrerenderedSite } from './support/prerendered.js';

/** What works without one: links, and what the browser itself opens and closes. */
const working = /^(link|DisclosureTriangle|Summary)$/;
const controls =
  /^(button|toggle button|listbox|ListBoxOption|option|searchbox|textbox|combobox|slider|checkbox|link|DisclosureTriangle)$/i;

interface Node {
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly ignored: boolean;
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
}

let site: PrerenderedSite;

const page = (lang: string) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A page</title><body>` +
  [...samples.map(sampleMarkup), '<zj-chart dataset="corridor-holdings"></zj-chart>'].join('\n');
const folder = makeFolder({ 'site/en.html': page('en'), 'site/zh.html': page('zh-CN') });

before(async () => {
  const { code, stderr } = await runCommand(folder, 'prerender', 'site');
  assert.equal(code, 0, stderr);
  site = await PrerenderedSite.open(join(folder, 'site'));
});

after(() => site.close());

describe('a prerendered page without a script', () => {
  for (const language of ['en', 'zh']) {
    it(`has no control in its accessibility tree, and no stop but links: ${language}`, async () => {
      const page = await site.visit(`${language}.html`, { javaScriptEnabled: false });
      const session = await page.context().newCDPSession(page);
      await session.send('Accessibility.enable');
      const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
      const shown = nodes.filter(({ ignored }) => !ignored);
      const stops = shown.filter(({ properties = [] }) =>
        properties.some(({ name, value }) => name === 'focusable' && value.value === true),
      );
      assert.ok(shown.length > 1000, `a whole tree: ${shown.length} nodes`);
      const name = ({ role, name }: Node) => `${role?.value}: ${name?.value}`;
      const dead = (each: Node) => !working.test(each.role?.value ?? '');
      assert.deepEqual(
        shown
          .filter(({ role }) => controls.test(role?.value ?? ''))
          .filter(dead)
          .map(name),
        [],
      );
      // Sections of a report and the page itself take a focus that is sent to them; neither is a stop of the Tab key.
      assert.deepEqual(
        stops
          .filter(dead)
          .map(name)
          .filter((each) => !/^(RootWebArea|region):/.test(each)),
        [],
      );
      const words = shown.map((each) => (each.name?.value ?? '').replaceAll('\u00a0', ' '));
      for (const title of language === 'en'
        ? ['China-Europe talent centre approved', 'Taizhou', 'CNY 290.14 billion', 'Provincial key laboratories']
        : ['中欧人才中心获批', '台州', '2901.4亿元', '全省重点实验室'])
        assert.ok(words.includes(title), title);
      await page.context().close();
    });
  }
});
