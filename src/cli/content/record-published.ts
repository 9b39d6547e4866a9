import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { loadContent } from '../../checks/load-content.ts';
import type { ContentModel } from '../../checks/model.ts';
import { type Problem, sortProblems } from '../../checks/problem.ts';
import { correctionLine, correctionsOf, stateDay } from '../../checks/published/corrections.ts';
import { formatRecord, PUBLISHED_DIR } from '../../checks/published/record.ts';
import { articleStatements, createReading } from '../../checks/published/statements.ts';
import { formatWords, WORDS_FILE } from '../../checks/published/words.ts';
import { published } from '../../checks/rules/published.ts';
import { replaceSource } from '../../lib/replace-file.ts';

/** What each article's record would be now, by slug; without articles that cannot be read. */
function currentRecords(model: ContentModel): Map<string, string> {
  const reading = createReading(model);
  return new Map(
    model.articles.flatMap((article) => {
      const { data } = article.frontmatter;
      if (data === undefined || !article.isReadable) return [];
      const corrections = correctionsOf(article.slug, data, model);
      const day = stateDay(data, corrections);
      const statements = articleStatements(article, reading);
      return [[article.slug, formatRecord(day, corrections.map(correctionLine), statements)] as const];
    }),
  );
}

/** Records the articles as they are; where one states other facts without a new correction, none is written. */
export async function recordPublished(
  contentDir: string,
): Promise<{ problems: Problem[]; written: string[] }> {
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
