import { domToBlob, domToForeignObjectSvg } from 'modern-screenshot';

/** Only for the screen: what opens, filters or moves has no use in a picture. */
const interactive =
  '.popover, .actions-button, .source-button, .controls, .deep-link, .motion, .prompt, details:not([open])';

const margin = 24;

/** What an element draws as a picture that carries its citation, since pictures travel without their page. */
export async function drawPicture(target: Element, format: 'svg' | 'png', citation: string): Promise<Blob> {
  const painted = target.shadowRoot?.querySelector<HTMLElement>('[part~=base]');
  if (!painted) throw new Error(`<${target.localName}> shows nothing yet`);
  const { width, height } = painted.getBoundingClientRect();
  const style = getComputedStyle(painted);
  const lines = Math.ceil((citation.length * 12) / Math.max(1, width)) + 1;
  const footer = lines * 18 + 12;
  const options = {
    width: Math.ceil(width + 2 * margin),
    height: Math.ceil(height + footer + 2 * margin),
    scale: 2,
    backgroundColor: groundOf(target),
    font: false as const,
    sandbox: emptyFrame(),
    filter: (node: Node) => !(node instanceof Element && node.matches(interactive)),
    onCloneNode: (clone: Node) => {
      if (!(clone instanceof HTMLElement)) return;
      Object.assign(clone.style, {
        padding: `${margin}px`,
        boxSizing: 'border-box',
        margin: '0',
        containerType: 'normal',
        contentVisibility: 'visible',
      });
      clone.append(citationLine(citation, style));
    },
  };
  const slots = [...painted.querySelectorAll('slot')];
  // What draws reads a slot's assigned nodes only; one that shows its own content has to say so.
  for (const slot of slots)
    slot.assignedNodes = () => HTMLSlotElement.prototype.assignedNodes.call(slot, { flatten: true });
  try {
    if (format === 'png') return await domToBlob(painted, options);
    const svg = await domToForeignObjectSvg(painted, options);
    return new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
  } finally {
    for (const slot of slots) delete (slot as Partial<HTMLSlotElement>).assignedNodes;
  }
}

/**
 * A page without styles, by which an element's are told from the browser's own. The library would make it from a string
 * of HTML, which Trusted Types forbid; it takes it away in the end.
 */
function emptyFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.inert = true;
  Object.assign(frame.style, { border: '0', height: '0', position: 'fixed', visibility: 'hidden', width: '0' });
  document.body.append(frame);
  return frame;
}

function citationLine(text: string, { color, fontFamily }: CSSStyleDeclaration): HTMLElement {
  const line = document.createElement('p');
  line.textContent = text;
  Object.assign(line.style, {
    color,
    fontFamily,
    fontSize: '12px',
    lineHeight: '18px',
    margin: '12px 0 0',
    opacity: '0.75',
  });
  return line;
}

/** The ground that the element stands on: the nearest that is painted. */
function groundOf(element: Element): string {
  for (let node: Element | null = element; node;) {
    const { backgroundColor } = getComputedStyle(node);
    if (!/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
    const root = node.getRootNode();
    node = node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  // Resolved, since a picture has no colour scheme of its own.
  const probe = document.createElement('div');
  probe.style.backgroundColor = 'Canvas';
  element.shadowRoot?.append(probe);
  const ground = getComputedStyle(probe).backgroundColor;
  probe.remove();
  return ground;
}
