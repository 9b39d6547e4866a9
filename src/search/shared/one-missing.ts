import type { Guess } from './text-guess.ts';

/** 漏打了一个字：输入等于整个词去掉一个字。 */
export function oneMissing(chars: readonly string[], name: readonly string[]): Guess[] {
  if (chars.length < 3 || name.length !== chars.length + 1) return [];
  const typed = chars.join('');
  const matches = name.some((_, gap) => name.filter((__, at) => at !== gap).join('') === typed);
  return matches ? [{ text: name.join(''), score: chars.length - 1.5 }] : [];
}
