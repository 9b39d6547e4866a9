import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { shownPath } from '../lib/files.ts';
import { loadContent } from '../checks/load-content.ts';
import type { ContentModel } from '../checks/model.ts';
import { formatProblem } from '../checks/problem.ts';
import { createFile } from '../lib/replace-file.ts';
import { todayInBeijing } from '../lib/date.ts';
import { readEnvironment } from '../lib/environment.ts';
import { articleTemplate, InvalidRequest } from './content/article-template.ts';
import { runCommand } from './run-command.ts';

const USAGE = '用法：npm run new -- <文件名> [--section <栏目编号>]';

/** What npm takes for an option of its own where an editor leaves out `--`; its value may stand among the names. */
const SWALLOWED = process.env['npm_config_section'];

/** @throws {InvalidRequest} For a wrong option. */
function readArguments(): { slug: string; section: string | undefined } {
  const options = { section: { type: 'string' } } as const;
  const read = () => {
    try {
      return parseArgs({ allowPositionals: true, options });
    } catch {
      throw new InvalidRequest(USAGE);
    }
  };
  const { positionals, values } = read();
  const [slug, ...rest] = positionals;
  const isBare = SWALLOWED === 'true' || SWALLOWED === '';
  const section = values.section ?? (isBare ? rest.shift() : SWALLOWED);
  if (slug === undefined || rest.length > 0) throw new InvalidRequest(USAGE);
  return { slug, section };
}

/** A list that cannot be read is told first: it is not “no facts yet”. */
function requireReadable({ unreadable, loadProblems }: ContentModel): void {
  const spoiled = loadProblems.filter(({ file }) =>
    ['facts.yaml', 'feature.yaml'].some((name) => unreadable.has(name) && file.endsWith(`/${name}`)),
  );
  if (spoiled.length > 0) throw new InvalidRequest(spoiled.map(formatProblem).join('\n'));
}

/** Writes the new article; never over another. */
function write(path: string, text: string): void {
  try {
    createFile(path, text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new InvalidRequest(`${shownPath(path)} 已经有了，没有动它。换一个文件名。`);
  }
}

/** `npm run new -- <slug>`: writes an article that lacks nothing but its words. */
async function main(): Promise<void> {
  const { slug, section } = readArguments();
  const { contentDir } = readEnvironment(process.env);
  const model = await loadContent(contentDir);
  requireReadable(model);
  const text = articleTemplate(model, {
    slug,
    section,
    today: todayInBeijing(),
  });
  const path = join(contentDir, 'articles', `${slug}.mdx`);
  mkdirSync(dirname(path), { recursive: true });
  write(path, text);
  console.log(`写好了 ${shownPath(path)}，打开它，把占位的文字换成正文。`);
}

await runCommand(main);
