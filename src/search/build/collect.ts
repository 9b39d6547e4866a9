import { readBuiltPages } from '../../checks/built/site.ts';
import type { SearchRecord } from '../shared/record.ts';
import type { LinkName } from './link-names.ts';

/**
 * 读成品目录里的全部网页，取出可检索的记录；文章的 `mentions` 由编号换成名录里的名字，
 * 只留人物与机构；别篇称呼它的文字算作别名。次序按地址，两次构建一致。
 * @param directory 成品目录（不含部署路径这一层）。
 */
export async function collectRecords(directory: string): Promise<SearchRecord[]> {
  return (await collectPages(directory)).records;
}

/** 同 `collectRecords`，连同各页的发布时刻，供大站按时期分份。 */
export async function collectPages(
  directory: string,
): Promise<{ records: SearchRecord[]; published: ReadonlyMap<string, string> }> {
  const pages = await readBuiltPages(directory);
  const records = addLinkNames(
    resolveMentions(pages.flatMap(({ records }) => records)),
    pages.flatMap((page) => page.linkNames),
  );
  return {
    records,
    published: new Map(pages.map(({ path, published = '' }) => [path, published])),
  };
}

/** 别篇用来称呼一篇文章的几个字，算作它的别名。 */
function addLinkNames(records: readonly SearchRecord[], links: readonly LinkName[]): SearchRecord[] {
  const byArticle = Map.groupBy(links, ({ href }) => href.replace(/^.*(?=\/articles\/)/u, ''));
  return records.map((record) => {
    if (record.kind !== '文章') return record;
    const names = (byArticle.get(record.url) ?? []).map(({ name }) => name);
    return { ...record, aliases: [...new Set([...record.aliases, ...names])] };
  });
}

/** 把 `mentions` 里的名录编号换成名字。 */
export function resolveMentions(records: readonly SearchRecord[]): SearchRecord[] {
  const names = new Map(
    records
      .filter(({ kind }) => kind === '人物' || kind === '机构')
      .map(({ url, title }) => [url.replace(/^.*#/u, ''), title]),
  );
  return records.map((record) => ({
    ...record,
    mentions: record.mentions.map((id) => names.get(id)).filter((name) => name !== undefined),
  }));
}
