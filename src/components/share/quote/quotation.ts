import { selectedPassage } from '../../../share/selected-passage.ts';
import { textDirective } from '../../../share/text-fragment.ts';
import { readPage } from './page-text.ts';
import { QUOTABLE } from './quotable.ts';

/** 读者选的一段，可以引用的样子。 */
export interface Quotation {
  /** 扩到整句的引文。 */
  quote: string;
  /** 头一块的永久编号；没有时为空。 */
  id: string;
  /** 指到引文的片段，含 `#`：编号加文字片段。 */
  fragment: string;
  /** 头一块是什么，用在“本段链接”里。 */
  kind: 'paragraph' | 'section' | 'figure' | 'table';
}

const KINDS: Record<string, Quotation['kind']> = {
  H2: 'section',
  H3: 'section',
  FIGURE: 'figure',
  TABLE: 'table',
};

/** 一块的永久编号，取它自己或最近的上层；要点没有自己的编号，用要点的小标题。 */
function permanent(owner: Element): Element | undefined {
  const area = owner.closest(QUOTABLE);
  const host = owner.closest('[id]');
  if (area === null || host === null) return undefined;
  if (area.contains(host)) return host;
  return area.closest('section')?.querySelector('[id]') ?? undefined;
}

/** 选区 → 引文；没有选到正文里的文字时为 undefined。 */
export function readQuotation(range: Range): Quotation | undefined {
  const blocks = readPage(range);
  const found = selectedPassage(blocks);
  const owner = found === undefined ? undefined : blocks[found.passage.first]?.owner;
  if (found === undefined || owner === undefined) return undefined;
  const host = permanent(owner);
  const id = host?.id ?? '';
  return {
    quote: found.quote,
    id,
    fragment: `#${id}${textDirective(blocks, found.passage) ?? ''}`,
    kind: KINDS[host?.tagName ?? ''] ?? 'paragraph',
  };
}
