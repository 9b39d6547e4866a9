import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** 高对比：对比度要到 AAA 的 7:1。 */
export const HIGH_CONTRAST = { 'color-contrast-enhanced': true };

/**
 * 强制配色：颜色由系统定，不查对比。axe 看的是 -webkit-text-fill-color，
 * 强制配色下它与画出来的不符（Chromium 153 里的 mark，实测）。
 */
export const FORCED_COLORS = { 'color-contrast': false };

/**
 * 用 axe 查一遍当前页面。
 * @param rules 另开（true）或不查（false）的规则。
 * @returns 每处违反一行；没有就是空的。
 */
export async function axeLines(page: Page, rules: Readonly<Record<string, boolean>> = {}): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode();
  builder.options({
    rules: Object.fromEntries(Object.entries(rules).map(([id, enabled]) => [id, { enabled }])),
  });
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
