import { make } from '../../dom.ts';
import { placeAt } from '../../place.ts';
import { BLOCK_LINK, COPY } from '../../../lib/words.ts';

const BLOCKS = 'p.lead, .prose :is(p, ul, ol, blockquote, figure, table, .note)[id]';
const NAMES: Record<string, string> = { FIGURE: BLOCK_LINK.figure, TABLE: BLOCK_LINK.table };
/** From the text's left edge, in pixels. */
const GAP = 4;

/** The # beside a block: a link which copies on a click (copy-link.ts); for the mouse alone, not among tab stops. */
function linkTo(block: Element): HTMLAnchorElement {
  const title = `${COPY}${NAMES[block.tagName] ?? BLOCK_LINK.paragraph}`;
  const link = make('a', {
    class: 'anchor block-link no-print',
    href: `#${block.id}`,
    tabindex: '-1',
    'data-copy-link': '',
    title,
    'aria-label': title,
  });
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    // The reader is there already; the address changes, to copy it from where there is no clipboard.
    event.preventDefault();
    history.replaceState(history.state, '', link.hash);
  });
  return link;
}

/** A # in the margin of the paragraph, figure or table below the mouse; none where there is no margin. */
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
  // The mouse may have stopped on a block while the code was on its way.
  const hovered = [...document.querySelectorAll(':hover')].at(-1);
  if (hovered !== undefined) offer(hovered);
}
