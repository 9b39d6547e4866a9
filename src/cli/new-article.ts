import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { shownPath } from '../checks/files.ts';
import { loadContent } from '../checks/load-content.ts';
import { readEnvironment } from '../site/environment.ts';
import { articleTemplate, InvalidRequest } from './content/article-template.ts';

const USAGE = '用法：npm run new -- <文件名> [--section <栏目编号>]';

/** 今天，按北京时间，`YYYY-MM-DD`。 */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}

/** `npm run new -- <slug>`：写出一篇能通过检查的新文章，等编者填。 */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { section: { type: 'string' } },
  });
  const [slug, ...rest] = positionals;
  if (slug === undefined || rest.length > 0) throw new InvalidRequest(USAGE);
  const { contentDir } = readEnvironment(process.env);
  const text = articleTemplate(await loadContent(contentDir), {
    slug,
    section: values.section,
    today: today(),
  });
  const path = join(contentDir, 'articles', `${slug}.mdx`);
  writeFileSync(path, text, { flag: 'wx' });
  console.log(`写好了 ${shownPath(path)}，打开它，把占位的文字换成正文。`);
}

try {
  await main();
} catch (error) {
  const misused =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof InvalidRequest) && !misused) throw error;
  console.error(misused ? USAGE : error.message);
  process.exitCode = 1;
}
