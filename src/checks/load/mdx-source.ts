import type { PhrasingContent, Root, RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Problem } from '../problem.ts';

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyGfmStrikethrough)
  .use(remarkMdx);

/** remark-mdx 抛出的错误里用得着的部分。 */
interface MdxError {
  reason: string;
  ruleId?: string;
  line?: number;
  column?: number;
}

const REASONS: Record<string, string> = {
  'end-tag-mismatch': '组件的开头和结尾对不上',
  'unexpected-closing-slash': '多出一个结尾标记',
  'unexpected-eof': '到文件末尾还有没写完的组件或括号',
  'unexpected-character': '这里的字符不能这样写，多半是组件写法有误，或正文里直接写了 < 或 {',
  'unexpected-lazy': '组件没有写完就换了段',
  acorn: '花括号里不是合法的写法',
};

/** 全文 → 前言的 YAML（前面补空行，行号不变）与正文（前言换成空行）。没有前言时 yaml 为 undefined。 */
export function splitFrontmatter(text: string): { yaml: string | undefined; body: string } {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/mu.exec(text);
  if (match?.index !== 0) return { yaml: undefined, body: text };
  const whole = match[0];
  return { yaml: `\n${match[1] ?? ''}`, body: whole.replace(/[^\n]/g, ' ') + text.slice(whole.length) };
}

function isComponent(node: PhrasingContent): boolean {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxTextExpression';
}

/** 独占一段的组件当作块，与 MDX 编译时的做法一致。 */
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

/** 正文 → 语法树；语法有误时给出一条带行号的错误。 */
export function parseMdx(file: string, body: string): { tree: Root | undefined; problems: Problem[] } {
  try {
    const tree = parser.parse(body);
    tree.children = tree.children.flatMap(unravel);
    return { tree, problems: [] };
  } catch (error) {
    if (!(error instanceof Error && 'reason' in error)) throw error;
    const { line, column, ruleId, reason } = error as Error & MdxError;
    const problem: Problem = {
      file,
      line,
      column,
      rule: 'mdx-syntax',
      message: `MDX 写法有误：${REASONS[ruleId ?? ''] ?? '这里读不懂'}（${reason}）。`,
      remedy: '检查这一行的组件、尖括号和花括号是否成对。',
    };
    return { tree: undefined, problems: [problem] };
  }
}
