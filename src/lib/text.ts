/** 记事本存的 UTF-8 文件，开头多一个看不见的标记；YAML 解析器会把它当成正文。 */
export function withoutBom(text: string): string {
  return text.replace(/^\ufeff/, '');
}

/**
 * 带断行记号 `|` 的标题 → 一行文字，用于网页标题、订阅和检索。
 * 报纸的两行题排成一行时以空格分句；标点之后不必再空。
 */
export function plain(text: string): string {
  return breakable(text).reduce(joinParts, '');
}

/** 按断行记号切开标题；各段之间许可断行，段内不断。 */
export function breakable(text: string): string[] {
  return text.split('|').filter((part) => part !== '');
}

/** 两段排成一行时，前一段之后要不要空格：标点之后不必。 */
export function needsSpace(before: string): boolean {
  return before !== '' && !/\p{P}$/u.test(before);
}

function joinParts(line: string, part: string): string {
  return needsSpace(line) ? `${line} ${part}` : line + part;
}

/** 一段话的第一句，连同句末标点与收尾的引号、括号。 */
export function firstSentence(text: string): string {
  return /^.*?[。！？][”’》）]*/u.exec(text)?.[0] ?? text;
}

/** 字数：一个汉字算一字，一串拉丁字母或数字算一字，标点不算。 */
export function countCharacters(text: string): number {
  return text.match(/\p{Script=Han}|[\p{Script=Latin}\p{Nd}]+(?:[.,]\d+)*/gu)?.length ?? 0;
}

/** 一行字大约占几个汉字宽；西文与数字按 0.6 计（思源宋体粗体的数字宽，测量）。 */
export function widthInEm(text: string): number {
  return [...text].reduce((sum, character) => sum + (character < '\u2000' ? 0.6 : 1), 0);
}

/** 阅读分钟数，至少 1。每分钟 350 字，取中文成人默读速度的中段偏慢。 */
export function readingMinutes(characters: number): number {
  return Math.max(1, Math.round(characters / 350));
}

/** 两个汉字（或汉字与全角标点）之间的换行在网页上会变成空格；删掉它。 */
export function joinHanLines(text: string): string {
  return text.replace(
    /(?<=[\p{Script=Han}，。；：、！？”’》）])[ \t]*\n[ \t]*(?=[\p{Script=Han}“‘《（])/gu,
    '',
  );
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for HTML and XML, also between quotation marks. */
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => REFERENCES[mark] ?? mark);

/** Text for a regular expression, where it means itself. */
export const escapeRegExp = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
