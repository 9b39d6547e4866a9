import { expect, type Page } from '@playwright/test';
import { axeLines, FORCED_COLORS } from './axe-lines.ts';
import { forVoice } from '../../src/lib/for-voice.ts';
import { sampleArticle } from './pages.ts';
import { test } from './test.ts';

const article = sampleArticle();

interface Said {
  text: string;
  rate: number;
  lang: string;
}

interface FakeSpeech {
  said: Said[];
  /** 还在出声。 */
  speaking: boolean;
  /** 把正在说的说完。 */
  finish: () => void;
  /** 声音晚到。 */
  arrive: (langs: string[]) => void;
}

type FakeWindow = Window & { fake: FakeSpeech };

/** 换上假的声音：测试用的浏览器没有；说没说完由测试定。 */
async function fakeSpeech(page: Page, langs: readonly string[]): Promise<void> {
  await page.addInitScript((names) => {
    const voicesOf = (list: readonly string[]) =>
      list.map((lang) => ({ lang, name: lang, voiceURI: lang, localService: true, default: false }));
    let voices = voicesOf(names);
    let current: SpeechSynthesisUtterance | undefined;
    const synthesis = {
      onvoiceschanged: null as (() => void) | null,
      getVoices: () => voices,
      speak: (utterance: SpeechSynthesisUtterance) => {
        current = utterance;
        fake.speaking = true;
        fake.said.push({ text: utterance.text, rate: utterance.rate, lang: utterance.lang });
      },
      cancel: () => {
        const cut = current;
        current = undefined;
        fake.speaking = false;
        setTimeout(() => {
          cut?.onerror?.({ error: 'interrupted' } as SpeechSynthesisErrorEvent);
        });
      },
    };
    const fake: FakeSpeech = {
      said: [],
      speaking: false,
      finish: () => {
        const done = current;
        current = undefined;
        fake.speaking = false;
        done?.onend?.({} as SpeechSynthesisEvent);
      },
      arrive: (list) => {
        voices = voicesOf(list);
        synthesis.onvoiceschanged?.();
      },
    };
    class Utterance {
      voice = null;
      rate = 1;
      lang = '';
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.assign(window, { fake, SpeechSynthesisUtterance: Utterance });
  }, langs);
}

const said = (page: Page): Promise<Said[]> =>
  page.evaluate(() => (window as unknown as FakeWindow).fake.said);
const speaking = (page: Page): Promise<boolean> =>
  page.evaluate(() => (window as unknown as FakeWindow).fake.speaking);
const finish = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as FakeWindow).fake.finish());
const marked = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('read-aloud') ?? [];
    if (!(range instanceof Range)) return '';
    const copy = range.cloneContents();
    for (const extra of copy.querySelectorAll('sup')) extra.remove();
    return copy.textContent;
  });

const start = (page: Page) => page.locator('[data-read-aloud]');
const bar = (page: Page) => page.getByRole('region', { name: '朗读' });

async function startReading(page: Page): Promise<void> {
  await start(page).click();
  await expect(bar(page)).toBeVisible();
}

test('没有中文的声音就没有按钮，声音晚到再出现', async ({ page }) => {
  await fakeSpeech(page, ['en-US']);
  await page.goto(article);
  await expect(page.locator('button.settings')).toBeVisible();
  await expect(start(page)).toBeHidden();
  await page.evaluate(() => (window as unknown as FakeWindow).fake.arrive(['en-US', 'zh_CN']));
  await expect(start(page)).toBeVisible();
});

test('浏览器不会读，就没有按钮', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'speechSynthesis');
    Reflect.deleteProperty(Window.prototype, 'speechSynthesis');
  });
  await page.goto(article);
  await expect(page.locator('button.settings')).toBeVisible();
  await expect(start(page)).toBeHidden();
});

