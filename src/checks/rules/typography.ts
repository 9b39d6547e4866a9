import type { Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { everyPassage } from '../text/passages.ts';

/** 一种写法错误：认出它的正则，和对编者的说法。 */
interface Pattern {
  rule: string;
  pattern: RegExp;
  message: (found: string) => string;
  remedy: string;
  /** 只查正文：清单里人名与身份之间、题目两句之间可以空一格。 */
  bodyOnly?: true;
}

const HAN = '\\p{Script=Han}';
const SPACE = '[ \\t\\u00a0\\u2000-\\u200a\\u3000]+';
const FULL_MARK = '，。；：、！？“”‘’（）《》';

const PATTERNS: Pattern[] = [
  {
    rule: 'literal-mark',
    pattern: /\*+|~~|==+|`|\\/gu,
    message: (found) => `文字里留着“${found}”。`,
    remedy: '标记没有生效：检查是否成对；YAML 里不能用这种标记。',
  },
  {
    rule: 'literal-mark',
    pattern: /^[#＃]+/gu,
    message: (found) => `段首留着“${found}”。`,
    remedy: '小标题写成“## 文字”：半角井号，后面空一格；不是小标题就删去。',
  },
  {
    rule: 'literal-mark',
    pattern: /\[[^[\]]*\]?|\]/gu,
    message: (found) => `文字里留着“${found}”。`,
    remedy: '链接写成 [文字](网址)：括号都用半角，中间不空格；不是链接就改成全角括号。',
  },
  {
    rule: 'literal-mark',
    pattern: /<\/?[A-Za-z][^>]*>|&[A-Za-z]+;/gu,
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
    pattern: new RegExp(`^[\\u00a0\\u3000]+|(?<=${HAN})(?<!“[^”]*)${SPACE}(?=${HAN})`, 'gu'),
    message: () => '段首或两个汉字之间手打了空格（引号里的除外）。',
    remedy: '删去空格；段落的间距由版面自动留出。',
    bodyOnly: true,
  },
  {
    rule: 'double-mark',
    pattern: /[，、；：](?=[，、；：。！？])|。(?=[，、；：])/gu,
    message: () => '连着打了两个标点。',
    remedy: '只留一个。',
  },
  {
    rule: 'line-break',
    pattern: new RegExp(`(?<=[${HAN}${FULL_MARK}])\\n(?=\\S)|(?<=\\S)\\n(?=[${HAN}${FULL_MARK}])`, 'gu'),
    message: () => '一段话里换了行，网页上会多出空格。',
    remedy: '一段写成一行；要分段就空一行。',
  },
  {
    rule: 'straight-quote',
    pattern: /"|(?<![A-Za-z])'|'(?![A-Za-z])/gu,
    message: (found) => `用了直引号 ${found} 。`,
    remedy: '改成中文引号“ ”或‘ ’。',
  },
  {
    rule: 'dash',
    pattern: /(?<!—)(?:—|—{3,})(?!—)|--+/gu,
    message: () => '破折号写得不对。',
    remedy: '写成两个连着的“——”。',
  },
  {
    rule: 'ellipsis',
    pattern: /(?<!…)(?:…|…{3,})(?!…)|\.{3,}|。{2,}/gu,
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

const CHINESE = /\p{Script=Han}/u;

/** 中文的标点、空格与残留标记；正文和全部 YAML 文字都查，没有汉字的文字（编号、路径）不查。 */
export const typography: Rule = (model) =>
  everyPassage(model)
    .filter(({ text }) => CHINESE.test(text))
    .flatMap((passage) =>
      PATTERNS.filter(({ bodyOnly }) => bodyOnly !== true || 'kind' in passage).flatMap(
        ({ rule, pattern, message, remedy }) =>
          [...passage.text.matchAll(pattern)].map((match): Problem => ({
            ...passage.at(match.index),
            rule,
            message: message(match[0]),
            remedy,
          })),
      ),
    );
