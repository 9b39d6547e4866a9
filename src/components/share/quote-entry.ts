/*
 * Why JavaScript: only a script can read a selection and write to the clipboard. The rest is fetched when the reader
 * selects text in an article or moves the mouse over it. Without scripts, ids and the # beside headings still work.
 */
import { copy, currentPage } from './clipboard.ts';

const EVENTS = ['selectionchange', 'pointerover'] as const;

/** The element under the mouse or where the selection begins; a touch is no hovering. */
function touched(event?: Event): Element | null | undefined {
  if ((event as PointerEvent | undefined)?.pointerType === 'mouse') return event?.target as Element;
  const selection = getSelection();
  return selection?.isCollapsed === false ? selection.getRangeAt(0).startContainer.parentElement : null;
}

function begin(event?: Event): void {
  if (!touched(event)?.closest('article.page')) return;
  for (const name of EVENTS) document.removeEventListener(name, begin);
  // Without it, the page reads on and the browser's own copying works.
  void import('./quote/toolbar.ts').then(
    (quote) => quote.start({ page: currentPage(), copy }),
    () => undefined,
  );
}

for (const name of EVENTS) document.addEventListener(name, begin);
// Text may have been selected before this script came.
begin();
