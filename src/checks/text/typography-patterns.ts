import { LITERAL_MARKS, type Pattern } from './literal-marks.ts';

const HAN = '\\p{Script=Han}';
const WIDE_SPACE = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
const SPACE = `[ \\t${WIDE_SPACE}]+`;
/** What looks like a space and is none that anybody types; a full-width one may stand between parts of a headline. */
const ODD_SPACE = '\\t\\n\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f';
const FULL_MARK = '，。；：、！？“”‘’（）《》';

/** How every placeholder of `npm run new` begins. */
export const PLACEHOLDER = '〔待写：';

/** What editors type out of habit, each with the remedy. */
export const PATTERNS: readonly Pattern[] = [
  ...LITERAL_MARKS,
  [
    'typed-space',
    new RegExp(
      `(?<=${HAN})${SPACE}(?=[\\p{Script=Latin}\\d])|(?<=[\\p{Script=Latin}\\d%])${SPACE}(?=${HAN})` +
        `|(?<=[${FULL_MARK}])${SPACE}(?=[^\\s^＾])|(?<=\\S)${SPACE}(?=[${FULL_MARK}])`,
      'gu',
    ),
    '汉字与数字、字母或标点之间手打了空格。',
    '删去空格，间距由版面自动留出。',
  ],
  ['typed-space', /^\s+|\s+$/gu, '开头或末尾手打了空格。', '删去空格；段落不用缩进，间距由版面自动留出。'],
  [
    'typed-space',
    new RegExp(`(?<=${HAN})(?<!“[^”]*)${SPACE}(?=${HAN})`, 'gu'),
    '两个汉字之间手打了空格（引号里的除外）。',
    '删去空格，间距由版面自动留出。',
    'body',
  ],
  [
    'typed-space',
    new RegExp(`(?<=${HAN})[${ODD_SPACE}]+(?=${HAN})`, 'gu'),
    '两个汉字之间有特别的空白，多半是从别处粘贴来的。',
    '删去它；确要空格，用空格键打一个。',
    'fields',
  ],
  [
    'double-mark',
    /[，、；：](?=[，、；：。！？])|[！？](?=[，、；：。])|。(?=[，、；：])|(?<!。)。。(?!。)|[，、；：。！？](?:[,;]|[.:!?](?![A-Za-z\d]))|([“”])\1/gu,
    '连着打了两个标点。',
    '只留一个。',
  ],
  ['double-word', /(?<!目)的的(?!确)/gu, '“{}”重了一个字。', '删去一个。'],
  [
    'placeholder',
    new RegExp(
      `${PLACEHOLDER}[^〕]*〕?|(?<![A-Za-z])(?:XX+|xx+)(?![A-Za-z])|TODO|TBD|[（〔【]待[核补查][^）〕】]*[）〕】]`,
      'gu',
    ),
    '“{}”是占位的文字，还没有换。',
    '连括号一起换成自己的话；写着“可删”而用不着的，整行删去。',
  ],
  [
    'double-mark',
    new RegExp(`^[，。；：、！？](?=${HAN})`, 'gu'),
    '一段话以“{}”起头。',
    '删去它，或补上前面漏掉的字。',
  ],
  [
    'line-break',
    new RegExp(`(?<=[${HAN}${FULL_MARK}])\\n(?=\\S)|(?<=\\S)\\n(?=[${HAN}${FULL_MARK}])`, 'gu'),
    '一段话里换了行，网页上会多出空格。',
    '一段写成一行；要分段就空一行。',
    'body',
  ],
  ['title-stop', /[。，；：、]$/gu, '题目以“{}”收尾。', '删去它。', 'titles'],
  ['straight-quote', /"|(?<![A-Za-z])'|'(?![A-Za-z])/gu, '用了直引号 {} 。', '改成中文引号“ ”或‘ ’。'],
  ['corner-quote', /(?<!“)[「」『』](?!”)/gu, '用了直角引号 {} 。', '改成“ ”或‘ ’；繁體版自己会换。'],
  // A single one joins the number and the year of a standard: GB/T 15834—2011.
  ['dash', /(?<!—)(?:(?<!\d)—|—(?!\d)|—{3,})(?!—)|--+/gu, '破折号写得不对。', '写成两个连着的“——”。'],
  [
    'ellipsis',
    /(?<!…)(?:…|…{3,})(?!…)|\.{3,}|。{3,}|[·・]{3,}/gu,
    '省略号写得不对。',
    '写成两个连着的“……”。',
  ],
  [
    'half-width',
    new RegExp(
      `(?<=[${HAN}”’》）])(?!\\.{3})[,.!?;:]+(?=[${HAN}${FULL_MARK}]|$)|(?<=[${HAN}”’》）])[,!?;:](?=[A-Za-z\\d])` +
        `|(?<=[A-Za-z\\d%])[,!?;](?=${HAN})|(?<=[A-Za-z]):(?=${HAN})|\\((?=${HAN})|(?<=${HAN})[()]`,
      'gu',
    ),
    '汉字旁边用了半角的“{}”。',
    '改成全角标点。',
  ],
  [
    'half-width',
    new RegExp(`(?<=${HAN}[^。！？]*[A-Za-z\\d%])[.,;!?]$`, 'gu'),
    '一段话以半角的“{}”收尾。',
    '改成全角标点。',
    'body',
  ],
];
