import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { BuildEnvironment } from '../lib/environment.ts';
import { fillWorker, workerPlugin } from './service-worker.ts';
import { indexPages } from './search-index.ts';
import { compressSite } from './compress/compress.ts';
import { checkSources } from './check-sources.ts';
import { addDisplayFonts } from './fonts/display-fonts.ts';
import { writeHeaders } from './headers/headers-file.ts';
import { checkPages } from './page-checks/check-built.ts';
import { readBuiltSite } from './page-checks/site.ts';
import { keepPermalinks } from './permalinks/keep-permalinks.ts';
import { publish } from './publish/publish.ts';

/**
 * What a build does besides rendering pages: these steps, in this order. A step that throws stops the build, and the
 * finished site stays as it was. It is the last integration, so that nothing is written after `publish`.
 */
export function build(environment: BuildEnvironment): AstroIntegration {
  const { base, contentDir, outDir } = environment;
  let isOffline = false;
  return {
    name: 'build',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, logger }) => {
        if (command !== 'build') return;
        /* Astro reads the content later, and refuses what is wrong in English and one at a time. */
        const { feature } = await checkSources(contentDir, logger);
        isOffline = feature?.data?.offline === true;
        updateConfig({ vite: workerPlugin(isOffline) });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        await addDisplayFonts(root, base, logger);
        await keepPermalinks(root, environment, logger);
        /* No page changes from here on. */
        const { pages } = await readBuiltSite(root, environment);
        await indexPages(root, pages, logger);
        if (isOffline) await fillWorker(root, logger);
        await writeHeaders(root, base, pages);
        await checkPages(root, environment, logger);
        await compressSite(root);
        publish(root, outDir, logger);
      },
    },
  };
}
