import type { Page } from '@playwright/test';
import { addReading, type ReadingWindow, type ReadRule } from './reading.ts';
import { tokenColours } from './tokens.ts';

/** Makes the page ready to be read, in the theme that is shown. */
export const startReading = async (page: Page): Promise<void> =>
  page.evaluate(addReading, await tokenColours(page));

/**
 * Adds how what is shown is set, a line for each kind of element: wherein it differs from what a browser gives such an
 * element by itself or, of what is inherited, from its parent. Colours and faces by the names of the tokens.
 */
export async function addStyles(page: Page, styles: Set<string>, part = 'body'): Promise<void> {
  await startReading(page);
  const lines = await page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].flatMap((root) =>
        (window as unknown as ReadingWindow).reading.looks(root),
      ),
    part,
  );
  for (const line of lines) styles.add(line);
}

/** Rules by how they are written, and whether some page had what they speak of. */
export type Rules = Map<string, ReadRule>;

/**
 * Adds the rules of the open page's own style sheets.
 * @param fetched instead, of the style sheets that scripts fetched, the rules whose selector has one of these words.
 */
export async function addRules(page: Page, rules: Rules, fetched?: RegExp): Promise<void> {
  await startReading(page);
  const found = await page.evaluate(
    (words) => (window as unknown as ReadingWindow).reading.readRules(words),
    fetched?.source,
  );
  for (const rule of found) {
    const key = [rule.condition, rule.selector, rule.written].join('|');
    const before = rules.get(key);
    rules.set(key, { ...rule, isMet: rule.isMet || before?.isMet === true });
  }
}

/** Parts and states that a page at rest does not show. */
const UNTOLD = /::|:(?:hover|active|focus|target)|aria-current|data-copied/;
/** The media that are read. */
const READ = /^@media (?:print|screen)$/;

/**
 * What the looks do not tell, or not at every width, as it is written: pseudo-elements, states, pages of paper,
 * animations, what hangs on the screen or the reader's wishes; and last what no page had.
 */
export function ruleLines(rules: Rules): string[] {
  const lines = new Set<string>();
  const unmet = new Set<string>();
  for (const { condition, selector, written, isMet } of rules.values()) {
    const where = [condition, selector].filter(Boolean).join(' ');
    if (selector === '') lines.add([condition, written].filter(Boolean).join(' '));
    else if (!isMet) unmet.add(`没有遇到 ${where} | ${written}`);
    else if (UNTOLD.test(selector) || (condition !== '' && !READ.test(condition)))
      lines.add(`${where} | ${written}`);
  }
  return [...[...lines].sort(), ...[...unmet].sort()];
}

const THEMES = [
  ['light', 'light', 'screen'],
  ['dark', 'light', 'screen'],
  ['contrast', 'light', 'screen'],
  ['contrast', 'dark', 'screen'],
  ['dark', 'dark', 'print'],
] as const;

/** What each token is in each theme and last on paper; once where it is the same. */
export async function dumpTokens(page: Page): Promise<string[]> {
  const found = new Map<string, string[]>();
  for (const [theme, colorScheme, media] of THEMES) {
    await page.emulateMedia({ colorScheme, media });
    const tokens = await page.evaluate((chosen) => {
      const root = document.documentElement;
      root.dataset['theme'] = chosen;
      return [...root.computedStyleMap().keys()]
        .filter((name) => /^--(?!light|dark|plain|strong)/.test(name))
        .map((name): [string, string] => [name, getComputedStyle(root).getPropertyValue(name).trim()]);
    }, theme);
    for (const [name, value] of tokens) found.set(name, [...(found.get(name) ?? []), value]);
  }
  await page.emulateMedia({ colorScheme: null, media: 'screen' });
  const lines = [...found].map(([name, values]) => {
    const screen = values.slice(0, -1);
    const told = new Set(screen).size === 1 ? screen.slice(0, 1) : screen;
    const paper = values.at(-1) === told[0] && told.length === 1 ? [] : [`纸上 ${values.at(-1) ?? ''}`];
    return `${name} | ${[...told, ...paper].join('；')}`;
  });
  return [THEMES.map((each) => each.join(' ')).join('；'), ...lines.sort()];
}
