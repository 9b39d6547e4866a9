import type { Page } from '@playwright/test';

const TOKENS = ['paper', 'paper-2', 'ink', 'ink-2', 'rule', 'accent', 'river', 'river-2', 'mark'];

/** The tokens of the theme that is shown, by the colours that they stand for, as computed styles write them. */
export const tokenColours = (page: Page): Promise<[colour: string, token: string][]> =>
  page.evaluate((tokens) => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const found = tokens.map((token): [string, string] => {
      probe.style.color = `var(--${token})`;
      return [getComputedStyle(probe).color, token];
    });
    probe.remove();
    return found;
  }, TOKENS);
