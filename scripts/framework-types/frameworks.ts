/**
 * What each framework needs to know of the elements' types, over the one description in elements.d.ts. An attribute
 * that is not named as its property takes text too, as in HTML.
 */

const header = "import type { ZjAttributes, ZjElements, ZjEvents, ZjProperties } from './elements.js';\n";

/** React 19 and Preact set a property where the element has one of that name; `onzj-ready` listens for `zj-ready`. */
const jsxEvents = '{ [Name in keyof ZjEvents<Tag> & string as `on${Name}`]?: (event: ZjEvents<Tag>[Name]) => void }';

const react = `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${header}
type Own<Tag extends keyof ZjElements> = ZjProperties<Tag> & ZjAttributes<Tag> & ${jsxEvents};

/** What \`<zj-stat>\` and the others take in React. */
export type ReactElements = {
  [Tag in keyof ZjElements]: Own<Tag> &
    Omit<DetailedHTMLProps<HTMLAttributes<ZjElements[Tag]['element']>, ZjElements[Tag]['element']>, keyof Own<Tag>>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
`;

const preact = `import type { ClassAttributes, HTMLAttributes } from 'preact';
${header}
type Own<Tag extends keyof ZjElements> = ZjProperties<Tag> & ZjAttributes<Tag> & ${jsxEvents};

/** What \`<zj-stat>\` and the others take in Preact. */
export type PreactElements = {
  [Tag in keyof ZjElements]: Own<Tag> &
    Omit<HTMLAttributes<ZjElements[Tag]['element']> & ClassAttributes<ZjElements[Tag]['element']>, keyof Own<Tag>>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}
`;

const solid = `import type { JSX } from 'solid-js';
${header}
/** Of an element Solid sets properties; \`attr:\` and \`prop:\` say which is meant, \`on:\` listens. */
type Own<Tag extends keyof ZjElements> = ZjProperties<Tag> &
  ZjAttributes<Tag> & {
    [Name in keyof ZjProperties<Tag> & string as \`prop:\${Name}\`]?: ZjProperties<Tag>[Name];
  } & {
    [Name in keyof ZjAttributes<Tag> & string as \`attr:\${Name}\`]?: ZjAttributes<Tag>[Name];
  } & {
    [Name in keyof ZjEvents<Tag> & string as \`on:\${Name}\`]?: (event: ZjEvents<Tag>[Name]) => void;
  };

/** What \`<zj-stat>\` and the others take in Solid. */
export type SolidElements = {
  [Tag in keyof ZjElements]: Own<Tag> & Omit<JSX.HTMLAttributes<ZjElements[Tag]['element']>, keyof Own<Tag>>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidElements {}
  }
}
`;

const vue = `import type { HTMLAttributes, ReservedProps } from 'vue';
${header}
type Camel<Text extends string> = Text extends \`\${infer Head}-\${infer Rest}\` ? \`\${Head}\${Capitalize<Camel<Rest>>}\` : Text;

/** Templates may write \`heading-level\` for \`headingLevel\` and \`@zj-ready\` for \`onZjReady\`. */
type Own<Tag extends keyof ZjElements> = Omit<ZjProperties<Tag>, Camel<keyof ZjAttributes<Tag> & string>> & {
  [Name in keyof ZjAttributes<Tag> & string as Camel<Name>]?:
    | ZjAttributes<Tag>[Name]
    | ZjProperties<Tag>[Camel<Name> & keyof ZjProperties<Tag>];
} & {
  [Name in keyof ZjEvents<Tag> & string as Camel<\`on-\${Name}\`>]?: (event: ZjEvents<Tag>[Name]) => void;
};

/** What \`<zj-stat>\` and the others take in Vue's templates. */
export type VueElements = {
  [Tag in keyof ZjElements]: new () => ZjElements[Tag]['element'] & {
    /** For the type check of templates only. */
    $props: Own<Tag> & Omit<HTMLAttributes & ReservedProps, keyof Own<Tag>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
`;

const svelte = `import type { HTMLAttributes } from 'svelte/elements';
${header}
type Own<Tag extends keyof ZjElements> = ZjProperties<Tag> & ZjAttributes<Tag> & ${jsxEvents};

/** What \`<zj-stat>\` and the others take in Svelte 5. */
export type SvelteElements = {
  [Tag in keyof ZjElements]: Own<Tag> & Omit<HTMLAttributes<ZjElements[Tag]['element']>, keyof Own<Tag>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
`;

export const frameworks: Readonly<Record<string, string>> = { preact, react, solid, svelte, vue };
