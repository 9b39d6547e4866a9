import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadContent } from '../checks/load-content.ts';
import { readEnvironment } from '../lib/environment.ts';
import { replaceFile } from '../lib/replace-file.ts';
import { factsOutsideArticles, reviewArticles } from './review/article-review.ts';
import { reviewPage } from './review/page.ts';
import { runCommand } from './run-command.ts';

const FILE = '.cache/review.html';

/** `npm run review`: one page with each article in figures, to be opened from the disk. */
async function main(): Promise<void> {
  const { contentDir } = readEnvironment(process.env);
  const model = await loadContent(contentDir);
  const reviews = reviewArticles(model);
  const name = model.feature.data?.name ?? contentDir;
  mkdirSync('.cache', { recursive: true });
  replaceFile(FILE, reviewPage(name, reviews, factsOutsideArticles(model, reviews)));
  console.log(`写好了 ${FILE}，用浏览器打开：${pathToFileURL(resolve(FILE)).href}`);
  if (model.loadProblems.length > 0)
    console.log(`有${String(model.loadProblems.length)}处错误让内容读不全，先照 npm run dev 改好再看。`);
}

await runCommand(main);
