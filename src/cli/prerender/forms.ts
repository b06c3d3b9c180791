import { defaultTreeAdapter, html } from 'parse5';
import { attribute, childrenOf, classesOf, elementsIn, isElementNode, setAttribute, type ParentNode } from './tree.js';

/** The widths, in CSS pixels, that an element's forms are looked for between. */
const widest = 2000;
const step = 40;
/** An element with more forms has one for nearly every width; those beyond look like the last. */
const most = 40;

/** Draws an element at a width, as a tree of its own. */
export type Draw = (width: number) => ParentNode;

/**
 * A shadow root that looks right at any width: some elements take another form where they are given more room, which
 * only a script can tell them. Each form is drawn, and a container query shows the one that the script will choose.
 */
export function drawForms(draw: Draw): ParentNode {
  const narrow = draw(0);
  const at = (width: number) => {
    const drawn = width === 0 ? narrow : draw(width);
    // An axis grows with the width once that is more than its years need.
    const [size, wider] = [yearSize(drawn), yearSize(drawn) && yearSize(draw(width + 1))];
    return signature(drawn) + (size === wider ? '' : ' grows');
  };
  const starts = at(0) === at(widest) ? [0] : formStarts(at);
  if (starts.length === 1) return narrow;
  const wrapper = defaultTreeAdapter.createElement('div', html.NS.HTML, [{ name: 'class', value: 'forms' }]);
  const rules = ['.forms{container:zj-forms/inline-size}.form{display:none}'];
  starts.forEach((start, index) => {
    const end = starts[index + 1];
    const drawn = index === 0 ? narrow : stretch(draw(start), draw(start + 1), start);
    const form = defaultTreeAdapter.createElement('div', html.NS.HTML, [
      { name: 'class', value: `form form-${index}` },
    ]);
    if (index > 0) makeIdsOwn(drawn, `-${index + 1}`);
    for (const child of [...childrenOf(drawn)]) {
      if (isElementNode(child) && child.tagName === 'style') continue;
      defaultTreeAdapter.detachNode(child);
      defaultTreeAdapter.appendChild(form, child);
    }
    defaultTreeAdapter.appendChild(wrapper, form);
    const range = `(min-width:${start}px)${end === undefined ? '' : ` and (max-width:${end - 0.02}px)`}`;
    rules.push(`@container zj-forms ${range}{.form-${index}{display:block}}`);
  });
  // The first form's place is taken by the wrapper; its styles are for all.
  for (const child of childrenOf(narrow)) {
    if (isElementNode(child) && child.tagName === 'style') defaultTreeAdapter.insertText(child, rules.join(''));
  }
  defaultTreeAdapter.appendChild(narrow, wrapper);
  return narrow;
}

/** Attributes that hold ids of their own tree, but for addresses. */
const references =
  /^(?:for|headers|list|popovertarget|commandfor|aria-(?:activedescendant|controls|describedby|details|errormessage|flowto|labelledby|owns))$/;

/** Gives ids an ending, for several forms stand in one shadow root; what refers to them goes with them. */
function makeIdsOwn(root: ParentNode, ending: string): void {
  const elements = [...elementsIn(root, 'document')];
  const ids = new Set(elements.flatMap((each) => attribute(each, 'id') ?? []));
  if (ids.size === 0) return;
  const own = (id: string) => (ids.has(id) ? id + ending : id);
  for (const { attrs } of elements) {
    for (const each of attrs) {
      if (each.name === 'id') each.value = own(each.value);
      else if (references.test(each.name)) each.value = each.value.replace(/[^\s]+/g, own);
      else if (/^(?:href|xlink:href)$/.test(each.name))
        each.value = each.value.replace(/^#(.+)$/, (_, id: string) => `#${own(id)}`);
      else each.value = each.value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${own(id)})`);
    }
  }
}

/** How wide the years of an axis are, as it says itself. */
function yearSize(root: ParentNode): string | undefined {
  for (const each of elementsIn(root, 'document')) {
    const [size] = /--_year-size:[^;]+/.exec(attribute(each, 'style') ?? '') ?? [];
    if (size) return size;
  }
  return undefined;
}

/** What of a form decides on its height: whether it lies or stands, and how many rows it takes. */
function signature(root: ParentNode): string {
  const parts: string[] = [];
  for (const each of elementsIn(root, 'document')) {
    const [name = '', ...others] = classesOf(each);
    if (/^(panels|list)$/.test(name)) parts.push(name, ...others, attribute(each, 'data-values') ?? '');
    parts.push(...(/--_lanes:\d+/.exec(attribute(each, 'style') ?? '') ?? []));
  }
  return parts.join(' ');
}

/** The widths at which another form begins, 0 first. A form that comes back further up begins there once more. */
export function formStarts(signatureAt: (width: number) => string): number[] {
  const known = new Map<number, string>();
  const at = (width: number) => {
    const found = known.get(width) ?? signatureAt(width);
    known.set(width, found);
    return found;
  };
  const starts = [0];
  for (let width = step; width <= widest && starts.length < most;) {
    const [last = 0] = starts.slice(-1);
    if (at(width) === at(last)) {
      width += step;
      continue;
    }
    // Up to `low` all that was looked at has the last form, so that each start is above the one before.
    let [low, high] = [Math.max(last, width - step), width];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (at(middle) === at(last)) low = middle;
      else high = middle;
    }
    // There may be a second one within the step, so that this width is looked at again.
    starts.push(high);
  }
  return starts;
}

/** Makes lengths that grow with the width grow on between the widths that were drawn. */
function stretch(drawn: ParentNode, wider: ParentNode, width: number): ParentNode {
  const others = [...elementsIn(wider, 'document')];
  [...elementsIn(drawn, 'document')].forEach((each, index) => {
    const style = attribute(each, 'style');
    const other = others[index] && attribute(others[index], 'style');
    if (!style || !other || style === other) return;
    const lengths = other.match(pixels) ?? [];
    let at = 0;
    setAttribute(
      each,
      'style',
      style.replace(pixels, (length) => growing(parseFloat(length), parseFloat(lengths[at++] ?? length), width)),
    );
  });
  return drawn;
}

/** A length that is so long at a width and at one pixel more: most are a share of it, some after a part that stays. */
function growing(length: number, next: number, width: number): string {
  if (length === next) return `${length}px`;
  const share = (part: number) => `${Number((part * 100).toFixed(4))}cqi`;
  const slope = next - length;
  const rest = length - slope * width;
  if (Number.isInteger(slope) || Math.abs(rest) < 0.01) return share(length / width);
  return `calc(${share(slope)} + ${Number(rest.toFixed(2))}px)`;
}

const pixels = /-?[\d.]+(?:e-?\d+)?px/g;
