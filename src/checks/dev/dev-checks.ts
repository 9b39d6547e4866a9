import { resolve, sep } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { HookParameters } from 'astro';
import { checkContent } from '../check-content.ts';
import type { Known } from '../../markdown/known.ts';
import { knownOf } from '../known.ts';
import { loadContent } from '../load-content.ts';
import type { ContentModel } from '../model.ts';
import { namesOf } from '../subjects.ts';
import { formatProblem, type Problem } from '../problem.ts';
import { writeEditorSchemas } from './editor-schemas.ts';
import { preview } from './preview.ts';
import { withSlashes } from '../../lib/files.ts';

/** One save may change several files; wait until they are still, milliseconds. */
const SETTLE = 100;

/** The dev server, where to log, the content directory, the deployment path (with slashes at both ends) and what plugins are told. */
type DevOptions = Pick<HookParameters<'astro:server:setup'>, 'server' | 'logger'> & {
  contentDir: string;
  base: string;
  known: Known;
};

/** Calls back at every change inside the content directory. */
function watch({ server, contentDir }: DevOptions, changed: () => void): void {
  const inContent = `${resolve(contentDir)}${sep}`;
  server.watcher.add(contentDir);
  server.watcher.on('all', (_, path) => {
    if (resolve(path).startsWith(inContent)) changed();
  });
}

/** Articles are rendered anew, though their files are as they were. */
async function renderAnew(server: DevOptions['server'], { articles }: ContentModel): Promise<void> {
  for (const { file } of articles)
    for (const module of server.moduleGraph.getModulesByFile(withSlashes(resolve(file))) ?? [])
      await server.reloadModule(module);
}

/** The checks in the dev server, at its start and at every change; text editors get the ids that there are now, plugins the names. */
export async function serveContentChecks(options: DevOptions): Promise<void> {
  const { server, contentDir, base, logger, known } = options;
  /* What plugins know, to see whether it has changed. */
  let told = '';
  const check = async (): Promise<Problem[]> => {
    const model = await loadContent(contentDir);
    Object.assign(known, knownOf(model));
    const before = told;
    told = JSON.stringify([model.entities.map((entry) => [entry.id, namesOf(entry)]), [...known.notes]]);
    if (told !== before) await renderAnew(server, model);
    writeEditorSchemas(model, contentDir);
    const problems = checkContent(model);
    for (const problem of problems) logger.error(formatProblem(problem));
    if (problems.length > 0) logger.error(`内容有${problems.length}处错误；浏览器里也列出它们。`);
    return problems;
  };
  let latest = Promise.resolve(await check());
  let changes = 0;
  watch(options, () => {
    changes += 1;
    const change = changes;
    const before = latest;
    latest = delay(SETTLE)
      .then(() => (change === changes ? check() : latest))
      .catch((error: unknown) => {
        logger.error(String(error));
        return before;
      });
    void latest.then(() => {
      if (change === changes) server.ws.send({ type: 'full-reload' });
    });
  });
  server.middlewares.use(preview(base, () => latest));
}
