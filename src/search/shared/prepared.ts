import { normalise, normaliseText, type Normalised } from './normalise.ts';
import { ALIAS_SEPARATOR, decodeBlockId, KINDS, type Block, type BlockRole, type Kind } from './record.ts';

/** 一块已规范化的文字。 */
export interface PreparedBlock extends Block {
  norm: Normalised;
}

/** 从索引取回、可以核对与排序的一条记录。 */
export interface Prepared {
  url: string;
  title: string;
  kind: Kind;
  section: string;
  sectionId: string;
  date: string | undefined;
  /** 栏目内的次序；没有是 0。 */
  order: number;
  aliases: string[];
  mentions: string[];
  /** 规范形的题目、栏目名与别名。 */
  titleText: string;
  sectionText: string;
  aliasTexts: string[];
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

/** 还原索引里的一条；锚点由 `encodeBlockId` 写成。 */
export function prepare(fragment: Fragment): Prepared {
  const { meta, filters } = fragment;
  const aliases = (meta['aliases'] ?? '').split(ALIAS_SEPARATOR).filter((alias) => alias !== '');
  const blocks = fragment.anchors.flatMap(({ id, text }) => {
    const decoded = decodeBlockId(id);
    return decoded === undefined ? [] : [{ ...decoded, text, norm: normalise(text) }];
  });
  const title = meta['title'] ?? '';
  const kind = KINDS.find((known) => known === meta['kind']) ?? '文章';
  return {
    url: fragment.raw_url ?? fragment.url,
    title,
    kind,
    section: meta['section'] ?? '',
    sectionId: meta['section_id'] ?? '',
    date: meta['date'],
    order: Number(meta['order'] ?? 0),
    aliases,
    mentions: filters['mention'] ?? [],
    titleText: normaliseText(title),
    sectionText: normaliseText(meta['section'] ?? ''),
    aliasTexts: aliases.map(normaliseText),
    blocks,
    text: blocks.map(({ norm }) => norm.text).join('\n'),
  };
}

/** 某一种身份的各块。 */
export function blocksOf(record: Prepared, role: BlockRole): PreparedBlock[] {
  return record.blocks.filter((block) => block.role === role);
}
