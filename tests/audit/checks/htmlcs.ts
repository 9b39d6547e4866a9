import type { Browser } from '@playwright/test';
import { attempt, tally, type CheckResult } from '../check.ts';
import { onEveryPage, sourceOf } from '../in-page.ts';

/** Type 1 is an error, 2 a warning, 3 a notice; the last two ask a person to look, and are kept. */
const RUN = `new Promise((resolve, reject) => {
  HTMLCS.process('WCAG2AA', document, () => resolve(
    HTMLCS.getMessages().filter(({ type }) => type < 3).map(({ type, code, msg, element }) => ({
      counted: type === 1,
      text: code + '：' + msg + (type === 1 ? ' ' + (element?.outerHTML ?? '').slice(0, 160) : ''),
    })),
  ), () => reject(new Error('HTML_CodeSniffer 没有跑成')));
})`;

/** HTML_CodeSniffer, which pa11y uses: WCAG 2 AA, each page in both themes. */
export const htmlcs = (browser: Browser, base: string, paths: readonly string[]): Promise<CheckResult> =>
  attempt('HTML_CodeSniffer：WCAG2AA', async () => {
    const found = await onEveryPage(browser, base, paths, sourceOf('html_codesniffer/build/HTMLCS.js'), RUN);
    const rest = found.filter(({ counted }) => !counted);
    return {
      problems: tally(found.filter(({ counted }) => counted)),
      note: `${String(paths.length)}页，亮暗各一遍；警告${String(rest.length)}处，要人看，不算`,
      details: tally(rest),
    };
  });
