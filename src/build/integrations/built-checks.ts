import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkBuilt } from '../page-checks/check-built.ts';
import { failOn } from '../../checks/report.ts';

/**
 * 成品检查：构建出的每一页都查过，有错就停。要排在生成页面文件的各步之后、换入成品目录之前。
 * @param contentDir 内容目录，用来把写错的地址指回源文
 */
export function builtChecks({ contentDir }: { contentDir: string }): AstroIntegration {
  let base = '/';
  let site = '';
  return {
    name: 'built-checks',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/{2,}/g, '/');
        site = config.site?.replace(/\/$/, '') ?? '';
      },
      'astro:build:done': async ({ dir, logger }) => {
        failOn(await checkBuilt(fileURLToPath(dir), { base, site, contentDir }), '成品', (line) => {
          logger.error(line);
        });
      },
    },
  };
}
