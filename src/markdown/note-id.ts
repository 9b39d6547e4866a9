/** Permanent id of an editors' note: its `id`, or from its facts (`note-second-meeting`); undefined without both. */
export function noteId(facts: readonly string[], id: string | undefined): string | undefined {
  if (id !== undefined) return id;
  return facts.length === 0 ? undefined : ['note', ...facts].join('-');
}

/** Permanent id of a pulled quotation on its page, from the fact that holds the words: `quote-wang-gateway`. */
export const quoteId = (fact: string): string => `quote-${fact}`;

/** Permanent id of the way on to an article: `to-second-meeting`. */
export const wayOnId = (slug: string): string => `to-${slug}`;
