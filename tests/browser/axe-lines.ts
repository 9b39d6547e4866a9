import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * 用 axe 查一遍当前页面。
 * @param extra 平常不开、这里另开的规则，如 `color-contrast-enhanced`。
 * @returns 每处违反一行；没有就是空的。
 */
export async function axeLines(page: Page, extra: readonly string[] = []): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode();
  builder.options({ rules: Object.fromEntries(extra.map((id) => [id, { enabled: true }])) });
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
