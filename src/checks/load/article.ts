import { articleSchema } from '../../schemas/article.ts';
import type { ArticleFile } from '../model.ts';
import type { Problem } from '../problem.ts';
import { outlineOf } from '../outline.ts';
import { readBlocks } from '../text/block.ts';
import { readEntry } from './entries.ts';
import { parseMdx, splitFrontmatter } from './mdx-source.ts';
import { parseYaml } from './yaml-source.ts';

/** 文章的全文 → 内存里的样子；错误记进 `problems`。 */
export function readArticle(file: string, text: string, problems: Problem[]): ArticleFile {
  const { yaml, body } = splitFrontmatter(text);
  const source = parseYaml(file, yaml ?? '{}');
  if (yaml === undefined) {
    problems.push({
      file,
      line: 1,
      rule: 'frontmatter',
      message: '文章开头没有用 --- 围起来的字段。',
      remedy: '用 npm run new 生成一篇，照它的开头补上。',
    });
  }
  problems.push(...source.problems);
  const readable = yaml !== undefined && source.problems.length === 0;
  const frontmatter = readEntry(source, [], articleSchema, readable ? problems : []);
  const { tree, problems: syntax } = parseMdx(file, body);
  problems.push(...syntax);
  const slug = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
  const blocks = tree === undefined ? [] : readBlocks(tree, file);
  const outline = tree === undefined ? undefined : outlineOf(tree, blocks);
  return { slug, file, frontmatter, tree, blocks, outline, isSound: false };
}
