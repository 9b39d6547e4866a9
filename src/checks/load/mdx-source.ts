import type { PhrasingContent, Root, RootContent } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { DIALECT } from '../../markdown/dialect.ts';
import type { Problem } from '../problem.ts';
import { type MdxError, mdxProblem } from './mdx-problem.ts';

const parser = unified().use(remarkParse).use(DIALECT).use(remarkMdx);

/** A file → its YAML, undefined where it has none, and its text; both with blanks before, so that line numbers stay. */
export function splitFrontmatter(text: string): { yaml: string | undefined; body: string } {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/mu.exec(text);
  if (match?.index !== 0) return { yaml: undefined, body: text };
  const whole = match[0];
  return { yaml: `\n${match[1] ?? ''}`, body: whole.replace(/[^\n]/g, ' ') + text.slice(whole.length) };
}

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
