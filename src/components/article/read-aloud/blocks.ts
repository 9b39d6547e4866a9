/** 一段要读的文字，与它各部分所在的文字节点。 */
export interface Block {
  element: Element;
  text: string;
  /** at 是节点的文字在 text 里从第几个字起。 */
  parts: { node: Text; at: number }[];
}

/** 不读的：删去的话、注号、注音、导航、按钮、图里的字、要点（正文里还会说到）、正文以外的各栏。 */
const SKIPPED =
  'del, sup, rt, rp, nav, button, input, select, svg, script, style, template, dialog, [popover], [hidden], ' +
  '[aria-hidden="true"], .visually-hidden, .anchor, .key, details:not([open]), [data-pagefind-ignore]';

/** 文字属于哪一段：题目、段落、一条列表、表格的一行、图说。 */
const BLOCKS = 'h1, h2, h3, h4, p, li, dt, dd, tr, figcaption, caption';

/** 最近的、自成一块的元素，如一个单元格、题目里的一行。 */
function boxOf(element: Element): Element {
  let box = element;
  while (/^(?:inline|ruby|contents)/.test(getComputedStyle(box).display) && box.parentElement !== null) {
    box = box.parentElement;
  }
  return box;
}

function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    const skipped = node.matches(SKIPPED) || getComputedStyle(node).display === 'none';
    return skipped ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  return nodes.filter(({ data }) => data.trim() !== '');
}

/**
 * 文章里要读的各段，按先后。表格一行一段，各格之间、题目各行之间添一个逗号，读来才有停顿。
 * @param root 文章。
 */
export function collectBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  let current: Block | undefined;
  let lastBox: Element | undefined;
  for (const node of textNodes(root)) {
    const parent = node.parentElement;
    if (parent === null) continue;
    const box = boxOf(parent);
    const element = parent.closest(BLOCKS) ?? box;
    if (current?.element !== element) {
      current = { element, text: '', parts: [] };
      blocks.push(current);
    } else if (box !== lastBox && !/\p{P}\s*$/u.test(current.text)) current.text += '，';
    lastBox = box;
    current.parts.push({ node, at: current.text.length });
    current.text += node.data;
  }
  return blocks;
}

/** 一段里从第几个字到第几个字，在页面上的范围；端点落在添的逗号上时，取挨着的字。 */
export function rangeIn({ parts }: Block, start: number, end: number): Range {
  const range = document.createRange();
  const first = parts.find(({ node, at }) => at + node.length > start) ?? parts[0];
  const last = parts.filter(({ at }) => at < end).pop() ?? parts.at(-1);
  if (first !== undefined) range.setStart(first.node, Math.max(0, start - first.at));
  if (last !== undefined) range.setEnd(last.node, Math.min(last.node.length, end - last.at));
  return range;
}
