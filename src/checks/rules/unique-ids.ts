import type { Entry, Path, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { fieldPassages, itemPaths } from '../text/passages.ts';

function duplicates(found: readonly { id: string; entry: Entry<unknown>; path: Path }[]): Problem[] {
  const first = new Map<string, string>();
  return found.flatMap(({ id, entry, path }) => {
    const place = entry.at(...path);
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, `${place.file}:${place.line ?? 1}`);
      return [];
    }
    const message = `编号“${id}”与 ${earlier} 重复。`;
    return [{ ...place, rule: 'duplicate-id', message, remedy: '换一个没用过的编号。' }];
  });
}

function ownIds(entries: readonly Entry<unknown>[]): Problem[] {
  return duplicates(
    entries.filter(({ id }) => id !== '').map((entry) => ({ id: entry.id, entry, path: ['id'] })),
  );
}

/** 记录里几个列表的编号，合在一起不得重复。 */
function innerIds(entry: Entry<unknown>, ...fields: string[]): Problem[] {
  const paths = fields.flatMap((field) => itemPaths(entry, field, 'id'));
  return duplicates(
    paths.flatMap((path) => fieldPassages(entry, path).map(({ text }) => ({ id: text, entry, path }))),
  );
}

/** 编号不得重复：各清单之内、四份名录之间、一条事实的数字之间、栏目之间、说明段之间、合作的领域与条目之间。 */
export const uniqueIds: Rule = ({ feature, facts, entities, events, pictures, charts, cooperation }) => [
  ...[facts, entities, events, pictures, charts].flatMap(ownIds),
  ...facts.flatMap((fact) => innerIds(fact, 'figures')),
  ...(cooperation === undefined ? [] : innerIds(cooperation, 'fields', 'entries')),
  ...(feature === undefined ? [] : [...innerIds(feature, 'sections'), ...innerIds(feature, 'about')]),
];
