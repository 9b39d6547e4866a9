import { createHash } from 'node:crypto';
import { MISWRITTEN_ID } from '../../markdown/block-id.ts';
import type { ArticleFile } from '../../checks/model.ts';

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 6;

/** 文字 → `p-` 加 6 个 base32 字；`taken` 里有了就换一个。 */
function newId(text: string, taken: ReadonlySet<string>): string {
  for (let attempt = 0; ; attempt += 1) {
    const digest = createHash('sha256')
      .update(`${text}${attempt === 0 ? '' : attempt}`)
      .digest();
    const id = `p-${[...digest.subarray(0, LENGTH)].map((byte) => BASE32[byte % 32]).join('')}`;
    if (!taken.has(id)) return id;
  }
}

/** 补上的一个编号。 */
export interface AssignedId {
  id: string;
  /** 从 1 起。 */
  line: number;
  /** 段落开头的几个字，供编者认。 */
  excerpt: string;
}

/**
 * 给缺编号的段落与小标题补上编号；已有的一概不动，写法不对的也不动（由检查报告）。
 * @param text 文章全文，须与 `article` 读自同一内容
 */
export function assignIds(text: string, article: ArticleFile): { text: string; assigned: AssignedId[] } {
  const taken = new Set(article.blocks.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const assigned: (AssignedId & { end: number })[] = [];
  for (const block of article.blocks) {
    if (/^[|｜]/.test(block.text)) continue;
    if (!block.topLevel || block.id !== undefined || MISWRITTEN_ID.test(block.text)) continue;
    const id = newId(block.text, taken);
    taken.add(id);
    assigned.push({ id, line: block.at(0).line ?? 1, excerpt: block.text.slice(0, 12), end: block.end });
  }
  const filled = assigned.reduceRight(
    (result, { id, end }) => `${result.slice(0, end)} ^${id}${result.slice(end)}`,
    text,
  );
  return { text: filled, assigned: assigned.map(({ id, line, excerpt }) => ({ id, line, excerpt })) };
}
