/*
 * 为什么要 JavaScript：引用选中的一句、复制一段的链接，都要读选区、写剪贴板。
 * 读者在正文里选了字，或鼠标移到正文上，才取其余的代码。没有脚本时，段落的编号与小标题旁的 # 照样可用。
 */
import { QUOTABLE } from './quote/quotable.ts';

const EVENTS = ['selectionchange', 'pointerover'] as const;

/** 鼠标经过的元素，或选区所在的元素；触屏上的点按不算经过。 */
function touched(event: Event): Element | null | undefined {
  if (event instanceof PointerEvent) return event.pointerType === 'mouse' ? (event.target as Element) : null;
  const selection = getSelection();
  return selection?.isCollapsed === false ? selection.focusNode?.parentElement : null;
}

function begin(event: Event): void {
  if (!touched(event)?.closest(QUOTABLE)) return;
  for (const name of EVENTS) document.removeEventListener(name, begin);
  // 取不到就算了：页面照读，浏览器自己的复制照用。
  void import('./quote/start.ts').then(
    ({ start }) => start(),
    () => undefined,
  );
}

if (document.querySelector('.prose') !== null) {
  for (const name of EVENTS) document.addEventListener(name, begin);
}
