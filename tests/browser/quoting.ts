import type { Locator, Page } from '@playwright/test';

/** 读者选的一段：从一个元素里的字到另一个元素里的字。 */
export interface Chosen {
  from: Locator;
  /** 从这几个字选起；不给就从头。 */
  start?: string;
  to?: Locator;
  /** 选到这几个字为止；不给就到尾。 */
  end?: string;
}

/** 选中文字，如同读者拖选。注号里的字不算，也不会被当作要找的字。 */
export async function select(page: Page, { from, start, to = from, end }: Chosen): Promise<void> {
  const [first, last] = [await from.elementHandle(), await to.elementHandle()];
  await from.scrollIntoViewIfNeeded();
  await page.evaluate(
    ([head, tail, startText, endText]) => {
      const texts = (root: Node): Text[] => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
          node.parentElement?.closest('.cite, .anchor') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
        );
        const found: Text[] = [];
        while (walker.nextNode()) found.push(walker.currentNode as Text);
        return found;
      };
      const place = (root: Node | null, text: string | null, atEnd: boolean): [Text, number] => {
        const nodes = root === null ? [] : texts(root);
        const all = nodes.map(({ data }) => data).join('');
        const found = text === null ? (atEnd ? all.length : 0) : all.indexOf(text);
        if (found < 0) throw new Error(`没有“${text ?? ''}”`);
        let index = found + (atEnd && text !== null ? text.length : 0);
        for (const node of nodes) {
          if (index < node.length || (atEnd && index === node.length)) return [node, index];
          index -= node.length;
        }
        throw new Error('下标超出了文字');
      };
      const [a, i] = place(head, startText, false);
      const [b, j] = place(tail, endText, true);
      getSelection()?.setBaseAndExtent(a, i, b, j);
    },
    [first, last, start ?? null, end ?? null] as const,
  );
}

/** 选区在整页里的上下边，像素。 */
export function selectedEdges(page: Page): Promise<{ top: number; bottom: number }> {
  return page.evaluate(() => {
    const box = getSelection()?.getRangeAt(0).getBoundingClientRect();
    return { top: (box?.top ?? 0) + scrollY, bottom: (box?.bottom ?? 0) + scrollY };
  });
}

/** 剪贴板里的两种写法。 */
export function readClipboard(page: Page): Promise<{ text: string; html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> =>
      item?.types.includes(type) === true ? (await item.getType(type)).text() : '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}
