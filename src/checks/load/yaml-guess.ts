/** A slip that editors make: where, what, and how to mend it. */
export interface Slip {
  /** From 1. */
  line: number;
  reason: string;
  remedy: string;
}

type Said = Omit<Slip, 'line'>;

/** The beginning of a line: indent, perhaps `- `, and the name of a field. */
const KEY = String.raw`^[ \t]*(?:- +)?(?:\{ *)?[A-Za-z]\w*`;
const QUOTE_WHOLE = '整段文字首尾各加一个半角单引号；里面的引号用“ ”。';

/** What a line looks like → what to say; the first that fits. */
const SLIPS: readonly (readonly [RegExp, string, string])[] = [
  [
    /^(?:<{7}|={7}|>{7})(?:\s|$)/,
    '这是合并两份改动时留下的记号',
    '两份里只留要的一份，再删去 <<<<<<<、=======、>>>>>>> 三行。',
  ],
  [/^ *\t/, '缩进用了制表符', '删去行首的空白，改用空格，与相邻的字段对齐。'],
  [/^[ \t]*[\u00a0\u3000]/, '缩进用了全角空格', '删去行首的空白，改用半角空格，与相邻的字段对齐。'],
  [
    new RegExp(`(?:${KEY}|^\\p{Script=Han}+)\\s*：`, 'u'),
    '字段名后面用了全角冒号',
    '改成半角冒号，后面空一格。',
  ],
  [new RegExp(`${KEY}:[\\u00a0\\u3000]`), '冒号后面用了全角空格', '改成一个半角空格。'],
  [new RegExp(`${KEY}:[^\\s/]`), '冒号后面少了空格', '冒号后面空一格。'],
  [/^ *-[A-Za-z{]/, '“-”后面少了空格', '“-”后面空一格。'],
  [/^ *(?:—|－|–)+ *[A-Za-z{]/, '条目前面不是半角的“-”', '改成一个半角“-”，后面空一格。'],
  [/[{[].*，\s*[A-Za-z]\w*:/, '花括号里用了全角逗号', '字段之间改成半角逗号，后面空一格。'],
  [/[{｛].*｝|｛/, '用了全角花括号', '改成半角的 { 与 }。'],
  [new RegExp(`${KEY} +[^\\s:：#][^:：]*$`), '字段名后面少了冒号', '字段名后面加半角冒号，再空一格。'],
];

/** A value that begins with a quotation mark: not closed, or closed too early. */
function quoteSlip(text: string): Said | undefined {
  const value = /(?:^[ \t]*(?:- +)?|[A-Za-z]\w*: +)(["'])(.*)$/.exec(text);
  if (value === null) return undefined;
  const [, quote = '', rest = ''] = value;
  const end = rest.replaceAll(quote === "'" ? "''" : '\\"', '  ').indexOf(quote);
  if (end < 0) return { reason: '这里起头的引号没有收尾', remedy: '补上后一个引号，前后都用半角单引号。' };
  return /^\s*(?:[,}\]#]|$)/.test(rest.slice(end + 1))
    ? undefined
    : { reason: '引号只括住了一部分文字', remedy: QUOTE_WHOLE };
}

/** A bracket that is not closed in its line. */
function bracketSlip(text: string): Said | undefined {
  const plain = text.replace(/'[^']*'|"[^"]*"/g, '');
  const cut = plain.replace(/\s#.*$/, '');
  if (/[}\]]/.test(plain) && !/[}\]]/.test(cut) && /[{[]/.test(cut))
    return { reason: '“#”后面的都被当作了注释', remedy: '含“#”的文字加单引号；写编号时不带“#”。' };
  const count = (mark: string): number => plain.split(mark).length - 1;
  if (count('{') > count('}')) return { reason: '花括号没有合上', remedy: '在这一行末尾补上 }。' };
  if (count('[') > count(']')) return { reason: '方括号没有合上', remedy: '在这一行末尾补上 ]。' };
  return undefined;
}

/** A value that begins with a mark of another meaning, or goes on after a closing bracket. */
function startSlip(text: string): Said | undefined {
  const mark = /^[ \t]*(?:- +)?[A-Za-z]\w*: +([@`%!>|&*]|\[(?=[^\]]*\] *[^\s#,}\]])|- )/.exec(text)?.[1];
  if (mark === undefined) return undefined;
  return { reason: `文字不能以“${mark.trim()}”起头`, remedy: QUOTE_WHOLE };
}

function slipIn(text: string): Said | undefined {
  const found = SLIPS.find(([pattern]) => pattern.test(text));
  return found === undefined
    ? (quoteSlip(text) ?? startSlip(text) ?? bracketSlip(text))
    : { reason: found[1], remedy: found[2] };
}

const indentOf = (text: string): number => /^ *(?:- +)?/.exec(text)?.[0].length ?? 0;
const isKey = (text: string): boolean => new RegExp(`${KEY}:`).test(text);

/** The mark of an entry, with its indent. */
const ITEM = /^ *- /;
const FURTHER_IN = { reason: '缩进比上面的字段少', remedy: '行首补上空格，与同一条里的字段对齐。' };

/** A field that is not in line with the one above; below one without a value it has to be further in. */
function indentSlip(lines: readonly string[], index: number): Said | undefined {
  const [above = '', here = ''] = [lines[index - 1], lines[index]];
  const isList = ITEM.test(lines.find((line) => /^[^\s#]/.test(line)) ?? '');
  if (isList && /^[A-Za-z]\w*:/.test(here)) return FURTHER_IN;
  if (ITEM.test(here) && lines.slice(0, index).some((line) => ITEM.exec(line)?.[0] === ITEM.exec(here)?.[0]))
    return undefined;
  if (ITEM.test(here) && ITEM.test(above))
    return { reason: '“-”没有与上一条的对齐', remedy: '增减行首的空格，与上一条对齐。' };
  if (!isKey(here) || !isKey(above) || ITEM.test(here)) return undefined;
  const [before, now] = [indentOf(above), indentOf(here)];
  const isOpen = /: *$/.test(above);
  if (now > before && !isOpen)
    return { reason: '缩进比上面的字段多', remedy: '删去行首多的空格，与上面的字段对齐。' };
  return now < before && now > 0 ? FURTHER_IN : undefined;
}

/**
 * Guesses what an editor wrote wrong where YAML cannot be read. The parser often stops after the slip, so the lines
 * before and after count too; a quotation mark that is not closed swallows many lines and is looked for in all before.
 * @param lines Of the whole text.
 * @param line Where the parser stopped, from 1.
 */
export function guessSlip(lines: readonly string[], line: number): Slip | undefined {
  const said = (index: number, found: Said | undefined): Slip | undefined =>
    found === undefined ? undefined : { line: index + 1, ...found };
  const open = lines.findLastIndex(
    (text, index) => index < line && quoteSlip(text)?.reason.includes('收尾') === true,
  );
  if (open >= 0) return said(open, quoteSlip(lines[open] ?? ''));
  for (const index of [line - 1, line - 2, line]) {
    const text = lines[index];
    if (text === undefined || /^\s*(?:#|$)/.test(text)) continue;
    const found = said(index, slipIn(text));
    if (found !== undefined) return found;
  }
  for (const index of [line - 2, line - 1, line]) {
    const found = said(index, indentSlip(lines, index));
    if (found !== undefined) return found;
  }
  return undefined;
}
