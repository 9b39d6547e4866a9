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
 * An article's text → the article in memory; what is wrong goes into `problems`.
 * @param text undefined where it could not be read, which has been told.
 */
export function readArticle(file: string, text: string | undefined, problems: Problem[]): ArticleFile {
  const { yaml, body } = splitFrontmatter(text ?? '');
  const source = parseYaml(file, yaml ?? '{}');
  if (yaml === undefined && text !== undefined) problems.push(missingFrontmatter(file, text));
  problems.push(...source.problems, ...source.breaks);
  const readable = yaml !== undefined && source.problems.length === 0;
  const frontmatter = readEntry(source, [], articleSchema, readable ? problems : []);
  // Without frontmatter nobody knows where the text begins: it is mended first, or one mistake would be told twice.
  const { tree, problems: syntax } =
    yaml === undefined ? { tree: undefined, problems: [] } : parseMdx(file, body);
  problems.push(...syntax);
  const slug = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
  const blocks = tree === undefined ? [] : readBlocks(tree, file);
  const outline = tree === undefined ? undefined : outlineOf(tree, blocks);
  return { slug, file, frontmatter, tree, blocks, outline };
}
