import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { collectPages } from '../search/build/collect.ts';
import { writeSearchIndex } from '../search/build/write-index.ts';
import { readEnvironment } from '../site/environment.ts';

/** Articles one Pagefind index holds. */
const BUNDLE_SIZE = 1000;

/**
 * 检索索引：构建完成后从成品网页编出 `pagefind/`；开发时拿上一次构建的索引供查。
 * 任何出错都让构建失败，不留一个查不出东西的站。
 */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { worker: { format: 'es' } } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:server:setup': ({ server }) => {
        const { outDir } = readEnvironment(process.env);
        const serve = sirv(resolve(outDir, 'pagefind'), { dev: true, etag: true });
        server.middlewares.use((request, response, next) => {
          const path = indexPath(request.url ?? '', base);
          if (path === undefined) {
            next();
            return;
          }
          const original = request.url;
          request.url = path;
          serve(request, response, () => {
            request.url = original;
            response.statusCode = 404;
            response.end('还没有检索索引：先运行一次 npm run build。');
          });
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const { records, published } = await collectPages(out);
        const settings = { published, size: BUNDLE_SIZE };
        const summary = await writeSearchIndex(records, resolve(out, 'pagefind'), settings);
        logger.info(
          `检索索引：${String(summary.records)}条，${String(summary.files)}个文件，${String(Math.ceil(summary.bytes / 1024))} KB`,
        );
      },
    },
  };
}

/** 请求的若是索引文件，给出它在索引目录里的路径；部署路径可有可无。 */
function indexPath(url: string, base: string): string | undefined {
  const inside = url.startsWith(`${base}pagefind/`) ? url.slice(base.length - 1) : url;
  return inside.startsWith('/pagefind/') ? inside.slice('/pagefind'.length) : undefined;
}
