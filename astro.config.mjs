import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { dev } from './src/build/dev.ts';
import { build } from './src/build/index.ts';
import { stagingDir } from './src/build/publish/publish.ts';
import { markdownProcessor } from './src/markdown/processor.ts';
import { readEnvironment } from './src/lib/environment.ts';

/**
 * 照2021年的浏览器编译样式与脚本的写法；它们没有的功能，各处另有退路（tests/browser/faults/old-browser.spec.ts）。
 * 脚本写年份：照浏览器写，编译器会把它们其实认得的私有字段也拆开，白添一段代码。
 */
const OLD_STYLE = ['chrome92', 'firefox90', 'safari15'];
const OLD_SCRIPT = 'es2022';

const environment = readEnvironment(process.env);

export default defineConfig({
  site: environment.site,
  base: environment.base,
  outDir: stagingDir(),
  /* 每个内容目录一份缓存，免得别处同名同文的文章串进来。 */
  cacheDir: `.cache/astro-${environment.contentDir.replaceAll(/[^\w-]+/g, '_')}`,
  trailingSlash: 'always',
  image: { dangerouslyProcessSVG: true },
  /* A separate stylesheet costs one more round trip before the first paint. */
  build: { inlineStylesheets: 'always' },
  /* Text editors learn the fields of an article's frontmatter (.astro/collections/), as docs/editing.md tells. */
  experimental: { contentIntellisense: true },
  markdown: { syntaxHighlight: false, processor: markdownProcessor(environment) },
  vite: {
    build: {
      target: OLD_SCRIPT,
      cssTarget: OLD_STYLE,
      rolldownOptions: {
        /* Astro marks each article's module with a directive of its own; eight lines of notice for every one. */
        checks: { moduleLevelDirective: false },
        /* Each script carries the words it says (src/lib/words.ts) and fetches no shared file for them. */
        optimization: { inlineConst: { mode: 'all', pass: 2 } },
      },
    },
    worker: { format: 'es' },
    plugins: [
      {
        /* The list of what each late import itself imports costs every page 0.2 KB and spares few a round trip. */
        name: 'no-module-preload',
        configEnvironment: (environment) =>
          environment === 'client' ? { build: { modulePreload: false } } : undefined,
      },
    ],
    resolve: { alias: { '#content': fileURLToPath(new URL(environment.contentDir, import.meta.url)) } },
  },
  integrations: [mdx({ optimize: { ignoreElementNames: ['table'] } }), dev(environment), build(environment)],
});
