import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleFile } from '../../checks/model.ts';
import { type Place, type Problem, sortProblems } from '../../checks/problem.ts';
import { resolveTarget, styleAddresses } from './addresses.ts';
import type { Address, BuiltPage, BuiltSite, PageProblem } from './model.ts';
import { readBuiltSite } from './site.ts';

/** Pictures, scripts, styles and fonts are there, and the site's own. */
function loadProblem(what: string, path: string, address: string, built: BuiltSite): PageProblem[] {
  const target = resolveTarget(address, path, built);
  if (target === undefined || target.kind === 'file') return [];
  const said = `${what} 要装的“${address}”`;
  const remedy = '检查文件名，或让它经过构建流程。';
  switch (target.kind) {
    case 'external': {
      const kept = '把文件收进本站；本站不向第三方请求任何东西。';
      return [{ rule: 'third-party', message: `${said}在别的网站上。`, remedy: kept }];
    }
    case 'missing':
      return [{ rule: 'missing-file', message: `${said}不存在。`, remedy }];
    case 'outside-base':
      return [{ rule: 'missing-file', message: `${said}不在部署路径 ${built.base} 之下。`, remedy }];
  }
}

/** Links and forms within the site lead to a page, and to an anchor, that is there. */
function linkProblem(path: string, address: string, built: BuiltSite): PageProblem[] {
  const target = resolveTarget(address, path, built);
  if (target === undefined || target.kind === 'external') return [];
  const written = address.startsWith(built.base) ? `/${address.slice(built.base.length)}` : address;
  const dead = (message: string, remedy: string): PageProblem[] => [
    { rule: 'dead-link', message: `链接“${address}”${message}`, remedy, written },
  ];
  if (target.kind === 'outside-base')
    return dead(`不在部署路径 ${built.base} 之下。`, '站内链接要加上部署路径。');
  if (target.kind === 'missing') return dead('指向的页面不存在。', '改成站内有的网址，文章等页面以 / 收尾。');
  const { file, fragment } = target;
  const there = built.pages.find((page) => page.file === file);
  if (fragment === '' || fragment === 'top' || there?.ids.includes(fragment) !== false) return [];
  return dead(`要跳到的“#${fragment}”在那一页上不存在。`, '改成那一页有的编号。');
}

const addressProblems = (path: string, addresses: readonly Address[], built: BuiltSite): PageProblem[] =>
  addresses.flatMap(({ loader, address }) =>
    loader === undefined ? linkProblem(path, address, built) : loadProblem(loader, path, address, built),
  );

/** The style sheets that scripts fetch later, as pages that only load. */
async function readSheets(
  dir: string,
  { files }: BuiltSite,
): Promise<Pick<BuiltPage, 'path' | 'addresses'>[]> {
  const sheets = [...files].filter((file) => file.endsWith('.css') && !file.startsWith('pagefind/'));
  return Promise.all(
    sheets.map(async (file) => ({
      path: `/${file}`,
      addresses: styleAddresses(await readFile(join(dir, file), 'utf8')),
    })),
  );
}

/** Where an article writes an address or the id of a block; of an article's page, where that article does. */
function placeIn(articles: readonly ArticleFile[], written: string, page: string): Place | undefined {
  const slug = /^\/articles\/([^/]+)\/$/.exec(page)?.[1];
  const own = articles.filter((article) => slug === undefined || article.slug === slug);
  return (
    own.flatMap(({ links }) => links).find(({ url }) => url === written)?.place ??
    own
      .flatMap(({ blocks }) => blocks)
      .find(({ id }) => id === written)
      ?.at(0)
  );
}

/**
 * Everything wrong in a built site; the same on many pages, e.g. a link in the masthead, is told once.
 * @param articles What is written in one of them is told with file and line.
 */
export async function checkBuilt(
  dir: string,
  deployment: Pick<BuiltSite, 'base' | 'site'>,
  articles: readonly ArticleFile[],
): Promise<Problem[]> {
  const built = await readBuiltSite(dir, deployment);
  const found = [
    ...built.pages.flatMap(({ path, problems }) => problems.map((problem) => ({ page: path, problem }))),
    ...[...built.pages, ...(await readSheets(dir, built))].flatMap(({ path, addresses }) =>
      addressProblems(path, addresses, built).map((problem) => ({ page: path, problem })),
    ),
  ];
  const problems: Problem[] = [];
  for (const same of Map.groupBy(found, ({ problem }) => JSON.stringify(problem)).values())
    for (const { page, problem } of same.slice(0, 1)) {
      const { written, message, ...said } = problem;
      const place = written === undefined ? undefined : placeIn(articles, written, page);
      const where =
        same.length > 1 ? `（${page}等${same.length}页）` : place === undefined ? '' : `（${page}）`;
      problems.push({
        ...(place ?? { file: page }),
        ...said,
        message: `${message.replace(/。$/, '')}${where}。`,
      });
    }
  return sortProblems(problems);
}
