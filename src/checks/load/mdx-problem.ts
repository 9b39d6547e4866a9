import type { Problem } from '../problem.ts';

/** What is used of the error of remark-mdx; `reason` is in English, to know the cause by. */
export interface MdxError {
  reason: string;
  ruleId?: string;
  line?: number;
  column?: number;
}

const BRACE = '要写花括号本身，前面加反斜杠，如 \\{。';

/** What the parser's rule, its reason and the line in question look like, and what to say then; the first that fits. */
const CAUSES: readonly (readonly [pattern: RegExp, message: string, remedy: string])[] = [
  [/Unexpected closing slash/, '这个结尾前面没有开头。', '删去它，或补上开头；开头的“<”后面不能空格。'],
  [
    /(?:before|after) the end of `(?:strong|emphasis|delete|link)`/,
    '组件与 **、*、~~ 或链接交叉了。',
    '一个整个套在另一个里面，如 **<Cite fact="编号">短语</Cite>**。',
  ],
  [
    /: Expected the closing tag/,
    '组件的结尾与文字连在了一起。',
    '开头与结尾各独占一行，或都写在文字的同一行。',
  ],
  [/closing tag for `<([a-z][^`]*)>`/, '不能用 <$1>。', '正文不能写 HTML 标签，删去它。'],
  [
    /Unexpected closing tag `(<\/[^`]*>)`.*closing tag for `<([^`]*)>`/,
    '<$2> 的结尾写成了“$1”。',
    '改成 </$2>，大小写要一致；两个组件不能交叉。',
  ],
  [
    /closing tag for `<([^`]*)>`/,
    '<$1> 没有收尾。',
    '里面有文字的，在末尾补上 </$1>；没有文字的，写成 <$1 …… />。',
  ],
  [
    /Unexpected character.*\n<{7}/,
    '这里留着合并两份改动时的记号。',
    '两份里只留要的一份，再删去 <<<<<<<、=======、>>>>>>> 三行。',
  ],
  [
    /Unexpected character.*\n.*<(?:https?:|www\.|[\w.+-]+@)/i,
    '网址、邮箱不能写在尖括号里，会被当作组件。',
    '写成 [文字](网址)，邮箱写成 [文字](mailto:邮箱)。',
  ],
  [/Unexpected character `!`/, '注释不能写成 <!-- -->。', '写成 {/* 注释 */}，或删去。'],
  [
    /Unexpected character `(.+?)` \(.*attribute value/,
    '属性的值以“$1”起头。',
    '值用半角双引号括起来，如 fact="编号"。',
  ],
  [
    /Unexpected character `(.+?)` \(.*\b(?:before|in) name\b/,
    '“<”后面是“$1”，会被当作组件。',
    '小于号写成 \\<；书名号用《》；标签只能用规定的组件。',
  ],
  [
    /Unexpected character `(.+?)` \(/,
    '组件里的“$1”写得不对。',
    '属性写成 名字="值"，之间空一格，等号与引号用半角。',
  ],
  [/^acorn:/, '花括号里的写法读不懂。', BRACE],
  [/^unexpected-eof:.*in expression/, '有“{”没有合上。', BRACE],
  [/^unexpected-eof:/, '组件没有写完。', '补上“>”；要写小于号，写成 \\<。'],
  [/^unexpected-lazy:/, '组件或花括号没有写完就换了段。', '在同一段里补上结尾。'],
  [/(?:)/, '这里读不懂。', '检查这一行的组件、尖括号和花括号是否成对。'],
];

/** Where the first “{” without its “}” stands. */
function openBrace(body: string): number | undefined {
  const open: number[] = [];
  for (const { 0: mark, index } of body.matchAll(/\\.|[{}]/gsu))
    if (mark === '{') open.push(index);
    else if (mark === '}') open.pop();
  return open[0];
}

/** Where to mend it: at the opening, while the parser stops where the closing should be. */
function placeOf({ reason, line, column }: MdxError, body: string): Pick<Problem, 'line' | 'column'> {
  const opened = reason.includes('in expression') ? openBrace(body) : undefined;
  if (opened !== undefined) return { line: body.slice(0, opened).split('\n').length };
  const [, name = '', from, at] = /closing tag for `<([^`]*)>` \((\d+):(\d+)/.exec(reason) ?? [];
  const isClosedWrong = reason.startsWith('Unexpected closing tag') && !/^[a-z]/.test(name);
  return from === undefined || isClosedWrong ? { line, column } : { line: Number(from), column: Number(at) };
}

/**
 * An error of the MDX parser → a message editors can go by.
 * @param body The text, with the file's line numbers.
 */
export function mdxProblem(file: string, error: MdxError, body: string): Problem {
  const text = body.split('\n')[(error.line ?? 0) - 1] ?? '';
  const cause = `${error.ruleId ?? ''}: ${error.reason}\n${text}`;
  const [pattern = /(?:)/, message = '', remedy = ''] = CAUSES.find(([fits]) => fits.test(cause)) ?? [];
  const found = pattern.exec(cause) ?? [];
  const say = (words: string): string =>
    words.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? '');
  const place = placeOf(error, body);
  return {
    file,
    ...place,
    rule: 'mdx-syntax',
    message: `MDX 写法有误：${say(message)}`,
    remedy: say(remedy),
  };
}
