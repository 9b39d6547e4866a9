import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadContent } from '../checks/load-content.ts';
import type { Entry } from '../checks/model.ts';
import type { BuildEnvironment } from '../lib/environment.ts';
import type { Redirect } from '../schemas/redirect.ts';
import { fillWorker, workerPlugin } from './service-worker.ts';
import { indexPages } from './search-index.ts';
import { compressSite } from './compress/compress.ts';
import { checkSources } from './check-sources.ts';
import { addDisplayFonts } from './fonts/display-fonts.ts';
import { writeHeaders } from './headers/headers-file.ts';
import { checkPages } from './page-checks/check-built.ts';
import { readBuiltSite } from './page-checks/site.ts';
import { type Edition, startHantPass } from './hant-pass.ts';
import { keepPermalinks } from './permalinks/keep-permalinks.ts';
import { publish } from './publish/publish.ts';

/**
 * What a build does besides rendering pages: these steps, in this order. A step that throws stops the build, and the
 * finished site stays as it was. A pass of its own, started here and run beside this one, makes the Traditional edition
 * up to where both are joined. It is the last integration, so that nothing is written after `publish`.
 */
export function build(environment: BuildEnvironment): AstroIntegration {
  const { base, contentDir, outDir, script } = environment;
  let moved: readonly Entry<Redirect>[] = [];
  let isOffline = false;
  let hasHant = false;
  let hant: Edition | undefined;
  return {
    name: 'build',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, logger }) => {
        if (command !== 'build') return;
        /*
         * Astro reads the content later, and refuses what is wrong in English and one at a time. The pass beside this one
         * begins when all is right.
         */
        const read = script === 'hant' ? loadContent(contentDir) : checkSources(contentDir, logger);
        const { feature, redirects } = await read;
        moved = redirects;
        isOffline = feature.data?.offline === true;
        hasHant = script === 'hans' && feature.data?.traditional === true;
        updateConfig({ vite: workerPlugin(isOffline) });
      },
      /* The pictures are there, and the other pass can have them. */
      'astro:build:generated': () => {
        if (hasHant) hant = startHantPass(environment);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        await addDisplayFonts(root, environment, logger);
        await keepPermalinks(root, environment, moved, logger);
        /* No page changes from here on. */
        await indexPages(root, { ...(await readBuiltSite(root, environment)), script }, logger);
        if (isOffline) await fillWorker(root, logger);
        if (script === 'hant') return;
        /* From here on the site is whole. */
        await hant?.join(root);
        const { pages } = await readBuiltSite(root, environment);
        await writeHeaders(root, base, pages);
        await checkPages(root, environment, logger);
        await compressSite(root);
        publish(root, outDir, logger);
      },
    },
  };
}
