import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResultSync, type ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import { parseFragment, serialize } from 'parse5';
import { surroundings } from '../../controllers/server.js';
import '../../index.js';
import { drawForms } from './forms.js';
import type { ParentNode } from './tree.js';

/** What an element is drawn from. */
export interface Subject {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What it inherits from the page. */
  readonly lang: string;
  readonly report: string;
  readonly reportUrl: string;
  readonly precedingHeading: number;
}

/**
 * What Lit draws into an element's shadow root, with its styles, in all the forms that it takes; a `ReportError` where
 * the report cannot answer. The topics of its report must have been loaded.
 */
export function drawShadow(subject: Subject): ParentNode {
  return drawForms((width) => parseFragment(renderShadow(subject, width)));
}

function renderShadow(subject: Subject, width: number): string {
  const { tag, attributes, lang, report, reportUrl, precedingHeading } = subject;
  Object.assign(surroundings, { lang, report, 'report-url': reportUrl, precedingHeading, width });
  const renderer = new Renderer(tag);
  for (const [name, value] of Object.entries(attributes)) renderer.setAttribute(name, value);
  renderer.connectedCallback();
  const drawn = renderer.renderShadow({
    elementRenderers: [NestedRenderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: true,
  });
  return drawn === undefined ? '' : collectResultSync(drawn);
}

/** The element itself knows all names of its attributes. */
class Renderer extends LitElementRenderer {
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    this.element?.attributeChangedCallback(name, old, value);
  }
}

/** An element within another: its width is not that of the outer one, so that it too is drawn in all its forms. */
class NestedRenderer extends Renderer {
  override renderShadow(): ThunkedRenderResult {
    const { width, 'report-url': reportUrl, ...page } = surroundings;
    const attributes = Object.fromEntries(
      (this.element?.attributes as unknown as Attr[]).map(({ name, value }) => [name, value]),
    );
    const drawn = serialize(drawShadow({ tag: this.tagName, attributes, reportUrl, ...page }));
    surroundings.width = width;
    return [drawn];
  }
}
