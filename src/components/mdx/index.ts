import ArticleLink from './ArticleLink.astro';
import Chart from './Chart.astro';
import Cooperation from './Cooperation.astro';
import Figure from './Figure.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import PullQuote from './PullQuote.astro';
import Table from './Table.astro';

/** The components that editors may use in MDX (<Cite> is remark-citations' work), and those that replace standard tags. */
export const mdxComponents = {
  ArticleLink,
  Chart,
  Cooperation,
  Figure,
  Note,
  PullQuote,
  a: Link,
  table: Table,
};
