import { RADICALS } from '../../search/shared/radicals.ts';

/** `U+77F3`. */
export const code = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** `“石”（U+77F3）`. */
const named = (character: string): string => `“${character}”（${code(character)}）`;

/** Letters of other scripts that look like Latin ones, and those. */
const LETTERS = new Map(
  [...'АВЕКМНОРСТХЅІЈаеорсухіѕјΑΒΕΖΗΙΚΜΝΟΡΤΥΧο'].map(
    (letter, index) => [letter, [...'ABEKMHOPCTXSIJaeopcyxisjABEZHIKMNOPTYXo'][index] ?? ''] as const,
  ),
);
const CYRILLIC = String.raw`(?<!\p{Script=Cyrillic})[АВЕКМНОРСТХЅІЈаеорсухіѕј](?!\p{Script=Cyrillic})`;
const GREEK = String.raw`(?<!\p{Script=Greek})[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο](?!\p{Script=Greek})`;

/** A pattern of what stands before or after a 汉字 or a Chinese mark. */
const besideHan = (characters: string): RegExp =>
  new RegExp(
    String.raw`(?<=[\p{Script=Han}，。；：、！？”’》）])${characters}|${characters}(?=[\p{Script=Han}“‘《（])`,
    'u',
  );

/** Characters that nobody means to write. */
export interface Kind {
  pattern: RegExp;
  /** What is wrong with one. */
  message: (found: string) => string;
  /** What to do about it; nothing where it is right after all. */
  remedy: (found: string) => string | undefined;
}

/** A kind of which the message names the character, and says what it is. */
const kind = (pattern: RegExp, what: string, remedy: Kind['remedy']): Kind => ({
  pattern,
  message: (found) => `${named(found)}${what}。`,
  remedy,
});

const UNFOUND = '：样子像，搜不到，也链不上';
const repaste = (): string => '照原稿重打这个字；不要从 PDF、网页里直接粘贴。';

/** Each kind of character that looks right and is not. */
export const LOOK_ALIKES: readonly Kind[] = [
  kind(/[\u2e80-\u2fdf\u31c0-\u31ef]/u, `是部首的符号，不是汉字${UNFOUND}`, (found) => {
    const right = RADICALS.get(found) ?? found.normalize('NFKC');
    return right === found ? repaste() : `改成汉字${named(right)}。`;
  }),
  kind(/(?=\p{Script=Han})[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u, `是只为兼容旧编码的字${UNFOUND}`, (found) => {
    const right = found.normalize('NFC');
    // The block holds twelve ideographs in their own right.
    return right === found ? undefined : `改成汉字${named(right)}。`;
  }),
  {
    pattern: /[A-Za-z]\p{M}+/u,
    message: (found) => `“${found}”是由字母与附加符号拼成的${UNFOUND}。`,
    remedy: (found) => {
      const right = found.normalize('NFC');
      return right === found ? undefined : `改成一个字符${named(right)}。`;
    },
  },
  {
    pattern: /[\p{Co}\p{Noncharacter_Code_Point}]/u,
    message: (found) => `这里有一个只在某些电脑上才有的字（${code(found)}），读者看到的是空白或方块。`,
    remedy: repaste,
  },
  {
    pattern: /(?<!`)&#?[A-Za-z\d]+;|\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2})/u,
    message: (found) => `“${found}”是一个字的编号或代号。`,
    remedy: () => '直接打那个字；是空格或看不见的，删去。',
  },
  {
    pattern: /\ufffc/u,
    message: () => '这里原来有一张图或一个公式，粘贴时丢了（U+FFFC）。',
    remedy: () => '删去这个占位的符号；图登记到 pictures.yaml，公式用文字写。',
  },
  kind(
    /[\ufe10-\ufe19\ufe30-\ufe6f\uff61-\uff9f]/u,
    '是竖排或窄体的符号',
    () => '改成平常的全角标点或文字。',
  ),
  kind(
    /[\uff05\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}\ufb00-\ufb06]/u,
    '是全角或变体的字母、数字、百分号：样子像，搜不到，也对不上事实',
    (found) => `改成半角的${[...found.normalize('NFKC')].map(named).join('')}。`,
  ),
  kind(
    new RegExp(
      String.raw`(?<=[A-Za-z\d\p{Script=Han}])(?:${CYRILLIC}|${GREEK})|(?:${CYRILLIC}|${GREEK})(?=[A-Za-z\d\p{Script=Han}])`,
      'u',
    ),
    `是俄文或希腊文的字母${UNFOUND}`,
    (found) => `改成拉丁字母${named(LETTERS.get(found) ?? '')}。`,
  ),
  kind(/(?<=\p{Script=Han})[•‧∙⋅・．᛫\u0387⸱](?=\p{Script=Han})/u, '不是间隔号', () => `改成${named('·')}。`),
  kind(/(?<=\p{Script=Han})∶(?=\p{Script=Han})/u, '是比号，不是冒号', () => `改成${named('：')}。`),
  kind(/⋯/u, '不是省略号', () => '写成两个连着的“……”。'),
  kind(
    besideHan('[‐‑‒–―─━⸺⸻ー]'),
    '不是中文的破折号',
    () => '破折号写成“——”；从哪到哪写“至”，两个词连着写半角的“-”。',
  ),
  kind(
    new RegExp(`[〝〞〟„‟＂＇❝❞❛❜‚‛´‵]|(?<!\\d)[′″]|${besideHan('[«»‹›]').source}`, 'u'),
    '不是通用的引号',
    () => '改成中文引号“ ”或‘ ’。',
  ),
  kind(besideHan('[≪≫⟨⟩⟪⟫❨❩⦅⦆｟｠]'), '不是通用的书名号、括号', () => '改成《 》或（ ）。'),
];
