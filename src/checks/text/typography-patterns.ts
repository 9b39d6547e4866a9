import { LITERAL_MARKS, type Pattern } from './literal-marks.ts';

const HAN = '\\p{Script=Han}';
const WIDE_SPACE = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
const SPACE = `[ \\t${WIDE_SPACE}]+`;
/** What looks like a space and is none that anybody types; a full-width one may stand between parts of a headline. */
const ODD_SPACE = '\\t\\n\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f';
const FULL_MARK = '，。；：、！？“”‘’（）《》';

/** What editors type out of habit, each with the remedy. */
export const PATTERNS: readonly Pattern[] = [
  ...LITERAL_MARKS,
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
    pattern: /^\s+|\s+$/gu,
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
    rule: 'typed-space',
    pattern: new RegExp(`(?<=${HAN})[${ODD_SPACE}]+(?=${HAN})`, 'gu'),
    message: () => '两个汉字之间有特别的空白，多半是从别处粘贴来的。',
    remedy: '删去它；确要空格，用空格键打一个。',
    fieldsOnly: true,
  },
  {
    rule: 'double-mark',
    pattern:
      /[，、；：](?=[，、；：。！？])|[！？](?=[，、；：。])|。(?=[，、；：])|(?<!。)。。(?!。)|[，、；：。！？](?:[,;]|[.:!?](?![A-Za-z\d]))/gu,
    message: () => '连着打了两个标点。',
    remedy: '只留一个。',
  },
  {
    rule: 'double-mark',
    pattern: new RegExp(`^[，。；：、！？](?=${HAN})`, 'gu'),
    message: (found) => `一段话以“${found}”起头。`,
    remedy: '删去它，或补上前面漏掉的字。',
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
    pattern: /(?<!…)(?:…|…{3,})(?!…)|\.{3,}|。{3,}|[·・]{3,}/gu,
    message: () => '省略号写得不对。',
    remedy: '写成两个连着的“……”。',
  },
  {
    rule: 'half-width',
    pattern: new RegExp(
      `(?<=[${HAN}”’》）])(?!\\.{3})[,.!?;:]+(?=[${HAN}${FULL_MARK}]|$)|(?<=[${HAN}”’》）])[,!?;:](?=[A-Za-z\\d])` +
        `|(?<=[A-Za-z\\d%])[,!?;](?=${HAN})|(?<=[A-Za-z]):(?=${HAN})|\\((?=${HAN})|(?<=${HAN})[()]`,
      'gu',
    ),
    message: (found) => `汉字旁边用了半角的“${found}”。`,
    remedy: '改成全角标点。',
  },
  {
    rule: 'half-width',
    pattern: new RegExp(`(?<=${HAN}[^。！？]*[A-Za-z\\d%])[.,;!?]$`, 'gu'),
    message: (found) => `一段话以半角的“${found}”收尾。`,
    remedy: '改成全角标点。',
    bodyOnly: true,
  },
];
