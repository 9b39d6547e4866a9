import { type RemarkPlugins, unified } from '@astrojs/markdown-remark';
import { DIALECT } from './dialect.ts';
import type { Known } from './known.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeQuoteBreaks } from './rehype-quote-breaks.ts';
import { remarkBlockIds } from './remark-block-ids.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkDirectoryLinks } from './remark-directory-links.ts';
import { remarkSummary } from './remark-summary.ts';

/**
 * How article text becomes HTML. Astro's default processor leaves `**重点。**后文` as literal asterisks and its
 * smart quotes turn Chinese single quotes around, hence `unified` with the dialect of the checks and no smartypants.
 */
export function markdownProcessor(known: Known) {
  return unified({
    smartypants: false,
    gfm: false,
    remarkPlugins: [
      ...(DIALECT as RemarkPlugins),
      remarkBlockIds,
      [remarkSummary, known],
      [remarkCitations, known],
      [remarkDirectoryLinks, known],
    ],
    rehypePlugins: [rehypeHeadings, rehypeQuoteBreaks],
  });
}
