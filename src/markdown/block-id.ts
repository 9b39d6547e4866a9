const BLOCK_ID = /(?:^|(?<=\S)\s+)\^([a-z0-9]+(?:-[a-z0-9]+)*)\s*$/;

/** What ends a paragraph and looks like an id written wrong: a full-width ＾, capitals, Chinese, a mark after it. */
export const MISWRITTEN_ID = /(?:^|[\s。！？”）])[\^＾]\S*\s*$/u;

/** Cuts the permanent id ` ^id` off a paragraph's end; `id` is undefined where there is none. */
export function splitBlockId(text: string): { text: string; id: string | undefined } {
  const match = BLOCK_ID.exec(text);
  return match === null ? { text, id: undefined } : { text: text.slice(0, match.index), id: match[1] };
}
