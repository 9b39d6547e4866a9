/**
 * 按编号取一条；没有就报错，绝不用别的代替。
 * @throws 找不到时，写明种类与编号。
 */
export function mustFind<T extends { id: string }>(items: readonly T[], id: string, kind: string): T {
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`${kind}“${id}”不存在，请查 content/ 里的编号。`);
  return found;
}
