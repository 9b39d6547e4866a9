import type { Page } from '@playwright/test';

/** What walking through a page by keyboard showed. */
export interface Walk {
  /** Stops made. */
  reached: number;
  /** What is wrong, a line each. */
  problems: string[];
}

type WatchedWindow = Window & { walk: { isOver: () => boolean; result: () => Walk } };

/** In the page: looks at what has the focus before each Tab takes it on. */
function watchFocus(): void {
  const name = (element: Element): string =>
    `<${element.tagName.toLowerCase()}> ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 20)}`;
  const seen = new Set<Element>();
  const problems: string[] = [];
  let isOver = false;
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && element.closest('[inert]') === null;
  /** A point of the box at least is in the viewport and not under anything else (WCAG 2.4.11). */
  const isUncovered = (element: Element): boolean =>
    [...element.getClientRects()].some(({ left, top, right, bottom }) => {
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
  /** The ring is around the element, or around the search form that holds the field. */
  const hasRing = (element: Element): boolean =>
    [element, element.closest('form')].some((ringed) => {
      if (ringed === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(ringed);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
  addEventListener(
    'keydown',
    () => {
      const target = document.activeElement;
      if (target === null || target === document.body) {
        isOver = seen.size > 0;
        return;
      }
      if (!isUncovered(target))
        problems.push(`${name(target)} is covered or out of sight when it has the focus`);
      if (!hasRing(target)) problems.push(`${name(target)} has no ring when it has the focus`);
      seen.add(target);
    },
    { capture: true },
  );
  const result = (): Walk => {
    const all = [
      ...document.querySelectorAll(
        'a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex]:not([tabindex="-1"])',
      ),
    ].filter((element) => isShown(element) && !element.matches(':disabled, [tabindex="-1"]'));
    const missed = all.filter((element) => !seen.has(element));
    return {
      reached: seen.size,
      problems: [...problems, ...missed.map((element) => `${name(element)} is not reached by Tab`)],
    };
  };
  Object.assign(window, { walk: { isOver: () => isOver, result } });
}

/** The longest page is walked through with these; if not, something is “not reached”. */
const MOST = 600;
const AT_ONCE = 10;

/** Presses Tab from the top of the page until the focus leaves it, some at once: the browser takes one after another. */
export async function tabWalk(page: Page): Promise<Walk> {
  await page.evaluate(watchFocus);
  const session = await page.context().newCDPSession(page);
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  for (let step = 0; step < MOST; step += AT_ONCE) {
    await Promise.all(
      Array.from({ length: AT_ONCE }, () =>
        session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
      ),
    );
    if (await page.evaluate(() => (window as unknown as WatchedWindow).walk.isOver())) break;
  }
  await session.detach();
  return page.evaluate(() => (window as unknown as WatchedWindow).walk.result());
}

/**
 * Targets smaller than `smallest` CSS pixels square, a line each. Links in running text do not count (WCAG 2.5.8), nor do
 * the link marks behind headings and place names on the map, which stand in the table beside it; a radio button counts
 * with its label.
 */
export function smallTargets(page: Page, smallest: number): Promise<string[]> {
  return page.evaluate((least) => {
    const isInText = (element: Element): boolean =>
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
    return [...document.querySelectorAll('a[href], button, input, select, summary, [role=button]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter(
        (element) =>
          !isInText(element) && !element.matches('.skip, sup a, .visually-hidden *, .anchor, svg a'),
      )
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < least - 0.5)
      .map(
        ({ element, box }) =>
          `<${element.tagName.toLowerCase()}> ${element.textContent.trim().slice(0, 16)} ${Math.round(box.width)}×${Math.round(box.height)}`,
      );
  }, smallest);
}
