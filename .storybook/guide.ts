import { Markdown } from '@storybook/addon-docs/blocks';
import { createElement, type ReactElement, useEffect, useState } from 'react';
import { addons } from 'storybook/preview-api';
import { defaults, type Toolbar } from './choices.js';

/** The pages of docs/ by their file, as the sidebar's addresses name them. */
const guides: Readonly<Record<string, string>> = {
  data: 'data',
  embedding: 'embedding',
  frameworks: 'frameworks',
  maps: 'publishing-the-map',
  'own-report': 'a-report-of-your-own',
  performance: 'performance',
  prerendering: 'prerendering',
  proof: 'proofreading',
  theming: 'theming',
};

const events = ['setGlobals', 'globalsUpdated'];

function languageNow(): Toolbar['language'] {
  const channel = addons.getChannel();
  const said = events.flatMap((event) => (channel.last(event) as [{ globals: Toolbar }] | undefined) ?? []);
  return said.at(-1)?.globals.language ?? defaults.language;
}

/** The toolbar's language, from which a page of docs is drawn anew when it changes. */
export function useLanguage(): Toolbar['language'] {
  const [language, setLanguage] = useState(languageNow);
  useEffect(() => {
    const channel = addons.getChannel();
    const update = ({ globals }: { globals: Toolbar }) => setLanguage(globals.language);
    for (const event of events) channel.on(event, update);
    return () => {
      for (const event of events) channel.off(event, update);
    };
  }, []);
  return language;
}

/** A page of docs/ in the toolbar's language, whose links lead to the others here. */
export function Guide(texts: { readonly english: string; readonly chinese: string }): ReactElement {
  const language = useLanguage();
  const text = language === 'en' ? texts.english : texts.chinese;
  return createElement(
    'div',
    { lang: language },
    createElement(Markdown, { key: language, children: guideText(text) }),
  );
}

/** Without the line that leads to the other language, which the toolbar does. */
function guideText(text: string): string {
  return text
    .replace(/^(?:\*\*English\*\* \| .*|\[English\].*)\n+/m, '')
    .replace(/\]\(([\w-]+)\.md(?:#[^)]*)?\)/g, (link, name: string) =>
      guides[name] === undefined ? link : `](?path=/docs/guides-${guides[name]}--docs)`,
    );
}
