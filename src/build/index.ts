import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentModel } from '../checks/model.ts';
import { failOn } from '../checks/report.ts';
import { knownOf } from '../checks/known.ts';
import type { BuildEnvironment } from '../lib/environment.ts';
import type { Known } from '../markdown/known.ts';
import { fillWorker, workerPlugin } from './service-worker.ts';
import { editionsOf, listEdition, placeMissingPage } from './editions.ts';
import { hantRoutes } from '../hant/routes.ts';
import { hantEdition, ONE_EDITION } from '../hant/scripts.ts';
import { indexPages } from './search-index.ts';
import { compressSite } from './compress/compress.ts';
import { checkSources } from './check-sources.ts';
import { addDisplayFonts } from './fonts/display-fonts.ts';
import { writeHeaders } from './headers/headers-file.ts';
import { checkBuilt } from './page-checks/check-built.ts';
import { readBuiltSite } from './page-checks/site.ts';
import { keepPermalinks } from './permalinks/keep-permalinks.ts';
import { publish } from './publish/publish.ts';

/**
 * What a build does besides rendering pages: these steps, in this order. A step that throws stops the build, and the
 * finished site stays as it was. It is the last integration, so that nothing is written after `publish`.
 * @param known What the plugins are to know of the content.
 */
export function build(environment: BuildEnvironment, known: Known): AstroIntegration {
  const { base, contentDir, outDir } = environment;
  let content: ContentModel;
  let isOffline = false;
  let hasHant = false;
  return {
    name: 'build',
    hooks: {
      'astro:config:setup': async ({ command, injectRoute, updateConfig, logger }) => {
        if (command !== 'build') return;
        /* Astro reads the content later, and refuses what is wrong in English and one at a time. */
        content = await checkSources(contentDir, logger);
        Object.assign(known, knownOf(content));
        isOffline = content.feature.data?.offline === true;
        hasHant = content.feature.data?.traditional === true;
        if (hasHant) (await hantRoutes()).forEach(injectRoute);
        updateConfig({ vite: hasHant ? hantEdition(content.hant.data) : ONE_EDITION });
        updateConfig({ vite: workerPlugin(isOffline) });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const editions = editionsOf(root, base, hasHant);
        for (const edition of editions) {
          placeMissingPage(edition);
          const place = { ...environment, base: edition.base };
          await addDisplayFonts(edition, logger);
          await keepPermalinks(edition.root, place, content, logger);
          /* No page changes from here on. */
          const { pages } = await readBuiltSite(edition.root, place, listEdition);
          await indexPages(edition, pages, logger);
          if (isOffline) await fillWorker(edition, root, logger);
        }
        const { pages } = await readBuiltSite(root, environment);
        await writeHeaders(root, base, pages);
        failOn(await checkBuilt(root, environment, content.articles), '成品', logger);
        await compressSite(root);
        publish(root, outDir, logger);
      },
    },
  };
}
