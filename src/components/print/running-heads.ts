/** A part that begins a page: a section or an appendix. */
export interface PrintPart {
  /** Its id on the page. */
  id: string;
  /** Its name in the running head. */
  name: string;
}

/** A CSS string: backslashes, quotation marks and line breaks are escaped (CSS Syntax 3, §4.3.5). */
const quoted = (text: string): string =>
  `'${text.replaceAll(/[\\']/g, '\\$&').replaceAll(/\s*\n\s*/g, ' ')}'`;

/**
 * Styles of running heads: the feature on the left, the part on the right. They depend on the content and page margin
 * boxes cannot read it, hence the build writes them. Browsers without margin boxes print without.
 * @param parts Each has a page of its own kind.
 */
export function runningHeads(feature: string, parts: readonly PrintPart[]): string {
  return [
    `@page{@top-left{content:${quoted(feature)}}}`,
    '@page cover{@top-left{content:none}@top-right{content:none}@bottom-center{content:none!important}}',
    ...parts.map(
      ({ id, name }) =>
        `@page part-${id}{@top-right{content:${quoted(name)}}}@media print{[id=${quoted(id)}]{page:part-${id}}}`,
    ),
    '',
  ].join('\n');
}
