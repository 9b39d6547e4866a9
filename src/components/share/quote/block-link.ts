import { placeAt } from './place.ts';

const BLOCKS = 'p.lead, .prose :is(p, ul, ol, blockquote, figure, table, aside)[id]';
const NAMES: Record<string, string> = { FIGURE: '本图', TABLE: '本表' };
/** 离正文左边的距离，像素。 */
const GAP = 4;

/** 一块旁边的 # ：普通的锚点链接，点一下即复制（见 copy-link.ts）；只给鼠标用，不进 Tab 的次序。 */
function linkTo(block: Element): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'anchor block-link no-print';
  link.href = `#${block.id}`;
  link.tabIndex = -1;
  link.dataset['copyLink'] = '';
  link.title = `复制${NAMES[block.tagName] ?? '本段'}链接`;
  link.setAttribute('aria-label', link.title);
  return link;
}

/** 鼠标移到段落、图、表上，左边的空白处露出一个 #；全页只有这一个，左边放不下就不出现。 */
export function offerBlockLinks(): void {
  let shown: { block: Element; link: HTMLAnchorElement } | undefined;
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (!(target instanceof Element) || pointerType !== 'mouse' || target === shown?.link) return;
    const block = target.closest(BLOCKS);
    if (block === shown?.block) return;
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
  });
}
