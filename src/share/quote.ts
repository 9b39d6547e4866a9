/** 文字里的一段，起止按字符串下标，止处不含。 */
export interface Span {
  from: number;
  to: number;
}

const OPENING = '“‘「『（《〈【〔［(';
const CLOSING = '”’」』）》〉】〕］)';
/** 书名号里的逗号是题目的一部分，不在那里断。 */
const TITLE_DEPTH: Record<string, number> = { '《': 1, '〈': 1, '》': -1, '〉': -1 };
/** 一个分句的末尾：句读，或省略号、破折号；时刻与比分里的冒号、数字里的点不算。 */
const CLAUSE_END = /[，。；！？]|(?<!\d)：|：(?!\d)|…+|—{2,}|[,.;:!?](?=\s|$)/y;
/** 引文的末尾不带这些；句号、问号、叹号是一句话的一部分，留着。 */
const TRAILING = /[\s，；：、—,;:]+$/u;

const isMark = (char: string | undefined): boolean => char !== undefined && /[\p{P}\s]/u.test(char);

/** 从某个标点起，连同紧跟着的标点与收尾的引号、括号，到哪里为止。 */
function endOfMarks(text: string, start: number): number {
  let end = start;
  for (;;) {
    CLAUSE_END.lastIndex = end;
    if (end < text.length && CLOSING.includes(text.charAt(end))) end += 1;
    else if (CLAUSE_END.test(text)) end = CLAUSE_END.lastIndex;
    else return end;
  }
}

/**
 * 一块文字切成分句，首尾相接，标点归前一句；只在句读处断，所以不会切开词或数字。
 * @param text 一段、一个标题或一格的文字
 */
export function clauses(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  let inTitle = 0;
  for (let index = 0; index < text.length; index += 1) {
    inTitle = Math.max(0, inTitle + (TITLE_DEPTH[text.charAt(index)] ?? 0));
    CLAUSE_END.lastIndex = index;
    if (inTitle > 0 || !CLAUSE_END.test(text)) continue;
    const to = endOfMarks(text, CLAUSE_END.lastIndex);
    found.push({ from, to });
    from = to;
    index = to - 1;
  }
  return from < text.length ? [...found, { from, to: text.length }] : found;
}

/** 没有配上对的引号与括号的位置。 */
function unpaired(text: string, { from, to }: Span): { open: number[]; close: number[] } {
  const open: number[] = [];
  const close: number[] = [];
  for (let index = from; index < to; index += 1) {
    const char = text.charAt(index);
    if (OPENING.includes(char)) open.push(index);
    const opener = OPENING.charAt(CLOSING.indexOf(char));
    if (!CLOSING.includes(char)) continue;
    if (text.charAt(open.at(-1) ?? -1) === opener) open.pop();
    else close.push(index);
  }
  return { open, close };
}

/** 引号、括号落了一半在句中的，扩到另一半所在的分句。 */
function paired(text: string, span: Span, parts: readonly Span[]): Span {
  const { open, close } = unpaired(text, span);
  const whole = unpaired(text, { from: 0, to: text.length });
  const halfOpen = open.some((at) => at > span.from && !whole.open.includes(at));
  const halfClosed = close.some((at) => endOfMarks(text, at) < span.to && !whole.close.includes(at));
  const from = halfClosed ? parts.filter((part) => part.to <= span.from).pop()?.from : undefined;
  const to = halfOpen ? parts.find((part) => part.from >= span.to)?.to : undefined;
  if (from === undefined && to === undefined) return span;
  return paired(text, { from: from ?? span.from, to: to ?? span.to }, parts);
}

/** 去掉首尾的空白与不成对的引号、括号，以及句末的逗号一类。 */
function trimmed(text: string, span: Span): Span {
  let { from, to } = span;
  for (;;) {
    const { open, close } = unpaired(text, { from, to });
    if (from < to && (/\s/.test(text.charAt(from)) || open[0] === from)) from += 1;
    else if (close.at(-1) === to - 1) to -= 1;
    else break;
  }
  const tail = TRAILING.exec(text.slice(from, to));
  return tail === null ? { from, to } : { from, to: from + tail.index };
}

/**
 * 读者选的一段 → 整句的引文：两头各扩到分句的边界，引号与括号成对。
 * @param text 一块里读者看到的文字，不含注号
 * @param selected 选中的部分；两头多选进来的标点不算
 * @returns 只选中标点时为 undefined
 */
export function wholeClauses(text: string, selected: Span): Span | undefined {
  let { from, to } = selected;
  while (from < to && isMark(text[from])) from += 1;
  while (to > from && isMark(text[to - 1])) to -= 1;
  if (from === to) return undefined;
  const parts = clauses(text);
  const first = parts.find((part) => part.to > from);
  const last = parts.find((part) => part.to >= to);
  if (first === undefined || last === undefined) return undefined;
  return trimmed(text, paired(text, { from: first.from, to: last.to }, parts));
}
