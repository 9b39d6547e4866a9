import type { Page, Route } from '@playwright/test';

const answer = (status: number) => (route: Route) =>
  route.fulfill({ status, contentType: 'text/html', body: '<!doctype html><title>x</title>' });

/** Only the beginning; the length says so, and it looks whole. */
const cut = (share: number) => async (route: Route) => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length * share)) });
};

/** The ways in which a file fails. */
const FAULTS = {
  missing: answer(404),
  failing: answer(500),
  // Some hosts answer every address with their front page.
  replaced: answer(200),
  half: cut(0.5),
  nearly: cut(0.97),
  dropped: (route: Route) => route.abort('connectionreset'),
} as const;

export type Fault = keyof typeof FAULTS;

/** Spoils a kind of file. @returns mends it. */
export async function spoil(
  page: Page,
  pattern: string | RegExp,
  fault: Fault,
): Promise<() => Promise<void>> {
  await page.route(pattern, FAULTS[fault]);
  return () => page.unroute(pattern);
}
