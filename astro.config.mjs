import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { builtChecks } from './src/integrations/built-checks.ts';
import { contentChecks } from './src/integrations/content-checks.ts';
import { displayFont } from './src/integrations/display-font.ts';
import { leanImports } from './src/integrations/lean-imports.ts';
import { offline } from './src/integrations/offline.ts';
import { pageStyles } from './src/integrations/page-styles.ts';
import { permalinks } from './src/integrations/permalinks.ts';
import { searchIndex } from './src/integrations/pagefind.ts';
import { publish, stagingDir } from './src/integrations/publish.ts';
import { quietBuild } from './src/integrations/quiet-build.ts';
import { sitemapDates } from './src/integrations/sitemap-dates.ts';
import { readEnvironment } from './src/site/environment.ts';

const environment = readEnvironment(process.env);

export default defineConfig({
  site: environment.site,
  base: environment.base,
  outDir: stagingDir(),
  /* 每个内容目录一份缓存，免得别处同名同文的文章串进来。 */
  cacheDir: `.cache/astro-${environment.contentDir.replaceAll(/[^\w-]+/g, '_')}`,
  trailingSlash: 'always',
  image: { dangerouslyProcessSVG: true },
  /* 内联的样式过不了内容安全策略；每页的样式由 pageStyles 并成一份。 */
  build: { inlineStylesheets: 'never' },
  /* 钥匙没有变的文章页照抄上一次的（data/article-keys.ts）。 */
  experimental: { incrementalBuild: true },
  vite: {
    resolve: { alias: { '#content': fileURLToPath(new URL(environment.contentDir, import.meta.url)) } },
  },
  integrations: [
    contentChecks(environment),
    quietBuild(),
    leanImports(),
    mdx(),
    sitemap({ filter: (page) => !/\/(?:search|print|offline)\/$/.test(page) }),
    pageStyles(),
    displayFont(),
    permalinks(environment),
    /* 从这里起不再改写网页；各步要知道的，一页只解析一次（checks/built/facts-store.ts）。 */
    sitemapDates(),
    searchIndex(),
    offline(environment),
    builtChecks(environment),
    publish(environment),
  ],
});
