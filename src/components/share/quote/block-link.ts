import { placeAt } from './place.ts';
import { COPY, FIGURE_LINK, PARAGRAPH_LINK, TABLE_LINK } from '../../../lib/words.ts';

const BLOCKS = 'p.lead, .prose :is(p, ul, ol, blockquote, figure, table, .note)[id]';
const NAMES: Record<string, string> = { FIGURE: FIGURE_LINK, TABLE: TABLE_LINK };
/** 离正文左边的距离，像素。 */
const GAP = 4;

/** 一块旁边的 # ：普通的锚点链接，点一下即复制（见 copy-link.ts）；只给鼠标用，不进 Tab 的次序。 */
function linkTo(block: Element): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'anchor block-link no-print';
  link.href = `#${block.id}`;
  link.tabIndex = -1;
  link.dataset['copyLink'] = '';
  link.title = `${COPY}${NAMES[block.tagName] ?? PARAGRAPH_LINK}`;
  link.setAttribute('aria-label', link.title);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    // 读者就在这一段上，不必跳；地址栏照样换成本段的，剪贴板不可用时可以从那里复制。
    event.preventDefault();
    history.replaceState(history.state, '', link.hash);
  });
  return link;
}

/** 鼠标移到段落、图、表上，左边的空白处露出一个 #；全页只有这一个，左边放不下就不出现。 */
export function offerBlockLinks(): void {
  let shown: { block: Element; link: HTMLAnchorElement } | undefined;
  const offer = (target: Element): void => {
    const block = target.closest(BLOCKS);
    if (target === shown?.link || block === shown?.block) return;
    shown?.link.remove();
    shown = undefined;
    const prose = document.querySelector('.prose');
    if (block === null || block.id === '' || prose === null) return;
    const link = linkTo(block);
    prose.append(link);
    shown = { block, link };
    const left = prose.getBoundingClientRect().left - link.offsetWidth - GAP;
    if (left < 0) link.remove();
    else placeAt(link, left, block.getBoundingClientRect().top);
  };
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (target instanceof Element && pointerType === 'mouse') offer(target);
  });
  // 代码还在路上时鼠标就停在了一段上。
  const hovered = [...document.querySelectorAll(':hover')].at(-1);
  if (hovered !== undefined) offer(hovered);
}