test('读完全文：题目、导语、正文都有，注号、分享、搜索、要点都没有，读到哪句标到哪句', async ({ page }) => {
  await fakeSpeech(page, ['zh-CN']);
  await page.goto(article);
  await startReading(page);
  const marks: string[] = [];
  for (let count = 0; count < 300 && (await bar(page).isVisible()); count += 1) {
    marks.push(await marked(page));
    await finish(page);
  }
  await expect(bar(page)).toBeHidden();
  expect(await marked(page)).toBe('');

  const list = await said(page);
  expect(list.every(({ lang, rate }) => lang === 'zh-CN' && rate === 1)).toBe(true);
  expect(marks).toHaveLength(list.length);
  const bare = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const heard = bare(list.map(({ text }) => text).join(''));
  const shown = await page.evaluate(() => {
    const pick = (selector: string): string[] =>
      [...document.querySelectorAll(selector)].map((element) => {
        const copy = element.cloneNode(true) as Element;
        for (const extra of copy.querySelectorAll('sup, .anchor')) extra.remove();
        return copy.textContent;
      });
    return {
      names: document.querySelector('article')?.dataset['homophones'] ?? '{}',
      read: pick('h1, .lead, .prose > p:not(.way-on), .prose > h2, .prose td:not(figure *)'),
      unread: pick('.key-points a, .share summary, .footnotes .source'),
    };
  });
  const names = JSON.parse(shown.names) as Record<string, string>;
  for (const text of shown.read) expect(heard).toContain(bare(forVoice(text, names)));
  for (const text of shown.unread) expect(list.map((item) => bare(item.text))).not.toContain(bare(text));
  for (const [index, mark] of marks.entries())
    expect(bare(forVoice(mark, names))).toContain(bare(list[index]?.text ?? ''));
});

test('暂停、继续、语速、停止', async ({ page }) => {
  await fakeSpeech(page, ['zh-CN']);
  await page.goto(article);
  await startReading(page);
  const pause = bar(page).getByRole('button', { name: '暂停' });
  await expect(pause).toBeFocused();
  await finish(page);
  await page.keyboard.press('Enter');
  expect(await speaking(page)).toBe(false);
  await bar(page).getByRole('button', { name: '继续' }).click();
  await expect(pause).toBeVisible();
  await expect(bar(page).getByLabel('语速')).toHaveValue('1');
  await bar(page).getByLabel('语速').selectOption('1.5倍');
  const list = await said(page);
  expect(list.map(({ rate }) => rate)).toEqual([1, 1, 1, 1.5]);
  expect(new Set(list.slice(1).map(({ text }) => text)).size).toBe(1);
  await bar(page).getByRole('button', { name: '停止' }).click();
  await expect(bar(page)).toBeHidden();
  await expect(start(page)).toBeFocused();
  await expect(start(page)).toHaveText('朗读');
  expect(await speaking(page)).toBe(false);
});

test('读着的句子留在控制条以上；读者翻到别处就不拉回来', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 390, height: 700 });
  await fakeSpeech(page, ['zh-CN']);
  await page.goto(article);
  await startReading(page);
  const place = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('read-aloud') ?? [];
      const limit = document.querySelector('.read-aloud-bar')?.getBoundingClientRect().top ?? 0;
      const box = (range as Range).getBoundingClientRect();
      return box.top >= 0 && box.top < limit;
    });
  for (let count = 0; count < 12; count += 1) {
    await finish(page);
    expect(await place()).toBe(true);
  }
  await page.evaluate(() => scrollTo(0, 0));
  await finish(page);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('离开这一页，声音就停', async ({ page }) => {
  await fakeSpeech(page, ['zh-CN']);
  await page.goto(article);
  await startReading(page);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(await speaking(page)).toBe(false);
});

test('控制条：深浅、强制配色、字号 200% 时无障碍，触屏点得着', async ({ page }) => {
  await fakeSpeech(page, ['zh-CN']);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(article);
  await startReading(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeLines(page, {}, undefined, '.read-aloud-bar')).toEqual([]);
  }
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await axeLines(page, FORCED_COLORS, undefined, '.read-aloud-bar')).toEqual([]);
  for (const control of await bar(page).locator('button, select').all()) {
    const box = await control.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  await page.evaluate(() => (document.documentElement.dataset['size'] = '200'));
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide).toBe(0);
});
