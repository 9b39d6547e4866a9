/*
 * 地址末尾的文字片段 `:~:text=[前文-,]起[,止][,-后文]`，浏览器据它落到一句话上并标出。
 * 写法与比对的规则出自 WICG 的 Scroll to Text Fragment：每一项须在一块之内，首尾落在词的边界，取第一处。
 */
import { PageIndex } from './fragment-index.ts';
import {
  after,
  before,
  heads,
  type PageBlock,
  type Passage,
  type Piece,
  runs,
  tails,
} from './fragment-pieces.ts';

/** 不长于此的引文整句写进地址；再长，只写头尾，地址短得多。 */
const EXACT_LENGTH = 30;
/** 片段里 `-` `,` `&` 有特殊含义；括号、撇号一类常被聊天软件当作地址的结尾。 */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[-!'()*~]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

interface Terms {
  prefix?: Piece | undefined;
  start: Piece;
  end?: Piece | undefined;
  suffix?: Piece | undefined;
}

/** 整句写进地址；别处也有同样的话，就带上前文或后文。 */
function exactTerms(blocks: readonly PageBlock[], index: PageIndex, start: Piece): Terms | undefined {
  if (index.isUnique(start)) return { start };
  const prefixes = before(blocks, start);
  const suffixes = after(blocks, start);
  const prefix = prefixes.find((piece) => index.isUnique(piece, start));
  if (prefix !== undefined) return { prefix, start };
  const suffix = suffixes.find((piece) => index.isUnique(start, piece));
  if (suffix !== undefined) return { start, suffix };
  const [lead, follow] = [prefixes.at(-1), suffixes.at(-1)];
  if (lead === undefined || follow === undefined || !index.isUnique(lead, follow)) return undefined;
  return { prefix: lead, start, suffix: follow };
}

/** 只写头尾。 */
function rangeTerms(
  blocks: readonly PageBlock[],
  index: PageIndex,
  first: Piece,
  last: Piece,
): Terms | undefined {
  const starts = heads(blocks, first);
  const plain = starts.filter((start) => index.isUnique(start)).map((start): Terms => ({ start }));
  const prefixed = starts.slice(0, 1).flatMap((start) =>
    before(blocks, start)
      .filter((prefix) => index.isUnique(prefix, start))
      .map((prefix): Terms => ({ prefix, start })),
  );
  for (const { prefix, start } of [...plain, ...prefixed]) {
    const ends = tails(blocks, last).filter((end) => end.block > start.block || end.from >= start.to);
    const end = ends.find((piece) => index.comesFirst(start, piece));
    if (end !== undefined) return { prefix, start, end };
    for (const piece of ends.slice(0, 1)) {
      const suffix = after(blocks, piece).find((next) => index.comesFirst(start, piece, next));
      if (suffix !== undefined) return { prefix, start, end: piece, suffix };
    }
  }
  return undefined;
}

/** 引文的各项；找不出只指这一处的写法时为 undefined。 */
function termsFor(blocks: readonly PageBlock[], index: PageIndex, passage: Passage): Terms | undefined {
  const pieces = runs(blocks, passage);
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const whole = first === last ? first : undefined;
  const isShort = whole !== undefined && whole.to - whole.from <= EXACT_LENGTH;
  return (
    (isShort ? exactTerms(blocks, index, whole) : undefined) ??
    rangeTerms(blocks, index, first, last) ??
    (whole === undefined ? undefined : exactTerms(blocks, index, whole))
  );
}

/**
 * 引文 → 文字片段指令，接在地址的 `#编号` 之后。
 * 短的、不含注号的整句写出；长的、跨块的、中间有注号的写头尾；整页不止一处时才带前后文。
 * 前后文出不了这一块，整块又在别处重复（小标题与目录）时，改指整块。
 * @param blocks 整页的各块，按先后；正文之外的也在内，因为浏览器从页首比起
 * @returns 找不出只指这一处的写法时为 undefined，地址就只靠编号
 */
export function textDirective(blocks: readonly PageBlock[], passage: Passage): string | undefined {
  const index = new PageIndex(blocks);
  const wholeBlocks = { ...passage, from: 0, to: blocks[passage.last]?.text.length ?? passage.to };
  const terms = termsFor(blocks, index, passage) ?? termsFor(blocks, index, wholeBlocks);
  if (terms === undefined) return undefined;
  const text = ({ block, from, to }: Piece): string =>
    encode((blocks[block]?.text.slice(from, to) ?? '').trim());
  const { prefix, start, end, suffix } = terms;
  const parts = [
    ...(prefix === undefined ? [] : [`${text(prefix)}-`]),
    text(start),
    ...(end === undefined ? [] : [text(end)]),
    ...(suffix === undefined ? [] : [`-${text(suffix)}`]),
  ];
  return `:~:text=${parts.join(',')}`;
}
