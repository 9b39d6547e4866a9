const BLOCK_ID = /(?:^|\s+)\^([a-z0-9]+(?:-[a-z0-9]+)*)\s*$/;

/** 切下一段末尾的永久编号 ` ^id`；没有则 id 为 undefined。 */
export function splitBlockId(text: string): { text: string; id: string | undefined } {
  const match = BLOCK_ID.exec(text);
  return match === null ? { text, id: undefined } : { text: text.slice(0, match.index), id: match[1] };
}
