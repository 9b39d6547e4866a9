import type { Locator, Page } from '@playwright/test';

/** What a reader selects: from words in one element to words in another. */
export interface Chosen {
  from: Locator;
  /** Selected from these words on; without them from the beginning. */
  start?: string;
  to?: Locator;
  /** Selected up to these words; without them to the end. */
  end?: string;
}

/** Selects text as a reader's drag does. Text of note marks does not count and is not looked in. */
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
        if (found < 0) throw new Error(`no “${text ?? ''}”`);
        let index = found + (atEnd && text !== null ? text.length : 0);
        for (const node of nodes) {
          if (index < node.length || (atEnd && index === node.length)) return [node, index];
          index -= node.length;
        }
        throw new Error('an index beyond the text');
      };
      const [a, i] = place(head, startText, false);
      const [b, j] = place(tail, endText, true);
      getSelection()?.setBaseAndExtent(a, i, b, j);
    },
    [first, last, start ?? null, end ?? null] as const,
  );
}

/** Top and bottom of the selection on the whole page, pixels. */
export function selectedEdges(page: Page): Promise<{ top: number; bottom: number }> {
  return page.evaluate(() => {
    const box = getSelection()?.getRangeAt(0).getBoundingClientRect();
    return { top: (box?.top ?? 0) + scrollY, bottom: (box?.bottom ?? 0) + scrollY };
  });
}

/** What the clipboard holds, in both forms. */
export function readClipboard(page: Page): Promise<{ text: string; html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> =>
      item?.types.includes(type) === true ? (await item.getType(type)).text() : '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}
