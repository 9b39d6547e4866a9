import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { find, hasClass } from '../../lib/find.ts';
import type { BuiltSite } from '../page-checks/model.ts';

/** 网页之外也要永久的文件：订阅与数据，别人会直接引用。 */
const PERMANENT_FILES = /^(?:rss\.xml|feed\.json|data\/[^/]+\.csv)$/;

/** 注号随引用次数变，转向接上的旧编号另有表，都不算。 */
const TRANSIENT = ['cite', 'moved', 'moved-here'];

function isTransient({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && TRANSIENT.some((name) => className.includes(name));
}

/** 图里的编号只供读屏连上题目与描述，不是给人链的。 */
const isInsideDrawing = ({ tagName }: Element): boolean => tagName === 'svg';

/** 标着 `data-interface` 的是界面（搜索页的框与结果），编号给脚本用，不是给人链的。 */
const isInterface = ({ properties }: Element): boolean => properties['dataInterface'] !== undefined;

/** 转向用的小网页，不是内容。 */
export const isRedirect = (tree: Root): boolean =>
  find(
    tree,
    ({ tagName, properties: { httpEquiv } }) => tagName === 'meta' && String(httpEquiv) === 'refresh',
  ) !== undefined;

/** 浏览器自己取的页，没人会链到。 */
const UNLINKED = new Set(['404.html', 'offline/index.html']);

function isHidden(tree: Root): boolean {
  const robots = find(tree, ({ tagName, properties: { name } }) => tagName === 'meta' && name === 'robots')
    ?.properties['content'];
  return typeof robots === 'string' && robots.includes('noindex');
}

/**
 * 一页里的永久编号：文章只算导语与正文里的，其余各页算 `<main>` 里的。
 * 界面里的、不收录的页里的，不算。
 */
export function permanentIds(tree: Root): string[] {
  const main = find(tree, ({ tagName }) => tagName === 'main');
  const scope = (main && find(main, (node) => hasClass(node, 'prose'))) ?? main;
  if (scope === undefined || isHidden(tree)) return [];
  const lead =
    main === undefined || scope === main
      ? undefined
      : find(
          main,
          (node) => node.tagName === 'p' && hasClass(node, 'lead') && node.properties['id'] !== undefined,
        );
  const ids: string[] = lead === undefined ? [] : [String(lead.properties['id'])];
  visit(scope, 'element', (node) => {
    if (isTransient(node) || isInsideDrawing(node) || isInterface(node)) return SKIP;
    const { id } = node.properties;
    if (typeof id === 'string' && node !== scope) ids.push(id);
    return undefined;
  });
  return ids;
}

/** 成品里的全部永久地址：页面、页面里的编号、订阅与数据文件。 */
export function collectAddresses({ pages, files }: Pick<BuiltSite, 'pages' | 'files'>): Set<string> {
  const published = pages.filter(({ file, isRedirect: moved }) => !UNLINKED.has(file) && !moved);
  return new Set([
    ...published.flatMap(({ path, permanentIds: ids }) => [path, ...ids.map((id) => `${path}#${id}`)]),
    ...[...files].filter((file) => PERMANENT_FILES.test(file)).map((file) => `/${file}`),
  ]);
}
