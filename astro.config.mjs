import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { markdownProcessor } from './src/markdown/processor.ts';
import { readEnvironment } from './src/site/environment.ts';

const environment = readEnvironment(process.env);

export default defineConfig({
  site: environment.site,
  base: environment.base,
  outDir: environment.outDir,
  cacheDir: '.cache/astro',
  trailingSlash: 'always',
  compressHTML: true,
  image: { dangerouslyProcessSVG: true },
  markdown: { processor: markdownProcessor(environment) },
  vite: {
    resolve: { alias: { '#content': fileURLToPath(new URL(environment.contentDir, import.meta.url)) } },
  },
  integrations: [mdx(), sitemap()],
});
