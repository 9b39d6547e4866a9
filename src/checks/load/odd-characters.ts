/** What is wrong with a character that nobody means to write, and what to do about it. */
export interface OddCharacter {
  rule: 'odd-character' | 'invisible-character';
  /** Where it stands in the line, counted in UTF-16 units from 0. */
  index: number;
  message: string;
  remedy: string;
}

/** Parts of characters that PDF files and some input methods give for the character itself (Unicode: EquivalentUnifiedIdeograph). */
const RADICALS = new Map(
  [
    '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示',
    '⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页',
    '⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
  ].flatMap((row) => (row.match(/../gu) ?? []).map((pair) => [...pair] as [string, string])),
);

const code = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** `“石”（U+77F3）`. */
const named = (character: string): string => `“${character}”（${code(character)}）`;

const REPASTE = '照原稿重打这个字；不要从 PDF、网页里直接粘贴。';
const DELETE = '把光标放到它后面，按一下退格键删去；这几个字重打一遍也行。';

/** Invisible characters by what they are; the rest are control characters. */
const INVISIBLE: readonly (readonly [RegExp, string])[] = [
  [/[\u200b\u2060\ufeff\u180e]/u, '零宽空格'],
  [/\u00ad/u, '软连字符'],
  [/[\u200c\u200d]/u, '零宽连接符'],
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u, '文字方向的标记'],
  [/[\u2028\u2029]/u, '分行的标记'],
  [/[\u115f\u1160\u2800\u3164\uffa0]/u, '空白字符'],
];

/** Each kind of character that looks right and is not; the last are those that cannot be seen at all. */
const KINDS: readonly (readonly [RegExp, (found: string) => Omit<OddCharacter, 'index' | 'rule'>])[] = [
  [
    /[\u2e80-\u2fdf\u31c0-\u31ef]/u,
    (found) => {
      const right = RADICALS.get(found) ?? found.normalize('NFKC');
      return {
        message: `${named(found)}是部首的符号，不是汉字：样子像，搜不到，也链不上。`,
        remedy: right === found ? REPASTE : `改成汉字${named(right)}。`,
      };
    },
  ],
  [
    /(?=\p{Script=Han})[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u,
    (found) => {
      const right = found.normalize('NFC');
      return {
        message: `${named(found)}是只为兼容旧编码的字：样子像，搜不到，也链不上。`,
        remedy: `改成汉字${named(right)}。`,
      };
    },
  ],
  [
    /\p{Co}/u,
    (found) => ({
      message: `这里有一个只在某些电脑上才有的字（${code(found)}），读者看到的是空白或方块。`,
      remedy: REPASTE,
    }),
  ],
  [
    /[\ufe10-\ufe19\ufe30-\ufe6f\uff61-\uff9f]/u,
    (found) => ({ message: `${named(found)}是竖排或窄体的符号。`, remedy: '改成平常的全角标点或文字。' }),
  ],
  [
    /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/u,
    (found) => ({
      message: `${named(found)}是全角的字母或数字：样子像，搜不到，也对不上事实。`,
      remedy: `改成半角的${named(found.normalize('NFKC'))}。`,
    }),
  ],
  [
    /(?<=\p{Script=Han})[•‧∙⋅・](?=\p{Script=Han})/u,
    (found) => ({ message: `${named(found)}不是间隔号。`, remedy: `改成${named('·')}。` }),
  ],
  [
    /[〝〞〟„‟＂＇]/u,
    (found) => ({ message: `${named(found)}不是通用的引号。`, remedy: '改成中文引号“ ”或‘ ’。' }),
  ],
  [
    new RegExp(
      '(?![\\n\\r\\t\\u200d])[\\p{Cc}\\p{Cf}]|(?<!\\p{Extended_Pictographic}(?:\\ufe0f|\\p{Emoji_Modifier})?)\\u200d' +
        '|\\u034f|[\\u2028\\u2029\\u115f\\u1160\\u2800\\u3164\\uffa0]',
      'u',
    ),
    (found) => {
      const name = INVISIBLE.find(([pattern]) => pattern.test(found))?.[1] ?? '控制字符';
      return {
        message: `这一行有看不见的字符（${code(found)}，${name}），多半是从别处粘贴来的。`,
        remedy: DELETE,
      };
    },
  ],
];

/** The compatibility block holds twelve ideographs in their own right. */
const isOdd = (found: string): boolean =>
  !/(?=\p{Script=Han})[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u.test(found) || found.normalize('NFC') !== found;

/** Characters written by their number or name: `&#8203;`, `&shy;`, `\u200b`. */
const WRITTEN =
  /&#(\d+);|&#x([\da-f]+);|&(ZeroWidthSpace|NoBreak|shy|zwnj|zwj|lrm|rlm);|\\u([\da-f]{4})|\\x([\da-f]{2})/gi;
const BY_NAME: Readonly<Record<string, string>> = {
  zerowidthspace: '\u200b',
  nobreak: '\u2060',
  shy: '\u00ad',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
};

function characterOf(match: RegExpExecArray): string {
  const [, decimal, hex, name = '', unicode, latin] = match;
  const point = decimal === undefined ? Number.parseInt(hex ?? unicode ?? latin ?? '', 16) : Number(decimal);
  return BY_NAME[name.toLowerCase()] ?? (point <= 0x10ffff ? String.fromCodePoint(point) : '');
}

/** The first odd character of each kind in a line, as itself or written by its number. */
export function oddCharacters(line: string): OddCharacter[] {
  const written = [...line.matchAll(WRITTEN)].map((match) => ({
    index: match.index,
    text: characterOf(match),
  }));
  return KINDS.flatMap(([pattern, say], kind): OddCharacter[] => {
    const rule = kind === KINDS.length - 1 ? 'invisible-character' : 'odd-character';
    const here = [...line.matchAll(new RegExp(pattern, 'gu'))].find(([found]) => isOdd(found));
    if (here !== undefined) return [{ rule, index: here.index, ...say(here[0]) }];
    const there = written.find(({ text }) => pattern.test(text) && isOdd(text));
    return there === undefined ? [] : [{ rule, index: there.index, ...say(there.text) }];
  });
}

/** Whether a text may hold any: the quick look before the lines are taken apart. */
export const mayBeOdd = (text: string): boolean =>
  KINDS.some(([pattern]) => pattern.test(text)) || /&#|&[A-Za-z]+;|\\[ux]/.test(text);
