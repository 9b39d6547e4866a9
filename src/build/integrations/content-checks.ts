import type { AstroIntegration } from 'astro';
import { checkContent } from '../../checks/check-content.ts';
import { serveContentChecks } from '../../checks/dev/dev-checks.ts';
import { loadContent } from '../../checks/load-content.ts';
import { unrecordedCorrections } from '../../checks/published/corrections.ts';
import { failOn } from '../../checks/report.ts';

/**
 * 内容检查。构建时在读内容之前查，有错就停；开发时改一次查一次，有错的页面换成错误清单。
 * @param contentDir 内容目录
 */
export function contentChecks({ contentDir }: { contentDir: string }): AstroIntegration {
  let base = '/';
  return {
    name: 'content-checks',
    hooks: {
      // 比 astro:build:start 早：到那时 Astro 已经读过内容，先抛了英文错误。
      'astro:config:setup': async ({ command, config, logger }) => {
        base = `${config.base}/`.replace(/\/{2,}/g, '/');
        if (command !== 'build') return;
        const model = await loadContent(contentDir);
        failOn(checkContent(model), '内容', (line) => {
          logger.error(line);
        });
        const unrecorded = unrecordedCorrections(model);
        if (unrecorded.length > 0)
          logger.info(`有新的更正还没有记下，发布后运行 npm run permalinks：${unrecorded.join('、')}。`);
      },
      'astro:server:setup': ({ server, logger }) => serveContentChecks({ server, logger, contentDir, base }),
    },
  };
}
