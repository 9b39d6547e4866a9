import { escapeRegExp } from '../lib/text.ts';

/** 名录里的一个名字，指向它的条目。 */
export interface NamedEntity {
  id: string;
  /** 通行名与别名，正文里出现任何一个都算提到。 */
  names: readonly string[];
}

/** 文字里的一处提及。 */
export interface Mention {
  id: string;
  /** 在文字里的起止位置，按 UTF-16 计。 */
  start: number;
  end: number;
}

/** 从一段文字里找出名录的名字，先到先得、长者优先。 */
export type MentionFinder = (text: string) => Mention[];

/** 名字表 → 查找函数。同一个名字属于两个条目时，先列的为准。 */
export function createMentionFinder(entities: readonly NamedEntity[]): MentionFinder {
  const owner = new Map<string, string>();
  for (const { id, names } of entities) {
    for (const name of names) if (!owner.has(name)) owner.set(name, id);
  }
  if (owner.size === 0) return () => [];
  const alternatives = [...owner.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
  const pattern = new RegExp(alternatives.join('|'), 'g');
  return (text) =>
    [...text.matchAll(pattern)].map((match) => ({
      id: owner.get(match[0]) ?? '',
      start: match.index,
      end: match.index + match[0].length,
    }));
}
