import Chart from './Chart.astro';
import Figure from './Figure.astro';
import Note from './Note.astro';
import Table from './Table.astro';

/** 编者在 MDX 里能用的组件（<Cite> 另由 remark-citations 处理），以及替换标准标签的组件。 */
export const mdxComponents = { Chart, Figure, Note, table: Table };
