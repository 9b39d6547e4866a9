/**
 * 编者注的永久编号：写了 `id` 的用它，没写的取自所据的事实，如 `note-second-meeting`。
 * @param facts 所据的事实编号
 * @returns 两样都没有时为 undefined；内容检查会要求写上 `id`
 */
export function noteId(facts: readonly string[], id: string | undefined): string | undefined {
  if (id !== undefined) return id;
  return facts.length === 0 ? undefined : ['note', ...facts].join('-');
}

/** Permanent id of a pulled quotation on its page, from the fact that holds the words: `quote-wang-gateway`. */
export const quoteId = (fact: string): string => `quote-${fact}`;

/** Permanent id of the way on to an article: `to-second-meeting`. */
export const wayOnId = (slug: string): string => `to-${slug}`;
