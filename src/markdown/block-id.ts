const BLOCK_ID = /(?:^|\s+)\^([a-z0-9]+(?:-[a-z0-9]+)*)\s*$/;

/** 段末像是编号、却写得不对的：全角的 ＾、大写、中文、编号后面还有标点。 */
export const MISWRITTEN_ID = /(?:^|[\s。！？”）])[\^＾]\S*\s*$/u;

/** 切下一段末尾的永久编号 ` ^id`；没有则 id 为 undefined。 */
export function splitBlockId(text: string): { text: string; id: string | undefined } {
  const match = BLOCK_ID.exec(text);
  return match === null ? { text, id: undefined } : { text: text.slice(0, match.index), id: match[1] };
}
