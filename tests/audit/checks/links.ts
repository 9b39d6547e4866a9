import { LinkChecker, LinkState } from 'linkinator';
import { attempt, type CheckResult } from '../check.ts';

/**
 * linkinator goes through all links within the site from its front page, to what follows `#` and addresses in styles;
 * it calls on no other site.
 */
export const links = (server: string, url: string): Promise<CheckResult> =>
  attempt(`linkinator：${server}`, async () => {
    const inside = new URL(url).origin;
    const outside = new Set<string>();
    const { links: found } = await new LinkChecker().check({
      path: url,
      recurse: true,
      checkCss: true,
      checkFragments: true,
      concurrency: 8,
      timeout: 60_000,
      linksToSkip: (link) => {
        const skip = new URL(link, url).origin !== inside;
        if (skip) outside.add(link);
        return Promise.resolve(skip);
      },
    });
    const broken = found.filter(({ state }) => state === LinkState.BROKEN);
    const addresses = new Set(found.filter(({ state }) => state === LinkState.OK).map((link) => link.url));
    return {
      problems: broken.map((link) => `${String(link.status ?? '')} ${link.url}，在${link.parent ?? '首页'}`),
      note: `站内地址${String(addresses.size)}个；站外的${String(outside.size)}个没有去查`,
    };
  });
