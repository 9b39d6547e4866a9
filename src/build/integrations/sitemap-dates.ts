import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type BuiltSite, readBuiltSite } from '../page-checks/site.ts';
import { addLastmod } from '../../share/sitemap-dates.ts';
import { withBase } from '../../lib/url.ts';

const INDEX = 'sitemap-index.xml';

/** 各页的完整地址 → 修改时刻。 */
function pageDates({ pages, site, base }: BuiltSite): Map<string, string | undefined> {
  return new Map(pages.map(({ path, modified }) => [site + withBase(path, base), modified]));
}

async function rewrite(file: string, dateOf: (url: string) => string): Promise<void> {
  await writeFile(file, addLastmod(await readFile(file, 'utf8'), dateOf));
}

/**
 * 站点地图写上各页的修改日，取自页面自己的结构化数据；索引写其中最晚的。
 * 排在 @astrojs/sitemap 之后。站点地图里有一页没有修改日，构建就停。
 */
export function sitemapDates(): AstroIntegration {
  let base = '/';
  let site = '';
  return {
    name: 'sitemap-dates',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/{2,}/g, '/');
        site = config.site?.replace(/\/$/, '') ?? '';
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const built = await readBuiltSite(root, { base, site });
        const dates = pageDates(built);
        const used: string[] = [];
        for (const file of [...built.files].filter((name) => /^sitemap-\d+\.xml$/.test(name)))
          await rewrite(join(root, file), (url) => {
            const date = dates.get(url);
            if (date === undefined)
              throw new Error(`站点地图里的 ${url} 没有修改日。请给这一页的结构化数据写上 dateModified。`);
            used.push(date);
            return date;
          });
        const [latest] = used.sort().reverse();
        if (latest === undefined) throw new Error('没有写成站点地图，见上面 @astrojs/sitemap 的消息。');
        await rewrite(join(root, INDEX), () => latest);
      },
    },
  };
}
