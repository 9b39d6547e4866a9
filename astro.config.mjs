import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { dev } from './src/build/dev.ts';
import { build } from './src/build/index.ts';
import { STAGING } from './src/build/publish/publish.ts';
import { createKnown } from './src/markdown/known.ts';
import { markdownProcessor } from './src/markdown/processor.ts';
import { readEnvironment } from './src/lib/environment.ts';

/**
 * Browsers of 2021 and later. What their CSS lacks is compiled away or has a fallback (tests/browser/faults/old-browser.spec.ts);
 * scripts name the year of their language: named by browsers, private fields, which these know, would be unrolled.
 */
const STYLES = ['chrome92', 'firefox90', 'safari15'];
const SCRIPTS = 'es2022';

const environment = readEnvironment(process.env);
const known = createKnown();

/**
 * Not by `defineConfig` of `astro/config`, which loads an optimizer of SVG, 300 modules, a quarter of a second.
 * @type {import('astro').AstroUserConfig}
 */
export default {
  site: environment.site,
  base: environment.base,
  outDir: STAGING,
  cacheDir: environment.cacheDir,
  trailingSlash: 'always',
  /* AVIF in a third of the time, a twelfth larger than by default. */
  image: {
    dangerouslyProcessSVG: true,
    service: { entrypoint: 'astro/assets/services/sharp', config: { avif: { effort: 3 } } },
  },
  /* A separate stylesheet costs one more round trip before the first paint. */
  build: { inlineStylesheets: 'always', concurrency: 2 },
  /* Text editors learn the fields of an article's frontmatter (.astro/collections/), as docs/editing.md tells. */
  experimental: { contentIntellisense: true },
  markdown: { syntaxHighlight: false, processor: markdownProcessor(known) },
  vite: {
    build: {
      cssTarget: STYLES,
      /* Astro marks each article's module with a directive of its own; eight lines of notice for every one. */
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    plugins: [
      {
        /*
         * Astro builds for esnext whatever `build.target` says. The list of what each late import itself imports
         * costs every page 0.2 KB and spares few a round trip. A word of the interface goes where it is used: shared
         * between scripts, all words would be loaded by the first.
         */
        name: 'scripts-for-browsers',
        configEnvironment: (name) =>
          name === 'client'
            ? {
                build: {
                  target: SCRIPTS,
                  modulePreload: false,
                  rolldownOptions: { optimization: { inlineConst: { mode: 'all' } } },
                },
              }
            : undefined,
      },
    ],
    worker: { format: 'es' },
    resolve: { alias: { '#content': fileURLToPath(new URL(environment.contentDir, import.meta.url)) } },
  },
  logger: { entrypoint: './src/build/logger.mjs' },
  integrations: [
    mdx({ optimize: { ignoreElementNames: ['a', 'table'] } }),
    dev(environment, known),
    build(environment, known),
  ],
};
