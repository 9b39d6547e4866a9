/** 一个词至多几个字；更长的是几个词连着。 */
const LONGEST = 4;
/** 再长的输入不试：多半是整句，里面可能夹着一个别字。 */
const MAX_LENGTH = 12;

/**
 * 这串字能不能切成两个以上的站内的词：能，就是几个词连着写（产业合作），不是打错了字。
 * @param isWord 两到四个字，是不是站内的一个词。
 */
export function isWorded(chars: readonly string[], isWord: (piece: string) => boolean): boolean {
  if (chars.length < 4 || chars.length > MAX_LENGTH) return false;
  const reached = [true];
  for (let end = 1; end <= chars.length; end += 1) {
    const sizes = Array.from({ length: LONGEST - 1 }, (_, index) => index + 2);
    reached[end] = sizes.some(
      (size) => reached[end - size] === true && isWord(chars.slice(end - size, end).join('')),
    );
  }
  return reached[chars.length] === true;
}
