import type { Browser } from '@playwright/test';
import { attempt, tally, type CheckResult } from '../check.ts';
import { onEveryPage, sourceOf } from '../in-page.ts';

/** A VIOLATION that is a FAIL is a defect; potential ones, and those for a person to see, are kept. */
const RUN = `(async () => {
  const checker = new ace.Checker();
  const { results } = await checker.check(document, ['WCAG_2_2', 'IBM_Accessibility']);
  return results
    .filter(({ value }) => value[1] !== 'PASS')
    .map(({ ruleId, value, message, path, snippet }) => ({
      counted: value[0] === 'VIOLATION' && value[1] === 'FAIL',
      text: value.join(' ') + ' ' + ruleId + '：' + message + (value[1] === 'FAIL' ? ' ' + snippet.slice(0, 160) : ''),
    }));
})()`;

/** IBM's accessibility-checker-engine: WCAG 2.2 and IBM's own requirements, each page in both themes. */
export const ibm = (browser: Browser, base: string, paths: readonly string[]): Promise<CheckResult> =>
  attempt('IBM accessibility-checker-engine：WCAG 2.2', async () => {
    const found = await onEveryPage(
      browser,
      base,
      paths,
      sourceOf('accessibility-checker-engine/ace.js'),
      RUN,
    );
    const counted = found.filter((one) => one.counted);
    const rest = found.filter((one) => !one.counted);
    return {
      problems: tally(counted),
      note: `${String(paths.length)}页，亮暗各一遍；“可能”“要人看”的${String(rest.length)}处，不算`,
      details: tally(rest),
    };
  });
