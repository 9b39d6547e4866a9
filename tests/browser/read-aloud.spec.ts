import { expect, type Page } from '@playwright/test';
import { addCss } from './add-css.ts';
import { axeLines, FORCED_COLORS } from './axe-lines.ts';
import { forVoice } from '../../src/lib/for-voice.ts';
import { overflow } from './layout.ts';
import { sampleArticle } from './pages.ts';
import { test } from './test.ts';

const article = sampleArticle();

interface Said {
  text: string;
  rate: number;
  lang: string;
  /** Name of the voice. */
  voice: string;
}

interface FakeSpeech {
  said: Said[];
  /** A voice is heard. */
  speaking: boolean;
  /** Ends what is being said. */
  finish: () => void;
  /** The voice breaks off. */
  fail: () => void;
  /** Voices come late. */
  arrive: (langs: string[]) => void;
  /** The words that are marked, without numbers of notes. */
  marked: () => string;
}

type FakeWindow = Window & { fake: FakeSpeech };

/** A voice in place of the browser’s, which has none where tests run; a test says when a sentence has been said. */
async function fakeSpeech(page: Page, langs: readonly string[]): Promise<void> {
  await page.addInitScript((names) => {
    const voicesOf = (list: readonly string[]) =>
      list.map((lang) => ({ lang, name: lang, voiceURI: lang, localService: true, default: false }));
    let voices = voicesOf(names);
    let current: SpeechSynthesisUtterance | undefined;
    // As in a browser, what is said while something is being said waits for its turn.
    let waiting: SpeechSynthesisUtterance[] = [];
    const begin = (utterance: SpeechSynthesisUtterance | undefined): void => {
      current = utterance;
      fake.speaking = utterance !== undefined;
      if (utterance === undefined) return;
      const { text, rate, lang, voice } = utterance;
      fake.said.push({ text, rate, lang, voice: voice?.name ?? '' });
    };
    const synthesis = {
      onvoiceschanged: null as (() => void) | null,
      getVoices: () => voices,
      speak: (utterance: SpeechSynthesisUtterance) => {
        if (current === undefined) begin(utterance);
        else waiting.push(utterance);
      },
      cancel: () => {
        const cut = current;
        current = undefined;
        waiting = [];
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
        begin(waiting.shift());
        done?.onend?.({} as SpeechSynthesisEvent);
      },
      fail: () => {
        const broken = current;
        current = undefined;
        broken?.onerror?.({ error: 'synthesis-failed' } as SpeechSynthesisErrorEvent);
      },
      arrive: (list) => {
        voices = voicesOf(list);
        synthesis.onvoiceschanged?.();
      },
      marked: () => {
        const [range] = CSS.highlights.get('read-aloud') ?? [];
        if (!(range instanceof Range)) return '';
        const copy = range.cloneContents();
        for (const extra of copy.querySelectorAll('sup')) extra.remove();
        return copy.textContent;
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
const start = (page: Page) => page.locator('[data-read-aloud]');
const bar = (page: Page) => page.getByRole('region', { name: '朗读' });

async function startReading(page: Page): Promise<void> {
  await start(page).click();
  await expect(bar(page)).toBeVisible();
}

test('without a Chinese voice there is no button; one that comes late brings it', async ({ page }) => {
  await fakeSpeech(page, ['en-US']);
  await page.goto(article);
  await expect(start(page)).toBeHidden();
  await page.evaluate(() => (window as unknown as FakeWindow).fake.arrive(['en-US', 'zh_CN']));
  await expect(start(page)).toBeVisible();
});

test('a browser that cannot read aloud shows no button', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'speechSynthesis');
    Reflect.deleteProperty(Window.prototype, 'speechSynthesis');
  });
  await page.goto(article);
  await expect(start(page)).toBeHidden();
});

test('all is read: title, standfirst, text; no note numbers, sharing, sources or key points; what is read is marked', async ({
  page,
}) => {
  await fakeSpeech(page, ['en-US', 'zh-HK', 'zh-CN']);
  await page.goto(article);
  // Another page has not finished.
  await page.evaluate(() => speechSynthesis.speak(new SpeechSynthesisUtterance('')));
  await startReading(page);
  await expect(bar(page).getByLabel('语速').locator('option')).toHaveText([
    '0.8倍',
    '1倍',
    '1.25倍',
    '1.5倍',
  ]);
  const marks = await page.evaluate(() => {
    const { fake } = window as unknown as FakeWindow;
    const seen: string[] = [];
    while (fake.speaking && seen.length < 500) {
      seen.push(fake.marked());
      fake.finish();
    }
    return [...seen, fake.marked()];
  });
  expect(marks.pop()).toBe('');
  await expect(bar(page)).toBeHidden();

  const list = (await said(page)).slice(1);
  expect(new Set(list.map(({ lang, voice, rate }) => `${lang} ${voice} ${String(rate)}`))).toEqual(
    new Set(['zh-CN zh-CN 1']),
  );
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

test('pause, go on, rate, stop; leaving the page silences it', async ({ page }) => {
  await fakeSpeech(page, ['zh-CN']);
  await page.goto(article);
  await startReading(page);
  await expect(start(page)).toHaveText('停止');
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
  await startReading(page);
  expect(await speaking(page)).toBe(true);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(await speaking(page)).toBe(false);
  await startReading(page);
  await page.evaluate(() => (window as unknown as FakeWindow).fake.fail());
  await expect(bar(page).getByRole('status')).toContainText('朗读');
  await expect(bar(page).getByRole('button', { name: '继续' })).toBeVisible();
  await start(page).click();
  await expect(bar(page)).toBeHidden();
});

test('the sentence being read stays above the bar; a reader who went elsewhere is not pulled back', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 390, height: 500 });
  await fakeSpeech(page, ['zh-CN']);
  await page.goto(article);
  await startReading(page);
  // So high that it is no luck whether a sentence comes to lie under it.
  await addCss(page, '.read-aloud-bar { padding-block-start: 150px }');
  const [outside, pulled] = await page.evaluate(() => {
    const { fake } = window as unknown as FakeWindow;
    const hidden: string[] = [];
    for (let count = 0; count < 60; count += 1) {
      fake.finish();
      const [range] = CSS.highlights.get('read-aloud') ?? [];
      const limit = document.querySelector('.read-aloud-bar')?.getBoundingClientRect().top ?? 0;
      const { top, bottom } = (range as Range).getBoundingClientRect();
      // One that has no room is put a third down, and ends where it ends.
      const isPut = Math.abs(top - limit / 3) < 2;
      if (top < 0 || (bottom > limit && !isPut)) hidden.push(fake.marked());
    }
    scrollTo(0, 0);
    fake.finish();
    return [hidden, scrollY];
  });
  expect(outside).toEqual([]);
  expect(pulled).toBe(0);
});

test('the bar is accessible in light, dark and forced colours, can be touched, and fits with the largest text', async ({
  page,
}) => {
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
  const { end, edge } = await page.evaluate(() => {
    scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
    const words = [...document.querySelectorAll('body > footer :is(a, p)')].filter((each) =>
      each.checkVisibility(),
    );
    const bottoms = words.map((each) => each.getBoundingClientRect().bottom);
    const edge = document.querySelector('.read-aloud-bar')?.getBoundingClientRect().top ?? 0;
    return { end: Math.max(...bottoms), edge };
  });
  expect(end, 'the end of the page, above the bar').toBeLessThanOrEqual(edge);
  await page.evaluate(() => (document.documentElement.dataset['size'] = '200'));
  expect(await overflow(page)).toBe(0);
});
