import { clauses, type Span } from './quote.ts';

/** 页面上的一块：一个块级元素里连着的行内文字。 */
export interface PageBlock {
  /** 浏览器比对时看到的文字，注号也在内；空白已并成一个空格。 */
  text: string;
  /** 注号、注音等不算引文的部分，按先后；片段的各项不跨过它们。 */
  marks: Span[];
}

/** 引文在页面里的位置，下标都对着 `PageBlock.text`。 */
export interface Passage {
  first: number;
  from: number;
  last: number;
  to: number;
}

/** 一块里的一段。 */
export interface Piece extends Span {
  block: number;
}

/** 头尾各至少这么多字，一个词太容易碰上别处。 */
const PIECE_LENGTH = 5;
/** 前后文至多取几个分句。 */
const CONTEXT_CLAUSES = 3;

/** 不放在一项开头的标点；起头的引号、书名号留着。 */
const LEADING = /[\s\p{Pe}\p{Pf}，。；：、！？…—]/u;
/** 不放在一项末尾的标点。 */
const TRAILING = /[\s\p{Ps}\p{Pe}\p{Pi}\p{Pf}，。；：、！？…—]/u;

const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);
const isHan = (char: string): boolean => /\p{Script=Han}/u.test(char);

/** 这个位置一定是词的边界：两边不都是字，或一边是汉字、一边是字母数字。 */
function isEdge(text: string, index: number): boolean {
  const before = text.charAt(index - 1);
  const after = text.charAt(index);
  return !isWord(before) || !isWord(after) || isHan(before) !== isHan(after);
}

/** 去掉首尾的标点；首尾不在词的边界上时再往里收。空的不算。 */
function tidy({ text }: PageBlock, { from, to }: Span): Span[] {
  let [start, end] = [from, to];
  while (start < end && (LEADING.test(text.charAt(start)) || !isEdge(text, start))) start += 1;
  while (end > start && (TRAILING.test(text.charAt(end - 1)) || !isEdge(text, end))) end -= 1;
  return start < end ? [{ from: start, to: end }] : [];
}

/** 引文里不被注号隔断的各段。 */
export function runs(blocks: readonly PageBlock[], { first, from, last, to }: Passage): Piece[] {
  return blocks.slice(first, last + 1).flatMap((page, offset) => {
    const block = first + offset;
    const end = block === last ? to : page.text.length;
    let start = block === first ? from : 0;
    const spans: Span[] = [];
    for (const mark of page.marks.filter((span) => span.to > start && span.from < end)) {
      spans.push({ from: start, to: mark.from });
      start = mark.to;
    }
    spans.push({ from: start, to: end });
    return spans.flatMap((span) => tidy(page, span)).map((span) => ({ block, ...span }));
  });
}

/** 一段里从头数起的各个分句末，由短到长；最后是整段。 */
export function heads(blocks: readonly PageBlock[], run: Piece): Piece[] {
  const page = blocks[run.block];
  if (page === undefined) return [];
  return clauses(page.text.slice(run.from, run.to))
    .flatMap(({ to }) => tidy(page, { from: run.from, to: run.from + to }))
    .filter(({ from, to }) => to - from >= PIECE_LENGTH || to === run.to)
    .map((span) => ({ ...run, ...span }));
}

/** 一段里从尾数起的各个分句首，由短到长；最后是整段。 */
export function tails(blocks: readonly PageBlock[], run: Piece): Piece[] {
  const page = blocks[run.block];
  if (page === undefined) return [];
  return clauses(page.text.slice(run.from, run.to))
    .reverse()
    .flatMap(({ from }) => tidy(page, { from: run.from + from, to: run.to }))
    .filter(({ from, to }) => to - from >= PIECE_LENGTH || from === run.from)
    .map((span) => ({ ...run, ...span }));
}

/** 紧挨在前面的文字，由短到长；在块首时取前一块的末尾。不碰注号的排在前面。 */
export function before(blocks: readonly PageBlock[], { block, from }: Piece): Piece[] {
  const [host, to] = from === 0 ? [block - 1, blocks[block - 1]?.text.length ?? 0] : [block, from];
  const page = blocks[host];
  if (page === undefined) return [];
  const starts = clauses(page.text.slice(0, to))
    .reverse()
    .slice(0, CONTEXT_CLAUSES)
    .map((span) => span.from);
  const mark = page.marks.filter((span) => span.to <= to).pop()?.to ?? 0;
  const clean = starts.filter((start) => start >= mark);
  return [...clean, ...(mark > 0 && isEdge(page.text, mark) ? [mark] : []), ...starts]
    .filter((start) => start < to)
    .map((start) => ({ block: host, from: start, to }));
}

/** 紧接在后面的文字，由短到长；在块尾时取后一块的开头。不碰注号的排在前面。 */
export function after(blocks: readonly PageBlock[], { block, to }: Piece): Piece[] {
  const [host, from] = to === blocks[block]?.text.length ? [block + 1, 0] : [block, to];
  const page = blocks[host];
  if (page === undefined) return [];
  const ends = clauses(page.text.slice(from))
    .slice(0, CONTEXT_CLAUSES)
    .map((span) => from + span.to);
  const mark = page.marks.find((span) => span.from >= from)?.from ?? page.text.length;
  const clean = ends.filter((end) => end <= mark);
  return [...clean, ...(isEdge(page.text, mark) ? [mark] : []), ...ends]
    .filter((end) => end > from)
    .map((end) => ({ block: host, from, to: end }));
}
