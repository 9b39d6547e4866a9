import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument, Scalar } from 'yaml';
import type { Path } from '../model.ts';
import type { Place } from '../problem.ts';
import { brokenTexts, lostText, say, syntaxProblems } from './yaml-problems.ts';

function startOf(node: Node): number {
  const start = node.range?.[0] ?? 0;
  const block = isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED);
  return block ? start + 2 : start;
}

function deepest(document: Document, path: Path): Node | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node;
  }
  return undefined;
}

/**
 * Parses YAML: what a file holds, what is wrong with it, and where each field stands. Dates are text. A frontmatter
 * comes with the lines before it as blank ones, so that line numbers hold.
 */
export function parseYaml(file: string, text: string) {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line, column: col };
  };
  const isSound = document.errors.length === 0;
  const problems = isSound ? lostText(file, document, lineCounter) : syntaxProblems(file, text);
  let value: unknown;
  try {
    value = isSound ? document.toJS() : undefined;
  } catch {
    // An alias (`*name`) without its anchor fails only here; it counts as an error of syntax.
    const { line, col } = lineCounter.linePos(Math.max(text.search(/(?<=[:\-,[{]\s*)[*&]/), 0));
    const remedy = '整段文字首尾各加一个半角单引号。';
    problems.push(say(file, line, col, '以 * 或 & 起头的文字要加引号', remedy));
  }
  return {
    /* Of no use where the syntax is wrong. */
    value,
    problems,
    /* Lines within texts; the values can be used all the same. */
    breaks: isSound ? brokenTexts(file, text, document, lineCounter) : [],
    /* Where a field stands, or the nearest one above where it is missing. */
    locate: (path: Path): Place => {
      const node = deepest(document, path);
      return node === undefined ? { file } : place(startOf(node));
    },
    locateName: (path: Path): Place => {
      const map: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
      const pair = isMap(map) ? map.items.find(({ key }) => String(key) === path.at(-1)) : undefined;
      if (isScalar(pair?.key) && pair.key.range) return place(pair.key.range[0]);
      return place(isNode(map) ? startOf(map) : 0);
    },
  };
}

/** A file of YAML in memory. */
export type YamlSource = ReturnType<typeof parseYaml>;
