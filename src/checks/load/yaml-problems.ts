import { type ErrorCode, isScalar, LineCounter, parseDocument, Scalar, visit, type Document } from 'yaml';
import type { Problem } from '../problem.ts';
import { guessSlip } from './yaml-guess.ts';

/** Every error of the parser, so that none is told in English. */
const REASONS: Record<ErrorCode, string> = {
  ALIAS_PROPS: '以 * 起头的文字要加引号',
  BAD_ALIAS: '以 * 或 & 起头的文字要加引号',
  BAD_COLLECTION_TYPE: '列表与字段混在一起了',
  BAD_DIRECTIVE: '以 % 起头的文字要加引号',
  BAD_DQ_ESCAPE: '双引号里的反斜杠有别的意思',
  BAD_INDENT: '缩进不对，或上面的括号没有合上',
  BAD_PROP_ORDER: '以 ! 或 & 起头的文字要加引号',
  BAD_SCALAR_START: '这个字符不能用来起头，整段文字要加引号',
  BLOCK_AS_IMPLICIT_KEY: '冒号前后的写法不对，含冒号的文字要加引号',
  BLOCK_IN_FLOW: '花括号或方括号里少了半角逗号，或文字里有冒号',
  DUPLICATE_KEY: '同一个字段写了两次',
  IMPOSSIBLE: '这里读不懂',
  KEY_OVER_1024_CHARS: '字段名太长，多半是少了冒号',
  MISSING_CHAR: '缺少引号、逗号或括号',
  MULTILINE_IMPLICIT_KEY: '字段名不能跨行，多半是这一行或上一行少了引号或冒号',
  MULTIPLE_ANCHORS: '以 & 起头的文字要加引号',
  MULTIPLE_DOCS: '中间多了一行 ---',
  MULTIPLE_TAGS: '以 ! 起头的文字要加引号',
  NON_STRING_KEY: '字段名只能是文字',
  RESOURCE_EXHAUSTION: '括号套得太深',
  TAB_AS_INDENT: '缩进只能用空格，不能用制表符',
  TAG_RESOLVE_FAILED: '以 ! 起头的文字要加引号',
  UNEXPECTED_TOKEN: '这里多出了字符',
};

/** Where there is a better remedy than `REMEDY`. */
const REMEDIES: Partial<Record<ErrorCode, string>> = {
  BLOCK_IN_FLOW: '字段之间用半角逗号加一个空格隔开；含冒号、逗号的文字整段加单引号。',
  DUPLICATE_KEY: '两处只留一处。',
  MULTIPLE_DOCS: '删去这一行 ---。',
};

const REMEDY = '对照相邻条目改好这一行；含冒号、井号、引号的文字整段加单引号。';

const NO_DASH = ['这里像是另一条，前面少了“-”', '在 id 前面写“- ”，与别的条目对齐。'] as const;

/** Where an entry begins: `- ` of a list, or a field at the margin. */
const ITEM = /^(?:- |[A-Za-z]\w*:(?:\s|$))/;

/** No more mistakes of a file are told at once. */
const MOST = 20;

/** A mistake in YAML, as editors are told. */
export function say(
  file: string,
  line: number,
  column: number | undefined,
  reason: string,
  remedy = REMEDY,
): Problem {
  return { file, line, column, rule: 'yaml', message: `YAML 写法有误：${reason}。`, remedy };
}

/**
 * After a slip the parser tells of many more that are none. So of an entry only the first is believed, and the rest of
 * the file is parsed again from the next one: slips of several entries are still listed at once.
 */
export function syntaxProblems(file: string, text: string): Problem[] {
  const lines = text.split(/\r?\n/);
  const problems: Problem[] = [];
  let from = 0;
  while (problems.length < MOST) {
    const counter = new LineCounter();
    const rest = lines.map((line, index) => (index < from ? '' : line)).join('\n');
    const { errors } = parseDocument(rest, { lineCounter: counter, prettyErrors: false });
    const broken = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
    const twice = errors.filter(
      ({ code, pos }) => code === 'DUPLICATE_KEY' && pos[0] < (broken?.pos[0] ?? Infinity),
    );
    // Two entries run into one where the second has lost its mark.
    const entry = twice.find(({ pos }) => rest.startsWith('id:', pos[0]));
    for (const { code, pos } of entry === undefined ? twice : [entry]) {
      const { line, col } = counter.linePos(pos[0]);
      const [reason, remedy] = entry === undefined ? [REASONS[code], REMEDIES[code]] : NO_DASH;
      problems.push(say(file, line, col, reason, remedy));
    }
    if (broken === undefined) return problems;
    const { line, col } = counter.linePos(broken.pos[0]);
    const slip = guessSlip(lines, line);
    problems.push(
      slip === undefined
        ? say(file, line, col, REASONS[broken.code], REMEDIES[broken.code])
        : say(file, slip.line, undefined, slip.reason, slip.remedy),
    );
    const next = lines.findIndex(
      (other, index) => index >= Math.max(slip?.line ?? line, from + 1) && ITEM.test(other),
    );
    if (next < 0) return problems;
    from = next;
  }
  return problems;
}

/** ` #…` after a text is lost as a comment; comments have a space after the #, so without one it mostly is text. */
export function lostText(file: string, document: Document, counter: LineCounter): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar: (_, node) => {
      if (!isScalar(node) || node.type !== Scalar.PLAIN || !/^[^\s#]/.test(node.comment ?? '')) return;
      const { line, col } = counter.linePos(node.range?.[0] ?? 0);
      const reason = `“#${(node.comment ?? '').split('\n')[0] ?? ''}”会被当作注释，不会上站`;
      problems.push(say(file, line, col, reason, '是正文，整段文字加单引号；是注释，在 # 后面空一格。'));
    },
  });
  return problems;
}

/** Where a line of a text ends and the next begins, between characters that take no space. */
const TAKES_NO_SPACE = '[\\p{Script=Han}，。；：、！？“”‘’（）《》—…]';
const FOLD = new RegExp(
  `(?<=${TAKES_NO_SPACE})[ \\t]*\\r?\\n\\s*(?=\\S)|(?<=[^\\s\\\\])[ \\t]*\\r?\\n\\s*(?=${TAKES_NO_SPACE})`,
  'u',
);
const ONE_LINE = '整段话写在冒号后面，写成一行；要分段的字段，一段写成列表的一条。';

/** Lines within a text: YAML makes a space of the break, which shows between 汉字 on the page and in every feed. */
export function brokenTexts(file: string, text: string, document: Document, counter: LineCounter): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
      const [start, end] = node.range;
      const isBlock = node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL;
      const source = text.slice(start, end);
      const head = isBlock ? source.indexOf('\n') + 1 : 0;
      const fold = FOLD.exec(source.slice(head).trimEnd());
      const escaped = /[^\n]\n/.test(node.value) && /\p{Script=Han}/u.test(node.value);
      if (fold === null && !escaped && !(isBlock && node.value.endsWith('\n'))) return;
      const { line, col } = counter.linePos(start + (fold === null ? 0 : head + fold.index));
      const message =
        fold === null ? '这段文字里有换行，网页上会多出空格。' : '一段话里换了行，网页上会多出空格。';
      problems.push({ file, line, column: col, rule: 'line-break', message, remedy: ONE_LINE });
    },
  });
  return problems;
}
