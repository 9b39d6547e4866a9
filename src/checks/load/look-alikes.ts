import { RADICALS } from './radicals.ts';

/** What is wrong with a character that nobody means to write, and what to do about it. */
export interface OddCharacter {
  rule: 'odd-character' | 'invisible-character';
  /** Where it stands in the line, counted in UTF-16 units from 0. */
  index: number;
  message: string;
  remedy: string;
}

/** `U+77F3`. */
export const code = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** `“石”（U+77F3）`. */
const named = (character: string): string => `“${character}”（${code(character)}）`;

const REPASTE = '照原稿重打这个字；不要从 PDF、网页里直接粘贴。';
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

/** A pattern of characters, and what to say of one: nothing where it is right after all. */
export type Kind = readonly [
  pattern: RegExp,
  say: (found: string) => Omit<OddCharacter, 'index' | 'rule'> | undefined,
];

/** Each kind of character that looks right and is not. */
export const LOOK_ALIKES: readonly Kind[] = [
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
      // The block holds twelve ideographs in their own right.
      if (right === found) return undefined;
      return {
        message: `${named(found)}是只为兼容旧编码的字：样子像，搜不到，也链不上。`,
        remedy: `改成汉字${named(right)}。`,
      };
    },
  ],
  [
    /[A-Za-z]\p{M}+/u,
    (found) => {
      const right = found.normalize('NFC');
      if (right === found) return undefined;
      const message = `“${found}”是由字母与附加符号拼成的：样子像，搜不到，也链不上。`;
      return { message, remedy: `改成一个字符${named(right)}。` };
    },
  ],
  [
    /[\p{Co}\p{Noncharacter_Code_Point}]/u,
    (found) => ({
      message: `这里有一个只在某些电脑上才有的字（${code(found)}），读者看到的是空白或方块。`,
      remedy: REPASTE,
    }),
  ],
  [
    /\ufffc/u,
    () => ({
      message: '这里原来有一张图或一个公式，粘贴时丢了（U+FFFC）。',
      remedy: '删去这个占位的符号；图登记到 pictures.yaml，公式用文字写。',
    }),
  ],
  [
    /[\ufe10-\ufe19\ufe30-\ufe6f\uff61-\uff9f]/u,
    (found) => ({ message: `${named(found)}是竖排或窄体的符号。`, remedy: '改成平常的全角标点或文字。' }),
  ],
  [
    /[\uff05\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}\ufb00-\ufb06]/u,
    (found) => ({
      message: `${named(found)}是全角或变体的字母、数字、百分号：样子像，搜不到，也对不上事实。`,
      remedy: `改成半角的${[...found.normalize('NFKC')].map(named).join('')}。`,
    }),
  ],
  [
    new RegExp(
      String.raw`(?<=[A-Za-z\d\p{Script=Han}])(?:${CYRILLIC}|${GREEK})|(?:${CYRILLIC}|${GREEK})(?=[A-Za-z\d\p{Script=Han}])`,
      'u',
    ),
    (found) => ({
      message: `${named(found)}是俄文或希腊文的字母：样子像，搜不到，也链不上。`,
      remedy: `改成拉丁字母${named(LETTERS.get(found) ?? '')}。`,
    }),
  ],
  [
    /(?<=\p{Script=Han})[•‧∙⋅・．᛫\u0387⸱](?=\p{Script=Han})/u,
    (found) => ({ message: `${named(found)}不是间隔号。`, remedy: `改成${named('·')}。` }),
  ],
  [
    /(?<=\p{Script=Han})∶(?=\p{Script=Han})/u,
    (found) => ({ message: `${named(found)}是比号，不是冒号。`, remedy: `改成${named('：')}。` }),
  ],
  [/⋯/u, (found) => ({ message: `${named(found)}不是省略号。`, remedy: '写成两个连着的“……”。' })],
  [
    besideHan('[‐‑‒–―─━⸺⸻ー]'),
    (found) => ({
      message: `${named(found)}不是中文的破折号。`,
      remedy: '破折号写成“——”；从哪到哪写“至”，两个词连着写半角的“-”。',
    }),
  ],
  [
    new RegExp(`[〝〞〟„‟＂＇❝❞❛❜‚‛´‵]|(?<!\\d)[′″]|${besideHan('[«»‹›]').source}`, 'u'),
    (found) => ({ message: `${named(found)}不是通用的引号。`, remedy: '改成中文引号“ ”或‘ ’。' }),
  ],
  [
    besideHan('[≪≫⟨⟩⟪⟫❨❩⦅⦆｟｠]'),
    (found) => ({ message: `${named(found)}不是通用的书名号、括号。`, remedy: '改成《 》或（ ）。' }),
  ],
];
