import { unified } from '@astrojs/markdown-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import { readDirectoryNames } from './directory-names.ts';
import { rehypeBaseLinks, rehypeHeadingAnchors } from './rehype-links.ts';
import { rehypeQuoteBreaks } from './rehype-quote-breaks.ts';
import { remarkBlockIds } from './remark-block-ids.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkDirectoryLinks } from './remark-directory-links.ts';
import { remarkHanLines } from './remark-han-lines.ts';

type Options = NonNullable<Parameters<typeof unified>[0]>;

/**
 * 正文的 Markdown 处理。默认处理器会把 `**重点。**后文` 留成字面星号、把中文单引号转反，
 * 所以换成 unified，加中文强调规则，关掉“智能引号”。
 * @param taps 取走中间所得的步骤：`remark` 在块编号取下之后，`rehype` 在最后。
 */
export function markdownProcessor(
  options: { base: string; contentDir: string },
  taps: { remark: NonNullable<Options['remarkPlugins']>; rehype: NonNullable<Options['rehypePlugins']> },
) {
  return unified({
    smartypants: false,
    remarkPlugins: [
      remarkCjkFriendly,
      remarkCjkFriendlyGfmStrikethrough,
      remarkHanLines,
      remarkBlockIds,
      ...taps.remark,
      remarkCitations,
      [remarkDirectoryLinks, readDirectoryNames(options.contentDir)],
    ],
    rehypePlugins: [[rehypeBaseLinks, options.base], rehypeHeadingAnchors, rehypeQuoteBreaks, ...taps.rehype],
  });
}
