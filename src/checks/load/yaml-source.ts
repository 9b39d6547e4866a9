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

/** 一份 YAML：值、语法错误，以及任一字段在文件里的位置。 */
export interface YamlSource {
  /** 读出的值；语法有误时不可用。 */
  value: unknown;
  problems: Problem[];
  /** 字段的位置；没有这个字段时取最近的上级。不含 `field`。 */
  locate: (path: Path) => Place;
  /** 字段名本身的位置，供“未知字段”用。 */
  locateKey: (path: Path, key: string) => Place;
}

const REASONS: Record<string, string> = {
  BAD_INDENT: '缩进不对',
  BAD_SCALAR_START: '这个字符不能用来起头，整段文字要加引号',
  BLOCK_AS_IMPLICIT_KEY: '冒号前后的写法不对，含冒号的文字要加引号',
  DUPLICATE_KEY: '同一个字段写了两次',
  MISSING_CHAR: '缺少引号、逗号或括号',
  MULTILINE_IMPLICIT_KEY: '字段名不能跨行，多半是上一行少了引号或冒号',
  TAB_AS_INDENT: '缩进只能用空格，不能用制表符',
  UNEXPECTED_TOKEN: '这里多出了字符',
};

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

/** 别名（`*名字`）指向没有的锚点时，取值才会出错；算作这份文件的一条语法错误。 */
function readValue(document: Document): { value: unknown; error: string | undefined } {
  if (document.errors.length > 0) return { value: undefined, error: undefined };
  try {
    return { value: document.toJS() as unknown, error: undefined };
  } catch {
    return { value: undefined, error: '以 * 或 & 起头的文字要加引号' };
  }
}

/**
 * 解析 YAML；日期不论加没加引号都读成文字。
 * @param file 显示用的路径
 * @param text YAML 全文；frontmatter 要先补上前面的空行，行号才对得上
 */
export function parseYaml(file: string, text: string): YamlSource {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line, column: col };
  };
  const problem = (at: Place, reason: string): Problem => ({
    ...at,
    rule: 'yaml',
    message: `YAML 写法有误：${reason}。`,
    remedy: '对照相邻条目改好这一行；含冒号、井号、引号的文字整段加单引号。',
  });
  const { value, error } = readValue(document);
  const star = text.search(/(?<=[:\-,[{]\s*)[*&]/);
  return {
    value,
    problems: [
      ...document.errors.map(({ pos, code, message }) => problem(place(pos[0]), REASONS[code] ?? message)),
      ...(error === undefined ? [] : [problem(place(Math.max(star, 0)), error)]),
    ],
    locate: (path) => {
      const node = deepest(document, path);
      return node === undefined ? { file } : place(startOf(node));
    },
    locateKey: (path, key) => {
      const map: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
      const pair = isMap(map)
        ? map.items.find((item) => isPair(item) && String(item.key) === key)
        : undefined;
      return isScalar(pair?.key) && pair.key.range ? place(pair.key.range[0]) : { file };
    },
  };
}
