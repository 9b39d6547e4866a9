import type { PhrasingContent, Root, RootContent } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { DIALECT } from '../../markdown/dialect.ts';
import { type Problem, type Said, placeOf } from '../problem.ts';
import { type MdxError, mdxProblem } from './mdx-problem.ts';
import { articleSchema } from '../../schemas/article.ts';
import type { ArticleFile, BodyLink } from '../model.ts';
import { readBlocks } from '../text/block.ts';
import { componentsIn, factIds } from '../../markdown/component.ts';
import { readEntry } from './entries.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { parseYaml } from './yaml-source.ts';

const parser = unified().use(remarkParse).use(DIALECT).use(remarkMdx);

function isComponent(node: PhrasingContent): boolean {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxTextExpression';
}

/** A component alone in a paragraph is a block, as in the compiled MDX. */
function unravel(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node];
  const { children } = node;
  const blank = (child: PhrasingContent): boolean => child.type === 'text' && child.value.trim() === '';
  if (!children.some(isComponent) || !children.every((child) => isComponent(child) || blank(child)))
    return [node];
  return children
    .filter(isComponent)
    .map((child) => ({ ...child, type: child.type.replace('Text', 'Flow') }) as unknown as RootContent);
}

/** A text → its tree, or a problem with its line. */
export function parseMdx(file: string, body: string): { tree: Root | undefined; problems: Problem[] } {
  try {
    const tree = parser.parse(body);
    tree.children = tree.children.flatMap(unravel);
    return { tree, problems: [] };
  } catch (error) {
    if (!(error instanceof Error && 'reason' in error)) throw error;
    return { tree: undefined, problems: [mdxProblem(file, error as Error & MdxError, body)] };
  }
}

function why(text: string): Said {
  const [first = '', ...rest] = text.split(/\r?\n/);
  if (text.trim() === '')
    return { message: '这个文件是空的。', remedy: '用 npm run new 生成一篇，照它写；不要这一篇就删去文件。' };
  if (/^---[ \t]*$/.test(first))
    return {
      message: '开头的 --- 没有收尾。',
      remedy: '字段写完，另起一行，只写三个半角的 -，前后都没有别的字。',
    };
  if (/^\s*(?:[-—－–]+|\++)\s*$/.test(first) && first.trim() !== '')
    return {
      message: '第一行不是三个半角的 -。',
      remedy: '第一行只写 ---，前后都没有空格；收尾的一行也一样。',
    };
  if (rest.some((line) => /^---[ \t]*$/.test(line)))
    return {
      message: '开头的 --- 前面有空行或别的字。',
      remedy: '让 --- 成为文件的第一行，前面什么也没有。',
    };
  return {
    message: '文章开头没有用 --- 围起来的字段。',
    remedy: '用 npm run new 生成一篇，照它的开头补上。',
  };
}

/** Why there is no frontmatter. */
export function missingFrontmatter(file: string, text: string): Problem {
  return { file, line: 1, rule: 'frontmatter', ...why(text) };
}

function linksIn(tree: Root, file: string): BodyLink[] {
  const links: BodyLink[] = [];
  visit(tree, 'link', (node) => {
    const { start, end } = node.position ?? {};
    const text = toString(node);
    const isBare = text.length === (end?.offset ?? 0) - (start?.offset ?? 0);
    links.push({ url: node.url, text, isBare, place: placeOf(file, node) });
  });
  return links;
}

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
  const parsed = yaml === undefined ? undefined : parseMdx(file, body);
  problems.push(...(parsed?.problems ?? []));
  const tree = parsed?.tree ?? { type: 'root', children: [] };
  const blocks = readBlocks(tree, file);
  const components = componentsIn(tree);
  return {
    slug: file.replace(/^.*\//, '').replace(/\.mdx$/, ''),
    file,
    frontmatter,
    isReadable: parsed?.tree !== undefined,
    tree,
    blocks,
    components,
    links: linksIn(tree, file),
    cited: new Set(components.flatMap(factIds)),
    blockIds: new Set(blocks.flatMap(({ id }) => id ?? [])),
  };
}
