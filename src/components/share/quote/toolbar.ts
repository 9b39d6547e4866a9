import type { Copied } from '../clipboard.ts';
import { loadStyles, make } from '../../dom.ts';
import { type Action, Bar } from './bar.ts';
import { offerBlockLinks } from './block-link.ts';
import { beside, placeAt } from '../../place.ts';
import sheetUrl from './quote.css?url&no-inline';
import { quotableRange, type Quotation, readQuotation } from './quotation.ts';

/** The toolbar appears when the selection has been still for so long, so that it does not flicker along with it. */
const SETTLE_MS = 200;
const DONE_MS = 2000;
/** Between the toolbar and the edges of the screen, pixels. */
const EDGE = 8;
/** The part of a touch screen's bottom edge the toolbar needs, pixels; a selection there sends it to the top. */
const BOTTOM_ZONE = 170;

/** What the page lends the toolbar; imported from here, it would be one more file for every page. */
interface QuoteTools {
  /** The page's title and canonical address. */
  page: { title: string; url: string };
  /** Writes to the clipboard; false when the browser refuses. */
  copy: (copied: Copied) => Promise<boolean>;
}

/** 「passage」——《title》 with the link to the passage's block, or that link alone. */
function copiedFor(
  action: Exclude<Action, 'picture'>,
  { quote, id }: Quotation,
  page: QuoteTools['page'],
): Copied {
  const href = id === '' ? page.url : `${page.url}#${id}`;
  if (action === 'link') return { text: href, html: make('a', { href }, href).outerHTML };
  const line = make('p', {}, `「${quote}」——`, make('a', { href }, `《${page.title}》`));
  return { text: `${line.textContent}\n${href}`, html: line.innerHTML };
}

/**
 * Watches the selection: selected text in the body brings up “引用”; letting go of it, Esc and scrolling it off the
 * screen take it away. The selection itself is left alone.
 */
function watchSelection({ page, copy }: QuoteTools): void {
  const bar = new Bar((action) => void act(action));
  let quotation: Quotation | undefined;
  let range: Range | undefined;
  /** Says “已复制” or waits for the reader to copy by hand: whatever the selection does is ignored. */
  let busy = false;
  let timer = 0;
  let place = (): void => undefined;

  const hide = (): void => {
    busy = false;
    range = undefined;
    bar.element.remove();
  };

  const update = (): void => {
    if (busy) return;
    const selection = getSelection();
    range = selection === null ? undefined : quotableRange(selection);
    quotation = range === undefined ? undefined : readQuotation(range);
    if (selection === null || range === undefined || quotation === undefined) {
      hide();
      return;
    }
    const { anchorNode, anchorOffset } = selection;
    const { startContainer, startOffset } = selection.getRangeAt(0);
    const forward = startContainer === anchorNode && startOffset === anchorOffset;
    bar.show(quotation);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
    place = () => {
      const { clientWidth, clientHeight: height } = document.documentElement;
      const size = bar.element.getBoundingClientRect();
      const column = { left: EDGE, right: clientWidth - EDGE };
      // Beside the end that the reader moved.
      const { left, top } = beside({ lines, size, column, height, prefersAbove: !forward, atEnd: forward });
      placeAt(bar.element, left, Math.max(EDGE, Math.min(top, height - size.height - EDGE)));
    };
    place();
    const low = (lines.at(-1)?.bottom ?? 0) > innerHeight - BOTTOM_ZONE;
    bar.element.dataset['at'] = low && (lines[0]?.top ?? 0) > BOTTOM_ZONE ? 'top' : 'bottom';
  };

  const act = async (action: Action): Promise<void> => {
    if (quotation === undefined || busy) return;
    if (action === 'picture') {
      const passage = quotation;
      await import('./picture.ts').then(
        ({ showPicture }) => {
          hide();
          showPicture(passage, page);
        },
        () => bar.failed(),
      );
      return;
    }
    busy = true;
    const copied = copiedFor(action, quotation, page);
    if (!(await copy(copied))) {
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
    // Tab after a selection goes to the toolbar first; a keyboard reader could not reach it otherwise.
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

/** Adds the styles, then watches selection and mouse; before the styles are there, buttons would flash unstyled. */
export async function start(tools: QuoteTools): Promise<void> {
  await loadStyles(sheetUrl);
  watchSelection(tools);
  if (matchMedia('(hover: hover)').matches) offerBlockLinks();
}
