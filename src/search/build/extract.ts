import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { find, findAll, hasClass } from '../../checks/built/find.ts';
import {
  ALIAS_SEPARATOR,
  KINDS,
  type Block,
  type BlockRole,
  type Kind,
  type SearchRecord,
} from '../shared/record.ts';

/** 这些元素各成一块；里面还有块的，由里面的块分别成块。 */
const BLOCK_TAGS = new Set('p li h2 h3 h4 td th dt dd figcaption caption blockquote pre summary'.split(' '));
const SKIPPED_TAGS = new Set('script style template svg button noscript nav form sup'.split(' '));

/**
 * 从一页成品 HTML 取出可检索的记录。标记的写法见 `components/search/SearchMeta.astro`。
 * @param html 整页。
 * @param url 这一页的站内地址，不带部署路径，如 `/articles/x/`。
 * @returns 没有标记的页返回空表。
 * @throws 标记写错（种类不明、名录项没有 id）时，说明是哪一页。
 */
export function extractRecords(html: string, url: string): SearchRecord[] {
  return /data-search-(?:record|entry)/.test(html) ? extractFrom(fromHtml(html), url) : [];
}

/** 同 `extractRecords`，从解析好的一页取。 */
export function extractFrom(tree: Root, url: string): SearchRecord[] {
  const article = find(tree, has('dataPagefindBody'));
  const marker = article === undefined ? undefined : find(article, has('dataSearchRecord'));
  const entries = findAll(tree, has('dataSearchEntry')).map((entry) => {
    const id = attribute(entry, 'id');
    if (id === undefined) throw new Error(`${url}：名录项缺少 id，检索结果无处可链。`);
    return readRecord(entry, entry, `${url}#${id}`);
  });
  return marker && article ? [readRecord(marker, article, url), ...entries] : entries;
}

function readRecord(marker: Element, body: Element, url: string): SearchRecord {
  const kind = attribute(marker, 'data-kind');
  if (!KINDS.includes(kind as Kind)) {
    throw new Error(`${url}：检索种类应是 ${KINDS.join('、')} 之一，现在是“${kind ?? ''}”。`);
  }
  const title = attribute(marker, 'data-title') ?? '';
  const date = attribute(marker, 'data-date');
  const order = Number(attribute(marker, 'data-order') ?? 0);
  return {
    url,
    title,
    kind: kind as Kind,
    section: attribute(marker, 'data-section') ?? '',
    sectionId: attribute(marker, 'data-section-id') ?? '',
    ...(date === undefined ? {} : { date }),
    ...(order > 0 ? { order } : {}),
    aliases: (attribute(marker, 'data-aliases') ?? '').split(ALIAS_SEPARATOR).filter((alias) => alias !== ''),
    mentions: mentionedIds(body),
    blocks: readBlocks(body).filter(({ text }) => text !== title),
  };
}

/** 正文链到名录的各项编号；名字由调用者换上。 */
function mentionedIds(body: Element): string[] {
  const ids = findAll(body, (node) => isLink(node) && hrefOf(node).includes('/directory/#')).map((link) =>
    (attribute(link, 'href') ?? '').replace(/^.*#/u, ''),
  );
  return [...new Set(ids)];
}

function readBlocks(body: Element): Block[] {
  const blocks: Block[] = [];
  let nearest: string | undefined;
  const visit = (node: RootContent, context: Element[]): void => {
    if (node.type !== 'element' || isSkipped(node)) return;
    if (node.tagName === 'h1') return;
    if (!BLOCK_TAGS.has(node.tagName) || hasInnerBlock(node)) {
      const id = attribute(node, 'id');
      if (id !== undefined && context.length > 0) nearest = id;
      for (const child of node.children) visit(child, [...context, node]);
      return;
    }
    const text = tidy(readText(node));
    const role = roleOf(node, context);
    const target = role === 'key' ? linkTarget(node) : attribute(node, 'id');
    if (target !== undefined && role !== 'key') nearest = target;
    const id = target ?? (role === 'lead' || role === 'kicker' || role === 'subhead' ? undefined : nearest);
    if (text !== '') blocks.push(id === undefined ? { role, text } : { role, id, text });
  };
  visit(body, []);
  return blocks.length > 0 ? blocks : [{ role: 'text', text: tidy(readText(body)) }];
}

function roleOf(node: Element, context: readonly Element[]): BlockRole {
  if (/^h\d$/u.test(node.tagName)) return 'heading';
  if (node.tagName === 'td' || node.tagName === 'th') return 'cell';
  const named = (['kicker', 'subhead', 'lead'] as const).find((name) => hasClass(node, name));
  if (named !== undefined) return named;
  return context.some((ancestor) => hasClass(ancestor, 'key-points')) ? 'key' : 'text';
}

function linkTarget(node: Element): string | undefined {
  const link = find(node, (inner) => isLink(inner) && hrefOf(inner).startsWith('#'));
  return link && attribute(link, 'href')?.slice(1);
}

function hasInnerBlock(node: Element): boolean {
  return node.children.some(
    (child) =>
      child.type === 'element' &&
      (BLOCK_TAGS.has(child.tagName) || /^(?:ul|ol|dl|table|div)$/u.test(child.tagName)),
  );
}

function isSkipped(node: Element): boolean {
  return (
    SKIPPED_TAGS.has(node.tagName) ||
    node.properties['dataPagefindIgnore'] !== undefined ||
    node.properties['hidden'] === true ||
    node.properties['ariaHidden'] === 'true'
  );
}

function readText(node: Root | RootContent | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && isSkipped(node))) return '';
  if (node.type === 'element' && node.tagName === 'br') return ' ';
  return node.children.map(readText).join('');
}

/** 源码里的换行不算；汉字之间没有空格，引题副题里断行用的空格也去掉。 */
function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim();
}

const has =
  (name: string) =>
  ({ properties }: Element): boolean =>
    properties[name] !== undefined;
const isLink = ({ tagName }: Element): boolean => tagName === 'a';
const hrefOf = ({ properties: { href } }: Element): string => (typeof href === 'string' ? href : '');

function attribute(node: Element, name: string): string | undefined {
  const key = name.replace(/-(?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase());
  const value = node.properties[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
