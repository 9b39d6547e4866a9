import type { Page, Route } from '@playwright/test';

const answer = (status: number) => (route: Route) =>
  route.fulfill({ status, contentType: 'text/html', body: '<!doctype html><title>x</title>' });

/** 只给前面一截；长度与此相符，看起来是完整的一份。 */
const cut = (share: number) => async (route: Route) => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length * share)) });
};

/** 一个文件坏的几种样子；名字在测试名与截图名里。 */
export const FAULTS = {
  missing: { name: '取不到', serve: answer(404) },
  failing: { name: '答复500', serve: answer(500) },
  // 有的主机什么地址都给首页。
  replaced: { name: '给的是一张网页', serve: answer(200) },
  half: { name: '只有一半', serve: cut(0.5) },
  nearly: { name: '只差末尾一点', serve: cut(0.97) },
  dropped: { name: '断在路上', serve: (route: Route) => route.abort('connectionreset') },
} as const;

export type Fault = keyof typeof FAULTS;

/** 弄坏一类文件。 @returns 修好它。 */
export async function spoil(
  page: Page,
  pattern: string | RegExp,
  fault: Fault,
): Promise<() => Promise<void>> {
  await page.route(pattern, FAULTS[fault].serve);
  return () => page.unroute(pattern);
}
