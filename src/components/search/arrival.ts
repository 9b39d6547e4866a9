/*
 * 为什么要 JavaScript：从搜索结果点进来时，把查的词在文中标出来，并落在那一段。
 * 地址里不带任何检索痕迹，可以直接转发。没有脚本或浏览器不支持，就是普通的页面。
 */
import { findRanges } from '../../search/shared/match.ts';
import { dropQuotes, joinHan, normalise } from '../../search/shared/normalise.ts';
import type { Handoff } from './handoff.ts';

const NAME = 'search-hit';
const SKIPPED = 'script, style, template, [data-pagefind-ignore], [hidden], sup, button';

/** 在页面上标出短语；浏览器没有 CSS Custom Highlight API 时只落到那一段。 */
export function showArrival({ phrases, id }: Handoff, clearButton: HTMLButtonElement): void {
  const body = document.querySelector('[data-pagefind-body]') ?? document.querySelector('main');
  if (body === null) return;
  if (location.hash === '' && id !== undefined) document.getElementById(id)?.scrollIntoView();
  if (!('highlights' in CSS)) return;
  const ranges = blocksOf(body).flatMap((block) => rangesIn(block, phrases));
  if (ranges.length === 0) return;
  CSS.highlights.set(NAME, new Highlight(...ranges));
  clearButton.hidden = false;
  const clear = (): void => {
    CSS.highlights.delete(NAME);
    clearButton.hidden = true;
  };
  clearButton.addEventListener('click', clear, { once: true });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') clear();
  });
}

/** 不再含有其他块的块，短语只在块内找。 */
function blocksOf(body: Element): Element[] {
  const selector = 'p, li, h1, h2, h3, td, th, figcaption';
  return [...body.querySelectorAll(selector)].filter(
    (block) => block.closest(SKIPPED) === null && block.querySelector(selector) === null,
  );
}

function rangesIn(block: Element, phrases: readonly string[]): Range[] {
  const nodes = textNodes(block);
  const source = nodes.map(({ data }) => data).join('');
  return findRanges(joinHan(dropQuotes(normalise(source))), phrases).map(({ start, end }) => {
    const range = new Range();
    const [first, from] = locate(nodes, start, false);
    const [last, to] = locate(nodes, end, true);
    range.setStart(first, from);
    range.setEnd(last, to);
    return range;
  });
}

function textNodes(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(SKIPPED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** 正在两个文字节点之间的，起点归后一个，终点归前一个，夹在中间的注号才不会标进去。 */
function locate(nodes: readonly Text[], offset: number, isEnd: boolean): [Text, number] {
  let left = offset;
  for (const node of nodes) {
    if (left < node.length || (isEnd && left === node.length)) return [node, left];
    left -= node.length;
  }
  const last = nodes.at(-1) ?? new Text();
  return [last, last.length];
}
