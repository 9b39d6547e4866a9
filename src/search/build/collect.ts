import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { SearchRecord } from '../shared/record.ts';
import { extractRecords } from './extract.ts';
import { linkNames, type LinkName } from './link-names.ts';

/**
 * 读成品目录里的全部网页，取出可检索的记录；文章的 `mentions` 由编号换成名录里的名字，
 * 只留人物与机构；别篇称呼它的文字算作别名。次序按地址，两次构建一致。
 * @param directory 成品目录（不含部署路径这一层）。
 */
export async function collectRecords(directory: string): Promise<SearchRecord[]> {
  const files: string[] = [];
  for await (const file of glob('**/*.html', { cwd: directory })) files.push(file);
  const records: SearchRecord[] = [];
  const links: LinkName[] = [];
  for (const file of files.sort()) {
    const url = `/${file.split(sep).join('/')}`.replace(/index\.html$/u, '');
    const html = await readFile(join(directory, file), 'utf8');
    records.push(...extractRecords(html, url));
    links.push(...linkNames(html));
  }
  return addLinkNames(resolveMentions(records), links);
}

/** 别篇用来称呼一篇文章的几个字，算作它的别名。 */
function addLinkNames(records: readonly SearchRecord[], links: readonly LinkName[]): SearchRecord[] {
  return records.map((record) => {
    if (record.kind !== '文章') return record;
    const names = links.filter(({ href }) => href.endsWith(record.url)).map(({ name }) => name);
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
