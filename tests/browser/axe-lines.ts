import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** High contrast: contrast as AAA wants it, 7:1. */
export const HIGH_CONTRAST = { 'color-contrast-enhanced': true };

/**
 * Forced colours: the system decides, so contrast is not looked at. Axe reads -webkit-text-fill-color, which
 * differs there from what is painted.
 */
export const FORCED_COLORS = { 'color-contrast': false };

/** The rules that a change of colours alone can break. */
export const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Checks the present page with axe.
 * @param rules rules switched on (true) or off (false) besides the usual ones.
 * @param only when given, these rules alone.
 * @param within a selector: only this part of the page; by default all of it.
 * @returns one line for each violation.
 */
export async function axeLines(
  page: Page,
  rules: Readonly<Record<string, boolean>> = {},
  only?: readonly string[],
  within = 'html',
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    rules: Object.fromEntries(Object.entries(rules).map(([id, enabled]) => [id, { enabled }])),
    // What passes is not told: telling it takes longer than finding it.
    resultTypes: ['violations'],
    ...(only === undefined ? {} : { runOnly: { type: 'rule', values: [...only] } }),
  };
  const { violations } = await page.evaluate(
    ([part, chosen]) => (globalThis as unknown as { axe: typeof axe }).axe.run(part, chosen),
    [within, options] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
