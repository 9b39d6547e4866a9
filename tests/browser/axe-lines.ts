import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

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
 * @returns one line for each violation.
 */
export async function axeLines(
  page: Page,
  rules: Readonly<Record<string, boolean>> = {},
  only?: readonly string[],
): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode();
  const chosen = Object.entries(rules).map(([id, enabled]) => [id, { enabled }]);
  builder.options({
    rules: Object.fromEntries(chosen) as Record<string, { enabled: boolean }>,
    ...(only === undefined ? {} : { runOnly: { type: 'rule', values: [...only] } }),
  });
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
