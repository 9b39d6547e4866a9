import { articleSchema } from '../../schemas/article.ts';
import type { ArticleFile } from '../model.ts';
import type { Problem } from '../problem.ts';
import { outlineOf } from '../outline.ts';
import { readBlocks } from '../text/block.ts';
import { readEntry } from './entries.ts';
import { missingFrontmatter } from './frontmatter.ts';
import { parseMdx, splitFrontmatter } from './mdx-source.ts';
import { parseYaml } from './yaml-source.ts';

/**
 * 文章的全文 → 内存里的样子；错误记进 `problems`。
 * @param text 编码不对、读不出来的为 undefined，那时已经记过错误
 */
export function readArticle(file: string, text: string | undefined, problems: Problem[]): ArticleFile {
  const { yaml, body } = splitFrontmatter(text ?? '');
  const source = parseYaml(file, yaml ?? '{}');
  if (yaml === undefined && text !== undefined) problems.push(missingFrontmatter(file, text));
  problems.push(...source.problems, ...source.breaks);
  const readable = yaml !== undefined && source.problems.length === 0;
  const frontmatter = readEntry(source, [], articleSchema, readable ? problems : []);
  // 没有前言时，正文从哪里起也说不准：先改好前言，免得一处错报成两处。
  const { tree, problems: syntax } =
    yaml === undefined ? { tree: undefined, problems: [] } : parseMdx(file, body);
  problems.push(...syntax);
  const slug = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
  const blocks = tree === undefined ? [] : readBlocks(tree, file);
  const outline = tree === undefined ? undefined : outlineOf(tree, blocks);
  return { slug, file, frontmatter, tree, blocks, outline };
}
