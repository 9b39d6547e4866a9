import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { articleSchema } from '../../schemas/article.ts';
import type { ArticleFile, BodyLink } from '../model.ts';
import { placeOf, type Problem } from '../problem.ts';
import { readBlocks } from '../text/block.ts';
import { componentsIn, factIds } from '../../markdown/component.ts';
import { readEntry } from './entries.ts';
import { missingFrontmatter } from './frontmatter.ts';
import { parseMdx, splitFrontmatter } from './mdx-source.ts';
import { parseYaml } from './yaml-source.ts';

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

/** An article's text (undefined where it could not be read) → the article; what is wrong goes into `problems`. */
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
