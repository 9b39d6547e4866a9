import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, requireContentDir, shownPath } from '../lib/files.ts';
import { readArticle } from '../checks/load/article.ts';
import { decodeSource } from '../checks/load/source-text.ts';
import { formatProblem, type Problem } from '../checks/problem.ts';
import { replaceFile } from '../lib/replace-file.ts';
import { readEnvironment } from '../lib/environment.ts';
import { assignIds } from './content/missing-ids.ts';
import { runCommand } from './run-command.ts';

/** With these the text cannot be read, and ids would spoil it. */
const UNREADABLE = new Set(['mdx-syntax', 'encoding', 'frontmatter']);

/** `npm run ids`: gives ids to what lacks them. An article that cannot be read is left alone, and the command fails. */
async function main(): Promise<void> {
  const { contentDir } = readEnvironment(process.env);
  requireContentDir(contentDir);
  let total = 0;
  for (const name of (await listFiles(contentDir)).filter((file) => /^articles\/.*\.mdx$/u.test(file))) {
    const path = join(contentDir, name);
    const problems: Problem[] = [];
    const text = decodeSource(shownPath(path), readFileSync(path), problems);
    const article = readArticle(shownPath(path), text, problems);
    if (text === undefined || !article.isReadable) {
      for (const problem of problems.filter(({ rule }) => UNREADABLE.has(rule)))
        console.error(formatProblem(problem));
      process.exitCode = 1;
      continue;
    }
    const result = assignIds(text, article);
    if (result.assigned.length > 0) replaceFile(path, result.text, { flush: true });
    for (const { id, line, excerpt } of result.assigned)
      console.log(`${shownPath(path)}:${line}  ^${id}  ${excerpt}`);
    total += result.assigned.length;
  }
  console.log(total === 0 ? '段落与小标题都有编号，没有改动。' : `补了${total}个编号。`);
}

await runCommand(main);
