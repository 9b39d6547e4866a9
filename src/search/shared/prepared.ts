import { dateTexts } from './dates.ts';
import { dropQuotes, joinHan, normalise, normaliseText, type Normalised } from './normalise.ts';
import {
  ALIAS_SEPARATOR,
  decodeBlockId,
  KINDS,
  type Block,
  type BlockRole,
  type SearchRecord,
} from './record.ts';

/** 一块已规范化的文字。 */
export interface PreparedBlock extends Block {
  norm: Normalised;
}

/** 可以核对与排序的一条记录。 */
export interface Prepared extends Omit<SearchRecord, 'blocks'> {
  /** 规范形的题目、栏目名与别名。 */
  titleText: string;
  sectionText: string;
  aliasTexts: string[];
  /** 所写之事的日子，写成文中的样子。 */
  dateTexts: string[];
  blocks: PreparedBlock[];
  /** 全部正文的规范形，各块以换行隔开，短语不会跨块命中。 */
  text: string;
}

/** Pagefind 取回的一条里本站用到的部分。 */
export interface Fragment {
  raw_url?: string;
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { id: string; text: string }[];
}

/** 把记录规范化，备查。 */
export function prepare(record: SearchRecord): Prepared {
  const blocks = record.blocks.map((block) => ({ ...block, norm: dropQuotes(normalise(block.text)) }));
  return {
    ...record,
    titleText: joinHan(dropQuotes(normalise(record.title))).text.trim(),
    sectionText: normaliseText(record.section),
    aliasTexts: record.aliases.map(normaliseText),
    dateTexts: record.date === undefined ? [] : dateTexts(record.date),
    blocks,
    text: blocks.map(({ norm }) => norm.text).join('\n'),
  };
}

/** 从索引取回的一条还原成记录；锚点由 `encodeBlockId` 写成。 */
export function fromFragment({ raw_url, url, meta, filters, anchors }: Fragment): SearchRecord {
  const order = Number(meta['order'] ?? 0);
  const date = meta['date'];
  return {
    url: raw_url ?? url,
    title: meta['title'] ?? '',
    kind: KINDS.find((known) => known === meta['kind']) ?? '文章',
    section: meta['section'] ?? '',
    sectionId: meta['section_id'] ?? '',
    ...(date === undefined ? {} : { date }),
    ...(order > 0 ? { order } : {}),
    aliases: (meta['aliases'] ?? '').split(ALIAS_SEPARATOR).filter((alias) => alias !== ''),
    mentions: filters['mention'] ?? [],
    blocks: anchors.flatMap(({ id, text }) => {
      const decoded = decodeBlockId(id);
      return decoded === undefined ? [] : [{ ...decoded, text }];
    }),
  };
}

/** 某一种身份的各块。 */
export function blocksOf(record: Prepared, role: BlockRole): PreparedBlock[] {
  return record.blocks.filter((block) => block.role === role);
}
