import { LinkChecker, LinkState } from 'linkinator';
import { attempt, type CheckResult } from '../check.ts';

/** linkinator 从首页走遍站内的链接，连 `#` 后的落点与样式里的地址；站外的不去敲门。 */
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
