import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { loadContent } from '../../checks/load-content.ts';
import type { ContentModel } from '../../checks/model.ts';
import { type Problem, sortProblems } from '../../checks/problem.ts';
import { correctionLine, correctionsOf, stateDay } from '../../checks/published/corrections.ts';
import { createRecord, formatRecord, PUBLISHED_DIR } from '../../checks/published/record.ts';
import { articleStatements, createReading } from '../../checks/published/statements.ts';
import { formatWords, WORDS_FILE } from '../../checks/published/words.ts';
import { published } from '../../checks/rules/published.ts';
import { replaceSource } from '../../lib/replace-file.ts';

/** 记录的结果：有错误就一份也没有写。 */
export interface Recorded {
  problems: Problem[];
  /** 新写与改写的文章。 */
  written: string[];
}

/** 各篇文章现在的记录，slug → 全文；读不懂的文章没有。 */
function currentRecords(model: ContentModel): Map<string, string> {
  const reading = createReading(model);
  return new Map(
    model.articles.flatMap((article) => {
      const { data } = article.frontmatter;
      if (data === undefined || article.tree === undefined) return [];
      const corrections = correctionsOf(article.slug, data, model);
      const day = stateDay(data, corrections);
      const record = createRecord(day, corrections.map(correctionLine), articleStatements(article, reading));
      return [[article.slug, formatRecord(record)] as const];
    }),
  );
}

/**
 * 记下各篇文章现在的样子。改了事实而没有新更正的，不肯记。
 * @param contentDir 内容目录
 */
export async function recordPublished(contentDir: string): Promise<Recorded> {
  const model = await loadContent(contentDir);
  const problems = sortProblems([...model.loadProblems, ...published(model)]);
  if (problems.length > 0) return { problems, written: [] };
  const dir = join(contentDir, PUBLISHED_DIR);
  await mkdir(dir, { recursive: true });
  const written: string[] = [];
  for (const [slug, text] of currentRecords(model)) {
    const file = join(dir, `${slug}.txt`);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    replaceSource(file, text);
    written.push(slug);
  }
  replaceSource(join(contentDir, WORDS_FILE), formatWords(model, contentDir));
  return { problems, written };
}
