/** The item of this id, never another. @throws Where there is none; names kind and id. */
export function mustFind<T extends { id: string }>(items: readonly T[], id: string, kind: string): T {
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`${kind}“${id}”不存在，请查 content/ 里的编号。`);
  return found;
}
