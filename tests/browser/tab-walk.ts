import type { Page } from '@playwright/test';

/** 键盘走一遍的结果。 */
export interface Walk {
  /** 走到的个数。 */
  reached: number;
  /** 毛病，一处一行；没有就是空的。 */
  problems: string[];
}

/** 装在页面里的两样。 */
interface Watched {
  lookAtFocus: () => Promise<boolean>;
  tabWalk: () => Walk;
}

/** 在页面里备好：看得到焦点的元素有没有被盖住、露没露出焦点框，记下走到过的。 */
function watchFocus(): void {
  const name = (element: Element): string =>
    `<${element.tagName.toLowerCase()}> ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 20)}`;
  const seen = new Set<Element>();
  const problems: string[] = [];
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && element.closest('[inert]') === null;
  /** 焦点框里至少有一点没被别的东西盖住，并且在视口里（WCAG 2.4.11）。 */
  const isUncovered = (element: Element): boolean =>
    [...element.getClientRects()].some(({ left, top, right, bottom }) => {
      const x = (left + right) / 2;
      const y = (top + bottom) / 2;
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
  /** 焦点框画在自己身上，或画在含着输入框的搜索表单上。 */
  const hasRing = (element: Element): boolean =>
    [element, element.closest('form')].some((ringed) => {
      if (ringed === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(ringed);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
  Object.assign(window, {
    /** 焦点落定、画过一帧之后看。 @returns 焦点还在不在页面里。 */
    lookAtFocus: async () => {
      await new Promise(requestAnimationFrame);
      const target = document.activeElement;
      if (target === null || target === document.body) return false;
      // 上一处的小样收起要一两帧；机器忙时多等几帧。
      for (let frame = 0; frame < 20 && !isUncovered(target); frame += 1)
        await new Promise(requestAnimationFrame);
      seen.add(target);
      if (!isUncovered(target)) problems.push(`${name(target)} 得到焦点时被盖住或在视口外`);
      if (!hasRing(target)) problems.push(`${name(target)} 得到焦点时没有焦点框`);
      return true;
    },
    tabWalk: () => {
      const all = [
        ...document.querySelectorAll(
          'a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex]:not([tabindex="-1"])',
        ),
      ].filter((element) => isShown(element) && !element.matches(':disabled, [tabindex="-1"]'));
      return {
        reached: seen.size,
        problems: [
          ...problems,
          ...all.filter((element) => !seen.has(element)).map((element) => `${name(element)} 按 Tab 走不到`),
        ],
      };
    },
  });
}

/** 再长的页也走得完；走不完就有东西“走不到”。 */
const MOST = 500;

/** 从页首按 Tab 一直走到焦点离开页面。 */
export async function tabWalk(page: Page): Promise<Walk> {
  await page.evaluate(watchFocus);
  for (let step = 0; step < MOST; step += 1) {
    await page.keyboard.press('Tab');
    if (!(await page.evaluate(() => (window as unknown as Watched).lookAtFocus()))) break;
  }
  return page.evaluate(() => (window as unknown as Watched).tabWalk());
}

/**
 * 小于 `smallest` 像素见方的操作目标，一处一行。行文里的链接不算（WCAG 2.5.8 的例外），
 * 标题末尾的链接标记、地图上的地名（旁边的表里有同样的链接）同此；标签连着的单选按钮按标签算。
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
