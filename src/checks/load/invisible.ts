import { code, type Kind } from './look-alikes.ts';

/** What they are called; the rest are control characters. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/[\u200b\u2060\ufeff\u180e]/u, '零宽空格'],
  [/\u00ad/u, '软连字符'],
  [/[\u200c\u200d]/u, '零宽连接符'],
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u, '文字方向的标记'],
  [/[\u2028\u2029]/u, '分行的标记'],
  [/[\u115f\u1160\u2800\u3164\uffa0]/u, '空白字符'],
  [/\p{M}/u, '附在前一个字上的符号'],
];

/** Characters that cannot be seen at all. */
export const INVISIBLE: Kind = {
  pattern: new RegExp(
    '(?![\\n\\r\\t\\u200d])[\\p{Cc}\\p{Cf}]|(?<!\\p{Extended_Pictographic}(?:\\ufe0f|\\p{Emoji_Modifier})?)\\u200d' +
      '|\\u034f|[\\u2028\\u2029\\u115f\\u1160\\u2800\\u3164\\uffa0]' +
      '|(?<=\\p{Script=Han})(?![\\ufe00-\\ufe02\\u{e0100}-\\u{e01ef}])\\p{M}',
    'u',
  ),
  message: (found) => {
    const name = NAMES.find(([pattern]) => pattern.test(found))?.[1] ?? '控制字符';
    return `这一行有看不见的字符（${code(found)}，${name}），多半是从别处粘贴来的。`;
  },
  remedy: () => '把光标放到它后面，按一下退格键删去；这几个字重打一遍也行。',
};
