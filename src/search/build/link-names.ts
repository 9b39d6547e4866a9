import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { find, findAll } from '../../checks/built/find.ts';

/** 链接文字长过这些字就是一句话，不是名字。单位：字。 */
const MAX_NAME_LENGTH = 12;

/** 一篇被别篇正文叫作什么。 */
export interface LinkName {
  /** 所链的文章，站内地址，带部署路径。 */
  href: string;
  name: string;
}

/**
 * 正文里链到别篇文章的文字：编者用几个字称呼那一篇，读者也会用这几个字找它。
 * @param html 整页。
 */
export function linkNames(html: string): LinkName[] {
  return html.includes('data-search-record') ? linkNamesIn(fromHtml(html)) : [];
}

/** 同 `linkNames`，从解析好的一页取。 */
export function linkNamesIn(tree: Root): LinkName[] {
  const body = find(tree, ({ properties }) => properties['dataPagefindBody'] !== undefined);
  if (body === undefined) return [];
  return findAll(
    body,
    ({ tagName, properties: { href } }) =>
      tagName === 'a' && typeof href === 'string' && href.includes('/articles/'),
  ).flatMap((link: Element) => {
    const href = link.properties['href'];
    const name = toString(link).trim();
    const isName = name.length > 1 && name.length <= MAX_NAME_LENGTH;
    return typeof href === 'string' && href.endsWith('/') && isName ? [{ href, name }] : [];
  });
}
