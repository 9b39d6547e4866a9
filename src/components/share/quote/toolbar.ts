import { copiedQuote, type Copied } from '../../../share/copied.ts';
import { copyRich, currentPage } from '../clipboard.ts';
import { createBar } from './bar.ts';
import { QUOTABLE } from './quotable.ts';
import { besideSelection, placeAt } from './place.ts';
import { type Quotation, readQuotation } from './quotation.ts';

/** 选区停下这么久才露面，拖选时不跟着闪。 */
const SETTLE_MS = 200;
const DONE_MS = 2000;
/** 触屏上工具条占的屏幕底边，像素；选区伸到这里，它就改到顶边。 */
const BOTTOM_ZONE = 170;

/** 正文里的选区；没有选字，或选在别处，为 undefined。 */
function selectedRange(): { range: Range; forward: boolean } | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const { anchorNode, anchorOffset, focusNode } = selection;
  const inside = [anchorNode, focusNode].some((node) => Boolean(node?.parentElement?.closest(QUOTABLE)));
  if (!inside) return undefined;
  const range = selection.getRangeAt(0);
  return { range, forward: range.startContainer === anchorNode && range.startOffset === anchorOffset };
}

function copiedFor(action: 'quote' | 'link', { quote, id, fragment }: Quotation): Copied {
  const { title, url } = currentPage();
  if (action === 'quote') return copiedQuote(quote, title, fragment === '#' ? url : `${url}${fragment}`);
  const link = `${url}#${id}`;
  return { text: link, html: `<a href="${link}">${link}</a>` };
}

/** 看着选区：正文里选了字就露出“引用”，不动选区；收起选区、按 Esc、选区滚出屏幕就收起来。 */
export function watchSelection(): void {
  const bar = createBar((action) => void copy(action));
  let quotation: Quotation | undefined;
  let range: Range | undefined;
  /** 正显示“已复制”，或等读者手工复制：这时选区怎么变都不理。 */
  let busy = false;
  let timer = 0;
  let place = (): void => undefined;

  const hide = (): void => {
    busy = false;
    range = undefined;
    bar.remove();
  };

  const update = (): void => {
    if (busy) return;
    const selected = selectedRange();
    quotation = selected === undefined ? undefined : readQuotation(selected.range);
    if (selected === undefined || quotation === undefined) {
      hide();
      return;
    }
    range = selected.range;
    bar.show(quotation);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
    place = () => {
      const { left, top } = besideSelection(lines, selected.forward, bar.element.getBoundingClientRect());
      placeAt(bar.element, left, top);
    };
    place();
    const low = (lines.at(-1)?.bottom ?? 0) > innerHeight - BOTTOM_ZONE;
    bar.element.dataset['at'] = low && (lines[0]?.top ?? 0) > BOTTOM_ZONE ? 'top' : 'bottom';
  };

  const copy = async (action: 'quote' | 'link'): Promise<void> => {
    if (quotation === undefined || busy) return;
    busy = true;
    const copied = copiedFor(action, quotation);
    if (!(await copyRich(copied))) {
      bar.offerByHand(copied.text);
      place();
      return;
    }
    bar.confirm(action);
    setTimeout(() => {
      if (!busy) return;
      busy = false;
      update();
    }, DONE_MS);
  };

  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = window.setTimeout(update, SETTLE_MS);
  });
  document.addEventListener('keydown', (event) => {
    if (!bar.element.isConnected) return;
    if (event.key === 'Escape') hide();
    // 选区后面的 Tab 先到工具条，否则键盘读者走不到这里。
    if (event.key !== 'Tab' || event.shiftKey || bar.element.contains(document.activeElement)) return;
    event.preventDefault();
    bar.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (busy && target instanceof Node && !bar.element.contains(target)) hide();
  });
  document.addEventListener(
    'scroll',
    () => {
      const box = range?.getBoundingClientRect();
      if (box !== undefined && (box.bottom < 0 || box.top > innerHeight)) hide();
    },
    { passive: true },
  );
  update();
}
