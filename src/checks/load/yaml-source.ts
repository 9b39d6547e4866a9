import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  Scalar,
} from 'yaml';
import type { Path } from '../model.ts';
import type { Place, Problem } from '../problem.ts';
import { brokenTexts, lostText, syntaxProblems } from './yaml-problems.ts';

/** A file of YAML: what it holds, what is wrong with it, and where each field stands. */
export interface YamlSource {
  /** Of no use where the syntax is wrong. */
  value: unknown;
  problems: Problem[];
  /** Lines within texts; the values can be used all the same. */
  breaks: Problem[];
  /** Where a field stands, or the nearest one above where it is missing; without `field`. */
  locate: (path: Path) => Place;
  /** Where the name of a field stands. */
  locateKey: (path: Path, key: string) => Place;
}

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

/** An alias (`*name`) without its anchor fails only here; it counts as an error of syntax. */
function readValue(document: Document): { value: unknown; error: string | undefined } {
  if (document.errors.length > 0) return { value: undefined, error: undefined };
  try {
    return { value: document.toJS() as unknown, error: undefined };
  } catch {
    return { value: undefined, error: '以 * 或 & 起头的文字要加引号' };
  }
}

/**
 * Parses YAML; dates are text, with quotation marks or without.
 * @param file As editors see it.
 * @param text All of it; of a frontmatter, with the blank lines before it, so that line numbers hold.
 */
export function parseYaml(file: string, text: string): YamlSource {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line, column: col };
  };
  const { value, error } = readValue(document);
  const star = text.search(/(?<=[:\-,[{]\s*)[*&]/);
  const alias: Problem[] =
    error === undefined
      ? []
      : [
          {
            ...place(Math.max(star, 0)),
            rule: 'yaml',
            message: `YAML 写法有误：${error}。`,
            remedy: '整段文字首尾各加一个半角单引号。',
          },
        ];
  const syntax =
    document.errors.length > 0 ? syntaxProblems(file, text) : lostText(file, document, lineCounter);
  return {
    value,
    problems: [...syntax, ...alias],
    breaks: document.errors.length > 0 ? [] : brokenTexts(file, text, document, lineCounter),
    locate: (path) => {
      const node = deepest(document, path);
      return node === undefined ? { file } : place(startOf(node));
    },
    locateKey: (path, key) => {
      const map: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
      const pair = isMap(map)
        ? map.items.find((item) => isPair(item) && String(item.key) === key)
        : undefined;
      return isScalar(pair?.key) && pair.key.range
        ? place(pair.key.range[0])
        : place(map === undefined || !isNode(map) ? 0 : startOf(map));
    },
  };
}
