/** 册里自成一段、另起一页的部分：一个栏目，或一则附录。 */
export interface EditionPart {
  /** 这一段在页面里的编号。 */
  id: string;
  /** 页眉上的名字。 */
  name: string;
}

/** CSS 字符串：反斜杠、引号与换行须转义（CSS Syntax 3，§4.3.5）。 */
const quoted = (text: string): string =>
  `'${text.replaceAll(/[\\']/g, '\\$&').replaceAll(/\s*\n\s*/g, ' ')}'`;

/**
 * 每页页眉的样式：左边专题名，右边栏目名，随内容而定，所以由构建写出。
 * 纸张的页边盒取不到页面里的文字，只能写在样式里；不认页边盒的浏览器照样打印，只是没有页眉。
 * @param feature 专题名。
 * @param parts 各段，每段用自己的一种页。
 */
export function runningHeads(feature: string, parts: readonly EditionPart[]): string {
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
