/** Attributes that HTML, ARIA and their like have for every element, and what our elements also take from an ancestor. */
const global = new Set(
  `about accesskey autocapitalize autocorrect autofocus class contenteditable contextmenu dir draggable enterkeyhint
  exportparts headingoffset headingreset hidden id inert inputmode is itemid itemprop itemref itemscope itemtype lang nonce
  part popover prefix property report-url resource role slot spellcheck style tabindex title translate typeof virtualkeyboardpolicy
  vocab writingsuggestions xml:lang xmlns`.split(/\s+/),
);

/** Data attributes of ours. */
export const dataAttributes: readonly string[] = ['data-zj-autoload', 'data-zj-no-prerender', 'data-zj-fallback'];

export function isOfAnyElement(name: string): boolean {
  if (name.startsWith('data-zj-')) return dataAttributes.includes(name);
  return global.has(name) || /^(?:aria-|data-|on|xmlns:)./.test(name);
}

/** What is an instruction to a framework or a template: `:fact`, `v-if`, `[fact]`, `{...rest}`, `x-bind:fact`, `prop:data`, `hx-get`. */
export function isOfFramework(name: string): boolean {
  return /^(?:[:@#.*[({]|(?:v|x|hx|ng|wire|client|bind|on|use|let|class|style|in|out|transition|animate|prop|attr|bool)[-:])|[{}<%?]/.test(
    name,
  );
}

/** Whether an attribute sets `name` by way of a framework: `:fact`, `[attr.fact]`, `.fact`, `{...all}`. */
export function isBound(attribute: string, name: string): boolean {
  if (!isOfFramework(attribute)) return false;
  const bare = name.replaceAll('-', '');
  return attribute.replaceAll('-', '').includes(bare) || /^(?:v-bind$|x-bind$|\{)/.test(attribute);
}

/** Whether a script or a framework gives a tag what it shows, so that it needs no id: `:data`, `.data`, `[data]`, `prop:data`. */
export function isGivenData(attribute: string): boolean {
  return (
    attribute === 'data-zj-no-prerender' || (isOfFramework(attribute) && /^\W?(?:[\w-]+:)?data\W?$/.test(attribute))
  );
}

/** A value that a template or a framework fills in. */
export function isFilledLater(value: string): boolean {
  return /\{\{|\{%|<%|<\?|\$\{|\[\[|^\s*\{[^]*\}\s*$/.test(value);
}
