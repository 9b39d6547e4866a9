import type { Problem, Said } from '../problem.ts';

/** What is used of the error of remark-mdx; `reason` is in English, to know the cause by. */
export interface MdxError {
  reason: string;
  ruleId?: string;
  line?: number;
  column?: number;
}

type Told = Said & Partial<Pick<Problem, 'line' | 'column'>>;

const COMPARE = '小于号写成 \\<；书名号用《》；标签只能用规定的组件。';

/** A component that is not closed, or closed wrong. */
function tagSaid(reason: string): Told | undefined {
  if (reason.startsWith('Unexpected closing slash'))
    return { message: '这个结尾前面没有开头。', remedy: '删去它，或补上开头；开头的“<”后面不能空格。' };
  const [, around] =
    /before the end of `(\w+)`|(?:after the end of) `(\w+)`/.exec(reason)?.filter(Boolean) ?? [];
  if (around !== undefined && /^(?:strong|emphasis|delete|link)$/.test(around))
    return {
      message: '组件与 **、*、~~ 或链接交叉了。',
      remedy: '一个整个套在另一个里面，如 **<Cite fact="编号">短语</Cite>**。',
    };
  if (reason.startsWith('Expected the closing tag'))
    return {
      message: '组件的结尾与文字连在了一起。',
      remedy: '开头与结尾各独占一行，或都写在文字的同一行。',
    };
  const [, closing] = /^Unexpected closing tag `(<\/[^`]*>)`/.exec(reason) ?? [];
  const [, name, line, column] = /closing tag for `<([^`]*)>` \((\d+):(\d+)/.exec(reason) ?? [];
  const place = line === undefined ? {} : { line: Number(line), column: Number(column) };
  if (name === undefined) return undefined;
  if (/^[a-z]/.test(name))
    return { ...place, message: `不能用 <${name}>。`, remedy: '正文不能写 HTML 标签，删去它。' };
  if (closing !== undefined)
    return {
      message: `<${name}> 的结尾写成了“${closing}”。`,
      remedy: `改成 </${name}>，大小写要一致；两个组件不能交叉。`,
    };
  return {
    ...place,
    message: `<${name}> 没有收尾。`,
    remedy: `里面有文字的，在末尾补上 </${name}>；没有文字的，写成 <${name} …… />。`,
  };
}

/** A character that may not stand here. */
function characterSaid(reason: string, text: string): Told | undefined {
  const [, character] = /^Unexpected character `(.+?)` \(/.exec(reason) ?? [];
  if (character === undefined) return undefined;
  if (/^<{7}/.test(text))
    return {
      message: '这里留着合并两份改动时的记号。',
      remedy: '两份里只留要的一份，再删去 <<<<<<<、=======、>>>>>>> 三行。',
    };
  if (/<(?:https?:|www\.|[\w.+-]+@)/i.test(text))
    return {
      message: '网址、邮箱不能写在尖括号里，会被当作组件。',
      remedy: '写成 [文字](网址)，邮箱写成 [文字](mailto:邮箱)。',
    };
  if (character === '!') return { message: '注释不能写成 <!-- -->。', remedy: '写成 {/* 注释 */}，或删去。' };
  if (reason.includes('attribute value'))
    return { message: `属性的值以“${character}”起头。`, remedy: '值用半角双引号括起来，如 fact="编号"。' };
  if (/\b(?:before|in) name\b/.test(reason))
    return { message: `“<”后面是“${character}”，会被当作组件。`, remedy: COMPARE };
  return {
    message: `组件里的“${character}”写得不对。`,
    remedy: '属性写成 名字="值"，之间空一格，等号与引号用半角。',
  };
}

function said({ reason, ruleId }: MdxError, text: string): Told {
  const brace = '要写花括号本身，前面加反斜杠，如 \\{。';
  const found = tagSaid(reason) ?? characterSaid(reason, text);
  if (found !== undefined) return found;
  if (ruleId === 'acorn') return { message: '花括号里的写法读不懂。', remedy: brace };
  if (ruleId === 'unexpected-eof' && reason.includes('in expression'))
    return { message: '有“{”没有合上。', remedy: brace };
  if (ruleId === 'unexpected-eof')
    return { message: '组件没有写完。', remedy: '补上“>”；要写小于号，写成 \\<。' };
  if (ruleId === 'unexpected-lazy')
    return { message: '组件或花括号没有写完就换了段。', remedy: '在同一段里补上结尾。' };
  return { message: '这里读不懂。', remedy: '检查这一行的组件、尖括号和花括号是否成对。' };
}

/** Where the first “{” without its “}” stands. */
function openBrace(body: string): number | undefined {
  const open: number[] = [];
  for (const { 0: mark, index } of body.matchAll(/\\.|[{}]/gsu))
    if (mark === '{') open.push(index);
    else if (mark === '}') open.pop();
  return open[0];
}

/**
 * An error of the MDX parser → a message editors can go by.
 * @param body The text, with the file's line numbers.
 */
export function mdxProblem(file: string, error: MdxError, body: string): Problem {
  const { line, column } = error;
  const text = body.split('\n')[(line ?? 0) - 1] ?? '';
  const { message, ...rest } = said(error, text);
  // The parser stops at the end of the file, the editor at the brace.
  const opened = error.reason.includes('in expression') ? openBrace(body) : undefined;
  const place = opened === undefined ? { line, column } : { line: body.slice(0, opened).split('\n').length };
  return { file, ...place, rule: 'mdx-syntax', message: `MDX 写法有误：${message}`, ...rest };
}
