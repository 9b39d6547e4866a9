import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readBuiltSite } from '../page-checks/site.ts';
import { failOn } from '../../checks/report.ts';
import { applyRedirects } from '../permalinks/apply-redirects.ts';
import { checkPermalinks } from '../permalinks/check-permalinks.ts';

/** 报新地址时最多列几个。 */
const SHOWN = 5;

/**
 * 永久地址：发布过的页面与编号不见了又没有转向，构建就停；转向写进成品。
 * 排在改写网页的各步之后、成品检查之前。没有清单的专题只写转向，不核对丢失。
 * @param contentDir 内容目录
 */
export function permalinks({ contentDir }: { contentDir: string }): AstroIntegration {
  let base = '/';
  let site = '';
  return {
    name: 'permalinks',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/{2,}/g, '/');
        site = config.site?.replace(/\/$/, '') ?? '';
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const built = await readBuiltSite(root, { base, site });
        const { problems, unrecorded, redirects, hasManifest } = await checkPermalinks(contentDir, built);
        failOn(problems, '永久地址', (line) => {
          logger.error(line);
        });
        await applyRedirects(root, redirects, built);
        if (!hasManifest) {
          logger.info('这个专题没有 permalinks.txt，不核对旧地址；首次发布前运行 npm run permalinks。');
        } else if (unrecorded.length > 0) {
          const some = unrecorded.slice(0, SHOWN).join('、');
          logger.info(
            `有${unrecorded.length}个新地址还没有记下，发布前运行 npm run permalinks：${some}${unrecorded.length > SHOWN ? '等' : ''}。`,
          );
        }
      },
    },
  };
}
