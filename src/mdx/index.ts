import Cite from './Cite.astro';
import Figure from './Figure.astro';
import Note from './Note.astro';
import Table from './Table.astro';

/** 编者在 MDX 里能用的组件，以及替换标准标签的组件。 */
export const mdxComponents = { Cite, Figure, Note, table: Table };
