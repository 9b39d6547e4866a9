import { code, type Kind, LOOK_ALIKES } from './look-alikes.ts';
import type { Finding } from '../problem.ts';

/** Characters that cannot be seen at all. */
export const INVISIBLE: Kind = {
  pattern: new RegExp(
    '(?![\\n\\r\\t\\u200d])[\\p{Cc}\\p{Cf}]|(?<!\\p{Extended_Pictographic}(?:\\ufe0f|\\p{Emoji_Modifier})?)\\u200d' +
      '|\\u034f|[\\u2028\\u2029\\u115f\\u1160\\u2800\\u3164\\uffa0]' +
      '|(?<=\\p{Script=Han})(?![\\ufe00-\\ufe02\\u{e0100}-\\u{e01ef}])\\p{M}',
    'u',
  ),
  message: (found) => `这一行有看不见的字符（${code(found)}），多半是从别处粘贴来的。`,
  remedy: () => '把光标放到它后面，按一下退格键删去；这几个字重打一遍也行。',
};

const KINDS: readonly Kind[] = [...LOOK_ALIKES, INVISIBLE];

/** The first odd character of each kind in a line; `index` is in UTF-16 units. */
export function oddCharacters(line: string): (Finding & { index: number })[] {
  return KINDS.flatMap((kind) => {
    const { pattern, message, remedy } = kind;
    const rule = kind === INVISIBLE ? 'invisible-character' : 'odd-character';
    const odd = [...line.matchAll(new RegExp(pattern, 'gu'))].find(([text]) => remedy(text) !== undefined);
    return odd === undefined
      ? []
      : [{ rule, index: odd.index, message: message(odd[0]), remedy: remedy(odd[0]) ?? '' }];
  });
}

/** Whether a text may hold any: the quick look before the lines are taken apart. */
export const mayBeOdd = (text: string): boolean => KINDS.some(({ pattern }) => pattern.test(text));
