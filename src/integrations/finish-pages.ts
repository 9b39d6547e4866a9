import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { finishPages } from '../finish/finish-pages.ts';
import { unpackFont } from '../fonts/subset.ts';

const MASTER = new URL('../fonts/masters/noto-serif-sc-900.gb2312.woff2', import.meta.url);
const DEV_STYLES = new URL('../fonts/dev.css', import.meta.url);

/**
 * 写好的网页统一收尾：样式内联，每页一份只含本页标题用字的字体，脚本让文字先画。
 * 开发时样式照旧，标题用整份母版。标题里有母版没收的字，构建失败并指明页与字。
 */
export function finishedPages(): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'finished-pages',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev')
          injectScript('page-ssr', `import ${JSON.stringify(fileURLToPath(DEV_STYLES))};`);
      },
      'astro:config:done': (settings) => {
        config = settings.config;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await finishPages({
          dir: fileURLToPath(dir),
          base: config.base.replace(/\/$/, ''),
          master: await unpackFont(readFileSync(MASTER)),
          cacheDir: join(fileURLToPath(config.root), '.cache', 'fonts'),
        });
        logger.info(`网页收尾，标题字体取了${String(count)}份子集。`);
      },
    },
  };
}
