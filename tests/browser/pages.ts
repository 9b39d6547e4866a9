import { builtPages, builtSite } from '../build/site.ts';

/** 成品里的全部网页，相对部署路径，可直接交给 `page.goto`。 */
export const allPaths: readonly string[] = builtPages(builtSite().dir).map(({ path }) =>
  path.replace(/^\//, './'),
);

/** 全部文章页。 */
export const articlePaths: readonly string[] = allPaths.filter((path) => path.startsWith('./articles/'));

/** 用来试交互的一篇文章。 */
export function sampleArticle(): string {
  const [first] = articlePaths;
  if (first === undefined) throw new Error('成品里没有文章。');
  return first;
}

/** 一种页面一个。/print/ 是全部文章合成的一册，各种搭配要查几分钟，由 axe.spec.ts 查一遍为止。 */
export const pageTypes: readonly string[] = [
  ...allPaths.filter(
    (path) => path !== './print/' && (!articlePaths.includes(path) || path === articlePaths[0]),
  ),
  './search/?q=2020',
];
