import type { Locator, Page } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { type Deployment, shorten } from './deployment.ts';
import { indent } from './lines.ts';
import { dumpBody, type PageContext } from './page.ts';

/* What only a browser can tell: what is hidden, what styles add, what the controls copy, what is read aloud. */

/** A page's parts that a reader cannot see, as they are in the current medium, and the words that styles add. */
export async function dumpSeen(page: Page): Promise<{ hidden: string[]; added: string[] }> {
  return page.evaluate(() => {
    const label = (element: Element): string => {
      const id = element.id === '' || /\d$/.test(element.id) ? '' : `#${element.id}`;
      const names = [...element.classList].filter((name) => !name.startsWith('astro-'));
      return [element.localName, ...names].join('.') + id;
    };
    const words = (element: Element): string => {
      const text = element.textContent.replace(/\s+/g, ' ').trim();
      return text.length > 16 ? `${text.slice(0, 16)}…` : text;
    };
    const counted = new Map<string, number>();
    const added = new Map<string, number>();
    const count = (found: Map<string, number>, line: string): void => {
      found.set(line, (found.get(line) ?? 0) + 1);
    };
    const isClipped = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width <= 1 && height <= 1 && getComputedStyle(element).position === 'absolute';
    };
    const walk = (element: Element): void => {
      if (element.matches('script, style, template, noscript, link, source, wbr')) return;
      const hasWords = element.textContent.trim() !== '' || element.matches('img, svg, input, button');
      const shown = element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
      if (!shown && getComputedStyle(element).display !== 'contents') {
        if (hasWords) count(counted, `${label(element)} | ${words(element)}`);
        return;
      }
      if (hasWords && isClipped(element)) {
        count(counted, `${label(element)} 只给读屏 | ${words(element)}`);
        return;
      }
      for (const side of ['::before', '::after']) {
        const { content } = getComputedStyle(element, side);
        if (!['none', 'normal', '""'].includes(content)) {
          const names = [...element.classList].filter((name) => !name.startsWith('astro-'));
          count(added, `${[element.localName, ...names].join('.')}${side} ${content}`);
        }
      }
      for (const child of element.children) walk(child);
    };
    walk(document.body);
    const lines = (found: Map<string, number>): string[] =>
      [...found].map(([line, times]) => (times === 1 ? line : `${line} ×${String(times)}`));
    return { hidden: lines(counted), added: lines(added) };
  });
}

interface Recorded {
  said: string[];
  /** Of each utterance. */
  rates: number[];
  copied: string[];
}
type RecordingWindow = Window & { recorded: Recorded };

/** Before a page opens: a voice that says everything at once, a clipboard and a share sheet that keep what they are given. */
export async function recordControls(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const recorded: Recorded = { said: [], rates: [], copied: [] };
    Object.assign(window, {
      recorded,
      SpeechSynthesisUtterance: class {
        voice = null;
        rate = 1;
        lang = '';
        onend: (() => void) | null = null;
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        onvoiceschanged: null,
        getVoices: () => [{ lang: 'zh-CN', name: 'zh-CN' }],
        speak: ({ text, rate, onend }: { text: string; rate: number; onend: (() => void) | null }) => {
          recorded.said.push(text);
          recorded.rates.push(rate);
          queueMicrotask(() => onend?.());
        },
        cancel: () => undefined,
      },
    });
    const execCommand = (): boolean => {
      const clipboardData = new DataTransfer();
      document.dispatchEvent(new ClipboardEvent('copy', { clipboardData }));
      const kinds = clipboardData.types.length > 1 ? [...clipboardData.types].reverse() : [];
      for (const type of kinds) recorded.copied.push(`${type}: ${clipboardData.getData(type)}`);
      if (kinds.length === 0) recorded.copied.push(clipboardData.getData('text/plain'));
      return true;
    };
    Object.defineProperty(document, 'execCommand', { value: execCommand });
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => Promise.resolve(void recorded.copied.push(JSON.stringify(data))),
    });
  });
}

const recorded = (page: Page): Promise<Recorded> =>
  page.evaluate(() => (window as unknown as RecordingWindow).recorded);

/** How fast reading aloud speaks, and all that it says, one utterance a line. */
export async function dumpReadAloud(page: Page): Promise<string[]> {
  await page.locator('[data-read-aloud]').evaluate((button: HTMLElement) => button.click());
  await page.waitForFunction(() => {
    const { said } = (window as unknown as RecordingWindow).recorded;
    return said.length > 0 && document.querySelector('[data-read-aloud]')?.textContent === '朗读';
  });
  const { said, rates } = await recorded(page);
  return [`〔语速 ${[...new Set(rates)].join('、')}〕`, ...said.map((text) => text.trim())];
}

/** Uses a control, then tells what it copied or shared. */
export async function dumpCopied(page: Page, control: Locator, deployment: Deployment): Promise<string[]> {
  const name = ((await control.getAttribute('aria-label')) ?? (await control.textContent()) ?? '').trim();
  const before = (await recorded(page)).copied.length;
  await control.evaluate((element: HTMLElement) => element.click());
  await page.waitForFunction(
    (count) => (window as unknown as RecordingWindow).recorded.copied.length > count,
    before,
  );
  const { copied } = await recorded(page);
  return [name, ...indent(copied.slice(before).flatMap((text) => shorten(text, deployment).split('\n')))];
}

/** A part of the page as it stands, told as a built page is. */
export async function dumpLive(part: Locator, context: PageContext): Promise<string[]> {
  const html = await part.evaluate((element) => element.outerHTML);
  const { site, base } = context.deployment;
  const here = part.page().url();
  const served = here.slice(0, here.indexOf(base, 'http://'.length) + base.length);
  const tree = fromHtml(html.replaceAll(served, `${site}${base}`), { fragment: true });
  return dumpBody(
    { type: 'element', tagName: 'body', properties: {}, children: tree.children as never },
    context,
  ).slice(1);
}

/** What each setting makes of the page behind the panel. */
export async function dumpSettings(dialog: Locator): Promise<string[]> {
  const lines: string[] = [];
  for (const choice of await dialog.getByRole('radio').all()) {
    await choice.check();
    lines.push(
      await choice.evaluate((input: HTMLInputElement) => {
        const { fontSize } = getComputedStyle(document.documentElement);
        const { backgroundColor, color } = getComputedStyle(document.body);
        const [, second] = document.querySelectorAll('.prose > p');
        const { textIndent, textAlign } = getComputedStyle(second ?? document.body);
        return `${input.name}=${input.value}：字号 ${fontSize}，纸 ${backgroundColor}，墨 ${color}，首行 ${textIndent}，对齐 ${textAlign}`;
      }),
    );
  }
  return lines;
}

/** Searches as a reader does and tells what the page then shows, of the results the first three. */
export async function dumpSearch(page: Page, query: string, context: PageContext): Promise<string[]> {
  const field = page.locator('main input[type=search]');
  await field.fill(query);
  await field.press('Enter');
  await page.waitForFunction(
    (asked) =>
      new URL(location.href).searchParams.get('q') === asked &&
      ['done', 'empty', 'error'].includes(document.getElementById('search-status')?.dataset['state'] ?? ''),
    query,
  );
  await page.evaluate(() => {
    for (const extra of document.querySelectorAll('#search-results > li:nth-child(n + 4)')) extra.remove();
  });
  const shown = '#search-status, #search-card:visible, #search-results, #search-more:visible';
  const parts = await page.locator(shown).all();
  const lines: string[] = [];
  for (const part of parts) lines.push(...(await dumpLive(part, context)));
  return [query, ...indent(lines)];
}
