import { resolve, sep } from 'node:path';
import type { HookParameters } from 'astro';
import { checkContent } from '../check-content.ts';
import { loadContent } from '../load-content.ts';
import { formatProblem, type Problem } from '../problem.ts';
import { problemsAt } from './affected.ts';
import { errorPage } from './error-page.ts';

/** 一次保存可能触发好几个文件事件；等它们停下再查，毫秒。 */
const SETTLE = 100;

/** 开发服务器、记录错误的去处、内容目录与部署路径（首尾都是斜杠）。 */
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

/** 开发服务器里的内容检查：启动时查一遍，内容一改再查；有错的页面换成错误清单。 */
export async function serveContentChecks(options: DevOptions): Promise<void> {
  const { server, contentDir, base, logger } = options;
  const check = async (): Promise<Problem[]> => {
    const problems = checkContent(await loadContent(contentDir));
    for (const problem of problems) logger.error(formatProblem(problem));
    if (problems.length > 0) logger.error(`内容有${problems.length}处错误；有错的页面在浏览器里会列出它们。`);
    return problems;
  };
  let latest = await check();
  watch(options, async () => {
    latest = await check();
    server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use((request, response, next) => {
    const path = decodeURI((request.originalUrl ?? '/').replace(/[?#].*$/, ''));
    const wantsPage = request.headers.accept?.includes('text/html') === true;
    const found = wantsPage && path.startsWith(base) ? problemsAt(`/${path.slice(base.length)}`, latest) : [];
    if (found.length === 0) {
      next();
      return;
    }
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
    response.end(errorPage(found, base));
  });
}
