/** subset-font 没有自带类型；这里只写本站用到的部分。 */
declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat?: 'sfnt' | 'woff2';
    /** 要留下的 OpenType 特性；不填则全留。 */
    keepFeatures?: readonly string[];
    /** true：字形全留，只换格式；此时不给 `text`。 */
    keepAllGlyphs?: boolean;
  }

  /** 取子集。字体里没有的字会被悄悄略过。 */
  export default function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options?: SubsetOptions,
  ): Promise<Buffer>;
}
