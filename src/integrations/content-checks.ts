import type { AstroIntegration } from 'astro';
import { checkContent } from '../checks/check-content.ts';
import { devChecks } from '../checks/dev/dev-checks.ts';
import { loadContent } from '../checks/load-content.ts';
import { failOn } from '../checks/report.ts';

/**
 * 内容检查。构建时在读内容之前查，有错就停；开发时改一次查一次，有错的页面换成错误清单。
 * @param contentDir 内容目录
 */
export function contentChecks({ contentDir }: { contentDir: string }): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      // 比 astro:build:start 早：那时 Astro 已经读过内容，抛的是英文错误。
      'astro:config:setup': async ({ command, config, logger, updateConfig }) => {
        if (command === 'build') {
          failOn(checkContent(await loadContent(contentDir)), '内容', (line) => {
            logger.error(line);
          });
        }
        if (command === 'dev') {
          updateConfig({ vite: { plugins: [devChecks({ contentDir, base: config.base, logger })] } });
        }
      },
    },
  };
}
