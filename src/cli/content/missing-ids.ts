import { createHash } from 'node:crypto';
import { MISWRITTEN_ID } from '../../markdown/block-id.ts';
import type { ArticleFile } from '../../checks/model.ts';

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 6;

/** `p-` and six base32 characters made from the text; another where that is taken. */
function newId(text: string, taken: ReadonlySet<string>): string {
  for (let attempt = 0; ; attempt += 1) {
    const digest = createHash('sha256')
      .update(`${text}${attempt === 0 ? '' : attempt}`)
      .digest();
    const id = `p-${[...digest.subarray(0, LENGTH)].map((byte) => BASE32[byte % 32]).join('')}`;
    if (!taken.has(id)) return id;
  }
}

/** An id that was added. */
export interface AssignedId {
  id: string;
  /** From 1. */
  line: number;
  /** The first characters of the paragraph, to know it by. */
  excerpt: string;
}

/**
 * Gives ids to paragraphs and headings that lack them. Those that are there stay, and so do those written wrong,
 * which the checks report.
 * @param text The whole article, from the same reading as `article`.
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
