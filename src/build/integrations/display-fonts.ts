import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { addDisplayFonts } from '../fonts/display-fonts.ts';
import { unpackFont } from '../fonts/subset.ts';

const MASTER = new URL('../fonts/masters/noto-serif-sc-900.gb2312.woff2', import.meta.url);
const DEV_STYLES = new URL('../fonts/dev.css', import.meta.url);

/**
 * Each page gets the part of the display font its headings need. `npm run dev` uses the whole master. A heading
 * with a character the master lacks fails the build, naming page and character.
 */
export function displayFonts(): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'display-fonts',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev')
          injectScript('page-ssr', `import ${JSON.stringify(fileURLToPath(DEV_STYLES))};`);
      },
      'astro:config:done': (settings) => {
        config = settings.config;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await addDisplayFonts({
          dir: fileURLToPath(dir),
          base: config.base.replace(/\/$/, ''),
          master: await unpackFont(readFileSync(MASTER)),
          cacheDir: join(fileURLToPath(config.root), '.cache', 'fonts'),
        });
        logger.info(`标题字体取了${String(count)}份子集。`);
      },
    },
  };
}
