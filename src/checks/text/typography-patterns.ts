/** A wrong way to write, how to find it, and what to tell the editor. */
export interface Pattern {
  rule: string;
  pattern: RegExp;
  message: (found: string) => string;
  remedy: string;
  /** In texts only: lists may have a space between name and post, headlines between their parts. */
  bodyOnly?: true;
}

const HAN = '\\p{Script=Han}';
const WIDE_SPACE = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
const SPACE = `[ \\t${WIDE_SPACE}]+`;
const FULL_MARK = '，。；：、！？“”‘’（）《》';

/** Marks that other editors understand and this site does not (Typora, Notion, Obsidian, GitHub), or that did not pair. */
const DEAD_MARKS = [
  '\\*+|~~|==+|`|\\\\|%%|\\$\\$|:{3,}',
  // `++inserted++`, but not C++
  '(?<![A-Za-z0-9+])\\+\\+(?!\\+)',
  // `_emphasis_`, but not snake_case
  '(?<![A-Za-z0-9_])_+(?=[^_\\s])|(?<=[^_\\s])_+(?![A-Za-z0-9_])',
  ':(?=[a-z0-9_+-]*[a-z+])(?<![\\w/]:)[a-z0-9_+-]+:(?![\\w/])',
  '\\^[^\\s^]{1,12}\\^',
  // `~struck~`, but not 周一~周三和周四~周五
  '(?<![\\p{L}\\p{N}%℃°])~[^~\\s][^~]*~|~[^~]*[^~\\s]~(?![\\p{L}\\p{N}+-])|(?<=[A-Za-z])~[A-Za-z0-9+-]{1,6}~' +
    '|(?<=\\p{Script=Han})~[^~\\s\\d、，；。和与及或同至到]{1,12}~(?=\\p{Script=Han})',
  '\\$[A-Za-z\\\\][^$\\n]*\\$',
].join('|');

/** What editors type out of habit, each with the remedy. */
export const PATTERNS: readonly Pattern[] = [
  {
    rule: 'literal-mark',
    pattern: new RegExp(DEAD_MARKS, 'gu'),
    message: (found) => `文字里留着“${found}”。`,
    remedy:
      '标记没有生效，删去它；正文里着重写 *字*，加重写 **字**，删去写 ~~字~~，各要成对，YAML 里都不能用。',
  },
  {
    rule: 'literal-mark',
    pattern: /^[#＃]+/gu,
    message: (found) => `段首留着“${found}”。`,
    remedy: '小标题写成“## 文字”：半角井号，后面空一格；不是小标题就删去。',
  },
  {
    rule: 'literal-mark',
    pattern: /^[•◦▪‣⁃●○■◆·]/gu,
    message: (found) => `段首留着“${found}”。`,
    remedy: '列表每行以“- ”起头；不是列表就删去。',
    bodyOnly: true,
  },
  {
    rule: 'literal-mark',
    pattern: /^＞+/gu,
    message: (found) => `段首留着“${found}”。`,
    remedy: '引文每段以半角的“> ”起头；不是引文就删去。',
    bodyOnly: true,
  },
  {
    rule: 'literal-mark',
    pattern: /\[[^[\]]*\]?|\]/gu,
    message: (found) => `文字里留着“${found}”。`,
    remedy: '链接写成 [文字](网址)：括号都用半角，中间不空格；不是链接就改成全角括号。',
  },
  {
    rule: 'literal-mark',
    pattern: /<\/?[A-Za-z][^>]*>|&#?[A-Za-z0-9]+;/gu,
    message: (found) => `文字里留着“${found}”。`,
    remedy: '这里不能写组件与 HTML，只写文字。',
  },
  {
    rule: 'typed-space',
    pattern: new RegExp(
      `(?<=${HAN})${SPACE}(?=[\\p{Script=Latin}\\d])|(?<=[\\p{Script=Latin}\\d%])${SPACE}(?=${HAN})` +
        `|(?<=[${FULL_MARK}])${SPACE}(?=[^\\s^＾])|(?<=\\S)${SPACE}(?=[${FULL_MARK}])`,
      'gu',
    ),
    message: () => '汉字与数字、字母或标点之间手打了空格。',
    remedy: '删去空格，间距由版面自动留出。',
  },
  {
    rule: 'typed-space',
    pattern: new RegExp(`^[${WIDE_SPACE}]+|[${WIDE_SPACE}]+$`, 'gu'),
    message: () => '开头或末尾手打了空格。',
    remedy: '删去空格；段落不用缩进，间距由版面自动留出。',
  },
  {
    rule: 'typed-space',
    pattern: new RegExp(`(?<=${HAN})(?<!“[^”]*)${SPACE}(?=${HAN})`, 'gu'),
    message: () => '两个汉字之间手打了空格（引号里的除外）。',
    remedy: '删去空格，间距由版面自动留出。',
    bodyOnly: true,
  },
  {
    rule: 'double-mark',
    pattern: /[，、；：](?=[，、；：。！？])|。(?=[，、；：])|(?<!。)。。(?!。)/gu,
    message: () => '连着打了两个标点。',
    remedy: '只留一个。',
  },
  {
    rule: 'line-break',
    pattern: new RegExp(`(?<=[${HAN}${FULL_MARK}])\\n(?=\\S)|(?<=\\S)\\n(?=[${HAN}${FULL_MARK}])`, 'gu'),
    message: () => '一段话里换了行，网页上会多出空格。',
    remedy: '一段写成一行；要分段就空一行。',
    bodyOnly: true,
  },
  {
    rule: 'straight-quote',
    pattern: /"|(?<![A-Za-z])'|'(?![A-Za-z])/gu,
    message: (found) => `用了直引号 ${found} 。`,
    remedy: '改成中文引号“ ”或‘ ’。',
  },
  {
    rule: 'dash',
    // A single one joins the number and the year of a standard: GB/T 15834—2011.
    pattern: /(?<!—)(?:(?<!\d)—|—(?!\d)|—{3,})(?!—)|--+/gu,
    message: () => '破折号写得不对。',
    remedy: '写成两个连着的“——”。',
  },
  {
    rule: 'ellipsis',
    pattern: /(?<!…)(?:…|…{3,})(?!…)|\.{3,}|。{3,}/gu,
    message: () => '省略号写得不对。',
    remedy: '写成两个连着的“……”。',
  },
  {
    rule: 'half-width',
    pattern: new RegExp(
      `(?<=[${HAN}”’》）])[,.!?;:](?=[${HAN}“‘《（]|$)|\\((?=${HAN})|(?<=${HAN})[()]`,
      'gu',
    ),
    message: (found) => `汉字旁边用了半角的“${found}”。`,
    remedy: '改成全角标点。',
  },
];
