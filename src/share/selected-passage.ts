import type { PageBlock, Passage } from './fragment-pieces.ts';
import { type Span, wholeClauses } from './quote.ts';

/** 页面上的一块，连同读者在其中选的部分。 */
export interface SelectableBlock extends PageBlock {
  /** 选中的部分，下标对着 `text`；没有选到的块没有。 */
  selected?: Span | undefined;
  /** 与前一块接成引文时，中间隔什么：另起一行，或同一行表格的一个空格。 */
  glue: '\n' | ' ';
}

/** 去掉注号之后的文字，以及每个字原来的下标。 */
function withoutMarks({ text, marks }: PageBlock): { plain: string; places: number[] } {
  const places = [...Array(text.length).keys()].filter(
    (index) => !marks.some(({ from, to }) => index >= from && index < to),
  );
  return { plain: places.map((index) => text.charAt(index)).join(''), places };
}

/** 一块里选中的部分扩到整句。 */
function wholePart(block: SelectableBlock): (Span & { plain: string; places: number[] }) | undefined {
  const { selected } = block;
  if (selected === undefined) return undefined;
  const { plain, places } = withoutMarks(block);
  const from = places.filter((place) => place < selected.from).length;
  const to = places.filter((place) => place < selected.to).length;
  const span = wholeClauses(plain, { from, to });
  return span === undefined || span.from >= span.to ? undefined : { ...span, plain, places };
}

/**
 * 读者选的各块 → 整句的引文和它在页面里的位置。
 * 跨块时，头一块引到块末，末一块从块首引起，中间的整块引。
 * @returns 没有选到文字时为 undefined
 */
export function selectedPassage(
  blocks: readonly SelectableBlock[],
): { quote: string; passage: Passage } | undefined {
  const parts = blocks.flatMap((block, index) => {
    const part = wholePart(block);
    return part === undefined ? [] : [{ index, glue: block.glue, ...part }];
  });
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const quote = parts
    .map((part) => {
      const from = part === first ? part.from : 0;
      const to = part === last ? part.to : part.plain.length;
      return `${part === first ? '' : part.glue}${part.plain.slice(from, to)}`;
    })
    .join('');
  const passage = {
    first: first.index,
    from: first.places[first.from] ?? 0,
    last: last.index,
    to: (last.places[last.to - 1] ?? 0) + 1,
  };
  return { quote, passage };
}
