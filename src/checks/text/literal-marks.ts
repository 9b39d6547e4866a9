/**
 * A wrong way to write: its rule, how to find it, what to tell the editor (`{}` stands for what was found), and where
 * alone it is wrong: lists may have a space between name and post, headlines between their parts; titles have no stop.
 */
export type Pattern = readonly [
  rule: string,
  pattern: RegExp,
  message: string,
  remedy: string,
  only?: 'body' | 'fields' | 'titles',
];

const HAN = '\\p{Script=Han}';

/** Marks that other editors understand and this site does not (Typora, Notion, Obsidian, GitHub), or that did not pair. */
const DEAD_MARKS = [
  '\\*+|~~|==+|`|\\\\|%%|\\$\\$|:{3,}',
  // The same in full width, as a Chinese keyboard writes it
  '＊＊+|＊[^＊\\s]+＊|＿＿+|＿[^＿\\s]+＿|～～[^～]+～～|＝＝+|｀|＜/?[A-Za-z][^＞]*＞?',
  // What closes and has not opened, and a quotation's mark amid a line
  '(?<!\\{[^{}]*)\\}|(?<=\\p{Script=Han})[<>](?=\\s)|(?<=\\s|^)[<>](?=\\p{Script=Han})',
  // Weibo's #topics#, but not C# and F#
  '(?<![A-Za-z])#[^#\\s]{1,30}#|＃[^＃\\s]{1,30}＃',
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

/** Markup that stays on the page as it is written. */
export const LITERAL_MARKS: readonly Pattern[] = [
  [
    'literal-mark',
    new RegExp(DEAD_MARKS, 'gu'),
    '文字里留着“{}”。',
    '标记没有生效，删去它；正文里着重写 *字*，加重写 **字**，删去写 ~~字~~，各要成对，YAML 里都不能用。',
  ],
  [
    'literal-mark',
    /^[#＃]+|\s#+$/gu,
    '段首或段尾留着“{}”。',
    '小标题写成“## 文字”：半角井号，后面空一格；不是小标题就删去。',
  ],
  [
    'literal-mark',
    new RegExp(
      `^(?:[•◦▪‣⁃●○■□◆◇·★☆▲△▼▽▶►▸➤➢→⇒✓✔☑❖▌▍▎❶-❿]|[-–－+](?=\\s*${HAN})|\\d{1,2}[.．、](?=${HAN}))(?=.)`,
      'gu',
    ),
    '段首留着“{}”。',
    '列表每行以“- ”或“1. ”起头，后面空一格；不是列表就删去。',
    'body',
  ],
  ['literal-mark', /^＞+/gu, '段首留着“{}”。', '引文每段以半角的“> ”起头；不是引文就删去。', 'body'],
  [
    'literal-mark',
    /\[+[^[\]]*\]*|\]+|［[^［］]+］(?=[（(])|【[^【】]+】(?=[（(])/gu,
    '文字里留着“{}”。',
    '链接写成 [文字](网址)：括号都用半角，中间不空格；不是链接就改成全角括号。',
  ],
  ['literal-mark', /<\/?[A-Za-z][^>]*>/gu, '文字里留着“{}”。', '这里不能写组件与 HTML，只写文字。'],
];
