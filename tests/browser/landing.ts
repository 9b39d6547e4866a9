import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { addCss } from './add-css.ts';

/** 文字片段落在整页的哪里，像素；没有落点时为 undefined。 */
export type Landing = { top: number; bottom: number } | undefined;

/** 标出文字片段的颜色，别处没有。 */
export const TARGET_STYLE = '::target-text { background: rgb(255, 0, 255) !important; }';

/** 截图里标出的那一片的上下边，视口坐标。 */
export async function markedEdges(png: Buffer): Promise<Landing> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const rows: number[] = [];
  for (let index = 0; index < data.length; index += 3) {
    if (data[index] === 255 && data[index + 1] === 0 && data[index + 2] === 255)
      rows.push(Math.floor(index / 3 / info.width));
  }
  const [top] = rows;
  return top === undefined ? undefined : { top, bottom: (rows.at(-1) ?? top) + 1 };
}

/** 浏览器真正标出的那一片；页面须已由带文字片段的地址打开。 */
export async function realLanding(page: Page): Promise<Landing> {
  await addCss(page, TARGET_STYLE);
  await page.evaluate(() => document.fonts.ready);
  const marked = await markedEdges(await page.screenshot());
  const scrolled = await page.evaluate(() => scrollY);
  return marked === undefined ? undefined : { top: marked.top + scrolled, bottom: marked.bottom + scrolled };
}

/**
 * 这个浏览器会不会在页面里找字。npm 里的 Chromium 为了小，删去了找字用的 ICU 排序数据，
 * `window.find` 与文字片段都找不到任何东西；遇到它只能用 `expectedLanding` 代替。
 */
export function canFindText(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const find = (window as unknown as { find: (text: string) => boolean }).find;
    const found = find.call(window, document.querySelector('h1 span')?.textContent.trim() ?? '');
    getSelection()?.removeAllRanges();
    return found;
  });
}

/** 照 WICG Scroll to Text Fragment 的规则另算一遍落点：首尾在词的边界，取第一处。 */
export function expectedLanding(page: Page, url: string): Promise<Landing> {
  return page.evaluate((address) => {
    const nodes: { node: Text; start: number }[] = [];
    let text = '';
    const walk = (parent: Element): void => {
      for (const child of parent.childNodes) {
        if (child instanceof Text) {
          nodes.push({ node: child, start: text.length });
          text += child.data.replace(/\s/g, ' ');
        } else if (child instanceof Element && !child.matches('script, style, template, svg, input')) {
          const { display } = getComputedStyle(child);
          if (display === 'none') continue;
          const inline = display.startsWith('inline');
          if (!inline) text += '\0';
          walk(child);
          if (!inline) text += '\0';
        }
      }
    };
    walk(document.body);

    const edges = new Set([text.length]);
    for (const { index } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) edges.add(index);
    const terms = (address.split(':~:text=')[1] ?? '').split(',');
    const prefix =
      terms[0]?.endsWith('-') === true ? decodeURIComponent(terms.shift() ?? '').slice(0, -1) : '';
    const suffix =
      terms.at(-1)?.startsWith('-') === true ? decodeURIComponent(terms.pop() ?? '').slice(1) : '';
    const [start = '', end] = terms.map(decodeURIComponent);

    const find = (term: string, from: number): [number, number] | undefined => {
      for (let at = text.indexOf(term, from); at >= 0; at = text.indexOf(term, at + 1))
        if (edges.has(at) && edges.has(at + term.length)) return [at, at + term.length];
      return undefined;
    };
    const skipSpace = (index: number): number =>
      index + (/^[\s\0]*/.exec(text.slice(index))?.[0].length ?? 0);
    const findWith = (
      before: string,
      term: string,
      after: string,
      from: number,
    ): [number, number] | undefined => {
      for (let at = from; ;) {
        const lead: [number, number] | undefined = before === '' ? [at, at] : find(before, at);
        if (lead === undefined) return undefined;
        const found = find(term, lead[1]);
        if (found === undefined) return undefined;
        at = lead[0] + 1;
        if (before !== '' && found[0] !== skipSpace(lead[1])) continue;
        if (before === '') at = found[0] + 1;
        if (after === '' || text.startsWith(after, skipSpace(found[1]))) return found;
      }
    };
    const head = findWith(prefix, start, end === undefined ? suffix : '', 0);
    const tail = head === undefined || end === undefined ? head : findWith('', end, suffix, head[1]);
    if (start === '' || head === undefined || tail === undefined) return undefined;

    const range = new Range();
    const place = (index: number): [Text, number] => {
      const { node, start: offset } = nodes.findLast((item) => item.start <= index) ?? {
        node: new Text(),
        start: 0,
      };
      return [node, index - offset];
    };
    range.setStart(...place(head[0]));
    const [last, offset] = place(tail[1] - 1);
    range.setEnd(last, offset + 1);
    const box = range.getBoundingClientRect();
    return { top: box.top + scrollY, bottom: box.bottom + scrollY };
  }, url);
}
