/** 繁体字到本站用字的对照；由词表里两字一组的字符串展开。 */
export function readTraditional(pairs: string): ReadonlyMap<string, string> {
  const chars = [...pairs];
  const table = new Map<string, string>();
  for (let at = 0; at + 1 < chars.length; at += 2) table.set(chars[at] ?? '', chars[at + 1] ?? '');
  return table;
}

/** 把输入里的繁体字换成本站用字，其余不动。 */
export function simplify(text: string, table: ReadonlyMap<string, string>): string {
  return table.size === 0 ? text : [...text].map((char) => table.get(char) ?? char).join('');
}
