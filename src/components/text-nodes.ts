/** A node of text, and where its text begins in that of the whole. */
export interface Part {
  node: Text;
  at: number;
}

/** The text nodes of an element, without those of what is skipped. */
export function textNodes(root: Element, isSkipped: (element: Element) => boolean): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    return isSkipped(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  return nodes;
}

/**
 * The range of some characters. Between two nodes a beginning belongs to the latter and an end to the former: what is
 * skipped in between stays outside. One that ends on characters of no node takes those beside them.
 */
export function rangeIn(parts: readonly Part[], start: number, end: number): Range {
  const range = document.createRange();
  const first = parts.find(({ node, at }) => at + node.length > start) ?? parts[0];
  const last = parts.filter(({ at }) => at < end).pop() ?? parts.at(-1);
  if (first !== undefined) range.setStart(first.node, Math.max(0, start - first.at));
  if (last !== undefined) range.setEnd(last.node, Math.min(last.node.length, end - last.at));
  return range;
}
