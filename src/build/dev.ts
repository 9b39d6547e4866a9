import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import sirv from 'sirv';
import { serveContentChecks } from '../checks/dev/dev-checks.ts';
import type { BuildEnvironment } from '../lib/environment.ts';
import type { Known } from '../markdown/known.ts';
import { WORKER_FILE } from './editions.ts';
import { OFF_SOURCE } from './service-worker.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

const WHOLE_DISPLAY_FONT = fileURLToPath(new URL('fonts/dev.css', import.meta.url));

/* Vite has taken the base off an address before these see it. */

/** The search index of the last build. */
function serveLastIndex(server: DevServer, outDir: string): void {
  const serve = sirv(resolve(outDir, 'pagefind'), { dev: true, etag: true });
  server.middlewares.use('/pagefind', (request, response) => {
    serve(request, response, () => {
      response.statusCode = 404;
      response.end('还没有搜索索引：先运行一次 npm run build。');
    });
  });
}

/** Whoever read the finished site at this address has its service worker, which would hide the drafts: it retires. */
function retireWorker(server: DevServer): void {
  server.middlewares.use(`/${WORKER_FILE}`, (_request, response, next) => {
    server.transformRequest(OFF_SOURCE).then((result) => {
      response.setHeader('Content-Type', 'text/javascript;charset=utf-8');
      response.setHeader('Cache-Control', 'no-cache');
      /* A classic script has no exports; removing the types leaves an empty one. */
      response.end(result?.code.replace(/^export\s*\{\s*\};?$/m, ''));
    }, next);
  });
}

/** What `npm run dev` does besides rendering pages; the display font is whole there, and nothing is read offline. */
export function dev(environment: BuildEnvironment, known: Known): AstroIntegration {
  const { base, contentDir } = environment;
  return {
    name: 'dev',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        injectScript('page-ssr', `import ${JSON.stringify(WHOLE_DISPLAY_FONT)};`);
        updateConfig({ vite: { define: { __OFFLINE__: 'false' } } });
      },
      'astro:server:setup': async ({ server, logger }) => {
        serveLastIndex(server, environment.outDir);
        retireWorker(server);
        await serveContentChecks({ server, logger, contentDir, base, known });
      },
    },
  };
}
