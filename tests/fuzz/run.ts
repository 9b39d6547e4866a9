import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../../src/checks/check-content.ts';
import { loadContent } from '../../src/checks/load-content.ts';
import { readArticle } from '../../src/checks/load/article.ts';
import { decodeSource } from '../../src/checks/load/source-text.ts';
import type { ContentModel } from '../../src/checks/model.ts';
import { formatProblem, type Problem } from '../../src/checks/problem.ts';
import { listFiles } from '../../src/lib/files.ts';
import { type Edit, editOnce, randomFrom } from './edits.ts';
import { bodyTwice, yamlTwice } from './shown.ts';

/*
 * npm run fuzz -- [edits] [seed] [content folder]
 * Small edits of the real content, one at a time, through the content checks. Each must either be shown as it was
 * written, or be told in Chinese with the file and the line. Prints figures, and whatever was neither.
 */

const [count = '2000', seed = '20261126', SOURCE = 'content'] = process.argv.slice(2);
/** Three English words in a row; names of fields, files and commands do not come so. */
const ENGLISH = /(?<!npm )\b[A-Za-z]+ [a-z]+ [a-z]+ [a-z]+/u;

type Verdict =
  | 'shown'
  | 'told on the line'
  | 'told in the file'
  | 'told elsewhere'
  | 'LOST'
  | 'ENGLISH'
  | 'CRASH';

interface Result {
  verdict: Verdict;
  detail: string;
}

const twice = (file: string, text: string): [string, string] =>
  file.endsWith('.mdx') ? bodyTwice(text) : yamlTwice(text);

function judge(file: string, edit: Edit, problems: readonly Problem[], told: ReadonlySet<string>): Result {
  const fresh = problems.filter((problem) => !told.has(formatProblem(problem)));
  const english = fresh.find(
    ({ message, remedy }) => ENGLISH.test(message + remedy) || !/\p{Script=Han}.*。$/su.test(message),
  );
  if (english !== undefined) return { verdict: 'ENGLISH', detail: formatProblem(english) };
  const detail = fresh.slice(0, 3).map(formatProblem).join('\n    ');
  const inFile = fresh.filter((problem) => problem.file === `${SOURCE}/${file}`);
  const isNear = ({ line = 1 }: Problem): boolean => line >= edit.first - 1 && line <= edit.last + 1;
  if (inFile.some(isNear)) return { verdict: 'told on the line', detail };
  if (inFile.length > 0) return { verdict: 'told in the file', detail };
  if (fresh.length > 0) return { verdict: 'told elsewhere', detail };
  const [written, shown] = twice(file, edit.text);
  if (written === shown) return { verdict: 'shown', detail: '' };
  const from = [...written].findIndex((character, index) => character !== [...shown][index]);
  const around = (text: string): string => [...text].slice(Math.max(from - 8, 0), from + 12).join('');
  return { verdict: 'LOST', detail: `written …${around(written)}… shown …${around(shown)}…` };
}

/** Reads the content once; after an edit only what that touches: an article by itself, or the lists without articles. */
async function createReader(dir: string): Promise<(file: string, text: string) => Promise<ContentModel>> {
  const whole = await loadContent(SOURCE, SOURCE);
  const lists = join(dir, 'lists');
  cpSync(SOURCE, lists, { recursive: true, filter: (path) => !path.endsWith('.mdx') });
  return async (file, text) => {
    if (file.endsWith('.mdx')) {
      const problems: Problem[] = [];
      const name = `${SOURCE}/${file}`;
      const article = readArticle(name, decodeSource(name, Buffer.from(text), problems), problems);
      const articles = whole.articles.map((other) => (other.slug === article.slug ? article : other));
      return { ...whole, articles, loadProblems: [...whole.loadProblems, ...problems] };
    }
    // Pictures are decoded anew only for their own list.
    const pictures = join(lists, 'pictures');
    if (file === 'pictures.yaml') cpSync(join(SOURCE, 'pictures'), pictures, { recursive: true });
    else rmSync(pictures, { recursive: true, force: true });
    const path = join(lists, file);
    const original = readFileSync(path);
    writeFileSync(path, text);
    const model = await loadContent(lists, SOURCE);
    writeFileSync(path, original);
    const pictureFiles = file === 'pictures.yaml' ? model.pictureFiles : whole.pictureFiles;
    return { ...model, articles: whole.articles, files: whole.files, pictureFiles };
  };
}

async function main(): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const read = await createReader(dir);
  const files = (await listFiles(SOURCE)).filter((name) => /\.(?:mdx|yaml)$/u.test(name));
  const told = new Set(
    checkContent(await loadContent(SOURCE, SOURCE)).map((problem) => formatProblem(problem)),
  );
  const random = randomFrom(Number(seed));
  const figures = new Map<Verdict, number>();
  for (let done = 0; done < Number(count);) {
    const file = files[Math.floor(random() * files.length)] ?? '';
    const edit = editOnce(readFileSync(join(SOURCE, file), 'utf8'), random);
    if (edit === undefined) continue;
    done += 1;
    const result = await read(file, edit.text).then(
      (model) => judge(file, edit, checkContent(model), told),
      (error: unknown): Result => ({
        verdict: 'CRASH',
        detail: error instanceof Error ? (error.stack ?? '') : '',
      }),
    );
    figures.set(result.verdict, (figures.get(result.verdict) ?? 0) + 1);
    if (result.verdict === 'shown' || result.verdict === 'told on the line') continue;
    const lines = edit.text
      .split('\n')
      .slice(edit.first - 1, edit.last)
      .join('⏎');
    console.log(
      `${done} ${result.verdict}: ${edit.kind}, ${file}:${edit.first}\n    ${lines}\n    ${result.detail}`,
    );
  }
  rmSync(dir, { recursive: true });
  const sums = [...figures].sort().map(([verdict, number]) => `${verdict} ${number}`);
  console.log(`seed ${seed}, ${count} edits: ${sums.join(', ')}`);
  if (['LOST', 'ENGLISH', 'CRASH'].some((verdict) => figures.has(verdict as Verdict))) process.exitCode = 1;
}

await main();
