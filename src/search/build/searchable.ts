import type { Element, ElementContent, Root, RootContent } from 'hast';
import { find, findAll } from '../../lib/find.ts';
import { simplified } from './traditional.ts';
import { ALIAS_SEPARATOR, KINDS, type Kind } from '../shared/record.ts';

/** What the lexicon and Pagefind's custom records need from one article, one directory entry or another page. */
export interface Searchable {
  /** Address inside the site, without the base path; entries have a fragment: `/directory/#x`. */
  url: string;
  kind: Kind;
  title: string;
  /** Other names, for search only. */
  aliases: string[];
  /** Name and id of the section. */
  section: string;
  sectionId: string;
  /** What a reader can read here, without notes and controls. */
  text: string;
}

/**
 * The article, the directory entries and the other pages that one built page has or lists; the marks are those of
 * `SearchMeta.astro` and `PageIndex.astro` in `components/search/` and `components/feature/DirectoryEntry.astro`.
 * @param url Address of the page inside the site.
 * @throws When a mark is wrong: unknown kind, entry without an id. The message is for the editor.
 */
export function readSearchable(tree: Root, url: string): Searchable[] {
  const body = find(tree, has('dataPagefindBody'));
  const mark = body === undefined ? undefined : find(body, has('dataSearchRecord'));
  const entries = findAll(tree, has('dataSearchEntry')).map((entry) => {
    const [id, page] = [attribute(entry, 'id'), attribute(entry, 'dataUrl')];
    if (page !== '') return readOne(entry, entry, page);
    if (id === '') throw new Error(`${url}：名录项缺少 id，搜索结果无处可链。`);
    return readOne(entry, entry, `${url}#${id}`);
  });
  return mark === undefined || body === undefined ? entries : [readOne(mark, body, url), ...entries];
}

function readOne(mark: Element, body: Element, url: string): Searchable {
  const kind = attribute(mark, 'dataKind') as Kind;
  if (!KINDS.includes(simplified(kind) as Kind))
    throw new Error(`${url}：搜索种类应是 ${KINDS.join('、')} 之一。`);
  return {
    url,
    kind,
    title: attribute(mark, 'dataTitle'),
    aliases: attribute(mark, 'dataAliases')
      .split(ALIAS_SEPARATOR)
      .filter((alias) => alias !== ''),
    section: attribute(mark, 'dataSection'),
    sectionId: attribute(mark, 'dataSectionId'),
    text: readText(body)
      .replace(/\s*\n\s*/gu, '\n')
      .trim(),
  };
}

const BLOCK = /^(?:p|li|h[1-6]|t[dhr]|d[tdl]|div|section|header|figcaption|blockquote)$/u;

function readText(node: RootContent | ElementContent): string {
  if (node.type === 'text') return node.value.replace(/\s+/gu, ' ');
  if (node.type !== 'element' || isSkipped(node)) return '';
  const text = node.children.map(readText).join('');
  return BLOCK.test(node.tagName) ? `\n${text}\n` : text;
}

function isSkipped({ tagName, properties }: Element): boolean {
  return properties['dataPagefindIgnore'] !== undefined || /^(?:script|style|svg|button|nav)$/u.test(tagName);
}

const has =
  (name: string) =>
  ({ properties }: Element): boolean =>
    properties[name] !== undefined;

function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return typeof value === 'string' ? value : '';
}
