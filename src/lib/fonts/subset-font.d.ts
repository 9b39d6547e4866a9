/** subset-font has no types; these are the parts in use. */
declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat?: 'sfnt' | 'woff2';
    /** OpenType features to keep; all by default. */
    keepFeatures?: readonly string[];
    /** Keeps every glyph and changes the format only; without `text`. */
    keepAllGlyphs?: boolean;
  }

  /** Makes a subset. Characters that the font lacks are passed over in silence. */
  export default function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options?: SubsetOptions,
  ): Promise<Buffer>;
}
