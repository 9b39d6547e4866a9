import type { Browser } from '@playwright/test';
import { attempt, tally, type CheckResult } from '../check.ts';
import { onEveryPage, sourceOf } from '../in-page.ts';

/** 违反（VIOLATION）且不过（FAIL）的算毛病；“可能”“要人看”的留底。 */
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

/**
 * 看过而认可的，逐条写明理由。
 * element_tabbable_role_valid：会横滚的表格要能用键盘滚（axe 的 scrollable-region-focusable 要求 tabindex），
 * 宽屏上表格放得下、不滚时它才嫌那个 tabindex 多余；滚不滚要看视口，静态的网页写不出来。
 */
const ACCEPTED = /element_tabbable_role_valid：.*class="scroll"/;

/** IBM 的 accessibility-checker-engine，WCAG 2.2 与 IBM 自己的要求，每页亮暗各一遍。 */
export const ibm = (browser: Browser, base: string, paths: readonly string[]): Promise<CheckResult> =>
  attempt('IBM accessibility-checker-engine：WCAG 2.2', async () => {
    const found = await onEveryPage(
      browser,
      base,
      paths,
      sourceOf('accessibility-checker-engine/ace.js'),
      RUN,
    );
    const isProblem = (one: (typeof found)[number]): boolean => one.counted && !ACCEPTED.test(one.text);
    const accepted = found.filter(({ text, counted }) => counted && ACCEPTED.test(text));
    const rest = found.filter((one) => !isProblem(one));
    return {
      problems: tally(found.filter(isProblem)),
      note: `${String(paths.length)}页，亮暗各一遍；认可的例外${String(accepted.length)}处，“可能”“要人看”的${String(rest.length - accepted.length)}处，不算`,
      details: tally(rest),
    };
  });
