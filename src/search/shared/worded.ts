/** Longer input is mostly a sentence, maybe with a slip in it. Unit: characters. */
const MAX_LENGTH = 12;

/** Whether the characters are two and more words of the site in a row (产业合作): then they are no slip. */
export function isWorded(chars: readonly string[], isWord: (piece: string) => boolean): boolean {
  if (chars.length < 4 || chars.length > MAX_LENGTH) return false;
  const reached = [true];
  for (let end = 1; end <= chars.length; end += 1) {
    reached[end] = [2, 3, 4].some(
      (size) => reached[end - size] === true && isWord(chars.slice(end - size, end).join('')),
    );
  }
  return reached[chars.length] === true;
}
