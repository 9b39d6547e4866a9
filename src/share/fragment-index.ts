import type { PageBlock, Piece } from './fragment-pieces.ts';

const fold = (text: string): string =>
  text.replace(/\s/g, '').replace(/\p{Lu}/gu, (char) => {
    const lower = char.toLowerCase();
    return lower.length === char.length ? lower : char;
  });

/** 整页文字，去掉全部空白，不分大小写：在这里只有一处的，浏览器怎么比都只有一处。 */
export class PageIndex {
  readonly #text: string;
  readonly #starts: number[];
  readonly #blocks: readonly PageBlock[];

  constructor(blocks: readonly PageBlock[]) {
    this.#blocks = blocks;
    const texts = blocks.map(({ text }) => fold(text));
    this.#starts = texts.map((_, index) => texts.slice(0, index).join('').length);
    this.#text = texts.join('');
  }

  #offset(block: number, index: number): number {
    return (this.#starts[block] ?? 0) + fold(this.#blocks[block]?.text.slice(0, index) ?? '').length;
  }

  /** 从头一段的首到末一段的尾，整页只有一处。 */
  isUnique(first: Piece, last: Piece = first): boolean {
    const text = this.#text.slice(this.#offset(first.block, first.from), this.#offset(last.block, last.to));
    return this.#text.indexOf(text) === this.#text.lastIndexOf(text);
  }

  /** 起句之后头一处止句就是要的那一处。 */
  comesFirst(start: Piece, end: Piece, suffix: Piece = end): boolean {
    const from = this.#offset(end.block, end.from);
    const text = this.#text.slice(from, this.#offset(suffix.block, suffix.to));
    return this.#text.indexOf(text, this.#offset(start.block, start.to)) === from;
  }
}
