/** Finds text that was not set in the fonts that pictures bring: it would look otherwise on another machine. */
import type { CDPSession, Page } from 'playwright';
import { missingCharacters } from '../../pictures/fonts.js';

interface Node {
  readonly nodeId: number;
  readonly nodeType: number;
  readonly localName: string;
  readonly nodeValue: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  readonly pseudoElements?: readonly Node[];
}

const textNode = 3;
const unseen = new Set(['head', 'script', 'style', 'template', 'title']);

/** A sentence for each text that fell back to a font of the machine. */
export async function fallbacks(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    const found = await Promise.all(withText(root).map((node) => fallback(session, node)));
    return [...new Set(found.filter((sentence) => sentence !== undefined))];
  } finally {
    await session.detach();
  }
}

function withText(node: Node): Node[] {
  if (unseen.has(node.localName)) return [];
  const inner = [...(node.children ?? []), ...(node.shadowRoots ?? []), ...(node.pseudoElements ?? [])];
  return [...(ownText(node).trim() || node.pseudoElements?.length ? [node] : []), ...inner.flatMap(withText)];
}

function ownText({ children = [] }: Node): string {
  return children.map(({ nodeType, nodeValue }) => (nodeType === textNode ? nodeValue : '')).join('');
}

/** The browser itself says which fonts it drew a node's text with; for text that is not shown it names none. */
async function fallback(session: CDPSession, node: Node): Promise<string | undefined> {
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId: node.nodeId });
  const foreign = fonts.filter(({ isCustomFont, glyphCount }) => !isCustomFont && glyphCount > 0);
  if (foreign.length === 0) return undefined;
  const text = ownText(node).trim();
  const missing = await missingCharacters(text);
  const names = foreign.map(({ familyName }) => familyName).join(', ');
  return missing.length > 0
    ? `The test fonts lack ${missing.join(' ')} in "${text}" (set in ${names}). To add them: npm run visual:fonts`
    : `"${text}" in <${node.localName}> is set in ${names}, not in the test fonts.`;
}
