import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { readBuiltPages } from '../page-checks/site.ts';
import { addLinkNames } from '../../search/build/searchable.ts';
import { writeSearchIndex } from '../../search/build/write-index.ts';
import { readEnvironment } from '../../lib/environment.ts';

/**
 * The search index: after the build Pagefind reads the built pages and writes `pagefind/`;
 * in development the index of the last build is served. Any error fails the build.
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
            response.end('还没有搜索索引：先运行一次 npm run build。');
          });
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const pages = await readBuiltPages(site);
        const all = addLinkNames(
          pages.flatMap(({ searchable }) => searchable),
          pages.flatMap(({ linkNames }) => linkNames),
        );
        const { records, files, bytes } = await writeSearchIndex(site, all);
        logger.info(
          `搜索索引：${String(records)}条，${String(files)}个文件，${String(Math.ceil(bytes / 1024))} KB`,
        );
      },
    },
  };
}

/** Path inside the index directory when an index file is asked for; with or without the base path. */
function indexPath(url: string, base: string): string | undefined {
  const inside = url.startsWith(`${base}pagefind/`) ? url.slice(base.length - 1) : url;
  return inside.startsWith('/pagefind/') ? inside.slice('/pagefind'.length) : undefined;
}
