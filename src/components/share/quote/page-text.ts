import type { SelectableBlock } from '../../../share/selected-passage.ts';
import { QUOTABLE } from './quotable.ts';

/** 正文的一块，连同它所在的元素。 */
export interface PageTextBlock extends SelectableBlock {
  owner: Element;
}

/** 不算引文的：注号、本节链接、注音。浏览器比对时这些字也在。 */
const MARKS = '.cite, .anchor, rt, rp';
/** 浏览器比对时跳过的；工具条自己也不算，换一次打开就没有它。 */
const UNSEARCHED = 'script, style, noscript, template, svg, input, textarea, select, [hidden], .quote-bar';

/** 范围在一个文字节点里占的起止；不相交时为空。 */
function within(node: Text, range: Range): [number, number] {
  if (!range.intersectsNode(node)) return [0, 0];
  return [
    node === range.startContainer ? range.startOffset : 0,
    node === range.endContainer ? range.endOffset : node.length,
  ];
}

/**
 * 读出整页的各块文字，照浏览器比对文字片段的办法：每个块级元素各成一块，空白并成一个空格，看不见的不读。
 * @param range 读者选的范围；只认可以引用的地方里的
 */
export function readPage(range: Range): PageTextBlock[] {
  const blocks: PageTextBlock[] = [];
  let block: PageTextBlock | undefined;

  const add = (char: string, selected: boolean, owner: Element): void => {
    if (block === undefined && char === ' ') return;
    const cell = owner.matches('td, th') && owner.previousElementSibling !== null;
    block ??= { text: '', marks: [], glue: cell ? ' ' : '\n', owner };
    if (char === ' ' && block.text.endsWith(' ')) return;
    const at = block.text.length;
    block.text += char;
    if (selected) block.selected = { from: block.selected?.from ?? at, to: at + char.length };
  };
  const flush = (): void => {
    if (block !== undefined) blocks.push({ ...block, text: block.text.trimEnd() });
    block = undefined;
  };
  const read = (parent: Element, owner: Element, quotable: boolean): void => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        const [from, to] = quotable ? within(node, range) : [0, 0];
        [...node.data.replace(/\s/g, ' ')].reduce((at, char) => {
          add(char, at >= from && at < to, owner);
          return at + char.length;
        }, 0);
      } else if (node instanceof Element) readElement(node, owner, quotable);
    }
  };
  const readElement = (element: Element, owner: Element, quotable: boolean): void => {
    const { display } = getComputedStyle(element);
    if (display === 'none' || element.matches(UNSEARCHED)) return;
    if (element.matches('br')) add(' ', false, owner);
    const inside = quotable || element.matches(QUOTABLE);
    if (/^(?:inline|ruby|contents)/.test(display)) {
      const from = block?.text.length ?? 0;
      read(element, owner, inside);
      if (element.matches(MARKS) && block !== undefined && block.text.length > from)
        block.marks.push({ from, to: block.text.length });
    } else {
      flush();
      read(element, element, inside);
      flush();
    }
  };

  read(document.body, document.body, false);
  flush();
  return blocks;
}
