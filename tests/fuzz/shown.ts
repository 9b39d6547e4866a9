import { parseMdx } from '../../src/checks/load/article.ts';
import { splitFrontmatter } from '../../src/checks/load/frontmatter.ts';
import { parseYaml } from '../../src/checks/load/yaml-source.ts';
import type { Nodes } from 'mdast';

/* What a text says, taken twice: from the source by cutting markup, and from what the page is made of. */

const MARKUP = /[\s[\]{}'",:|>*#~^_`\\\-.()]/gu;
const bare = (text: string): string => text.replace(MARKUP, '');

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return Object.entries(value)
    .map(([key, inner]) => (Array.isArray(value) ? '' : key) + wordsOf(inner))
    .join('');
}

/** YAML: as written, and as read. */
export function yamlTwice(text: string): [written: string, shown: string] {
  const written = text
    .replace(/^\ufeff/u, '')
    .split('\n')
    .filter((line) => !/^\s*(?:#|---\s*$)/u.test(line))
    .join('\n')
    // a number is no text: 29.40 is 29.4, .23 is 0.23
    .replace(/(?<![\d.'-])-?\d*\.\d+(?=\s*[,\]}])/gu, (number) => String(Number(number)))
    .replace(/^( *)(\w+): *$(?!(?:\n *)*\n\1(?:\s+\S|- ))/gmu, '$1$2: null');
  return [bare(written), bare(wordsOf(parseYaml('a', text).value))];
}

function pageText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map((child) => pageText(child)).join('\n') : '';
}

/** The body of an article: as written, and as its page has it. */
export function bodyTwice(text: string): [written: string, shown: string] {
  const { yaml = '', body } = splitFrontmatter(text);
  const { tree } = parseMdx('a', body);
  const source = body
    .replace(/\{\/\*[\s\S]*?\*\/\}/gu, '')
    .replace(/<\/?[A-Z][^>]*>/gu, '')
    .replace(/\]\([^)]*\)/gu, '')
    .replace(/^\d+[.)] /gmu, '')
    .replace(/&e[mn]sp;|&nbsp;/gu, ' ');
  const [writtenHead, shownHead] = yamlTwice(yaml);
  const shown = tree === undefined ? '' : pageText(tree);
  return [writtenHead + bare(source), shownHead + bare(shown)];
}
