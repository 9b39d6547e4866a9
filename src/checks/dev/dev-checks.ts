import { resolve, sep } from 'node:path';
import type { HookParameters } from 'astro';
import { checkContent } from '../check-content.ts';
import { loadContent } from '../load-content.ts';
import { formatProblem, type Problem } from '../problem.ts';
import { writeEditorSchemas } from './editor-schemas.ts';
import { preview } from './preview.ts';

/** One save may change several files; wait until they are still, milliseconds. */
const SETTLE = 100;

/** The dev server, where to log, the content directory and the deployment path (with slashes at both ends). */
type DevOptions = Pick<HookParameters<'astro:server:setup'>, 'server' | 'logger'> & {
  contentDir: string;
  base: string;
};

function watch({ server, contentDir, logger }: DevOptions, recheck: () => Promise<void>): void {
  const inContent = `${resolve(contentDir)}${sep}`;
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(contentDir);
  server.watcher.on('all', (_, path) => {
    if (!resolve(path).startsWith(inContent)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      recheck().catch((error: unknown) => {
        logger.error(String(error));
      });
    }, SETTLE);
  });
}

/**
 * The checks in the dev server: at its start and at every change. The page shows its problems above its preview;
 * text editors get the ids that there are now.
 */
export async function serveContentChecks(options: DevOptions): Promise<void> {
  const { server, contentDir, base, logger } = options;
  const check = async (): Promise<Problem[]> => {
    const model = await loadContent(contentDir);
    writeEditorSchemas(model, contentDir);
    const problems = checkContent(model);
    for (const problem of problems) logger.error(formatProblem(problem));
    if (problems.length > 0) logger.error(`内容有${problems.length}处错误；浏览器里也列出它们。`);
    return problems;
  };
  let latest = await check();
  watch(options, async () => {
    latest = await check();
    server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use(preview(base, () => latest));
}
