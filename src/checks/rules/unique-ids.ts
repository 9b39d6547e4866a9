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

function innerIds(entry: Entry<unknown>, field: string): Problem[] {
  return duplicates(
    itemPaths(entry, field, 'id').flatMap((path) =>
      fieldPassages(entry, path).map(({ text }) => ({ id: text, entry, path })),
    ),
  );
}

/** 编号不得重复：各清单之内、四份名录之间、一条事实的数字之间、栏目之间、说明段之间。 */
export const uniqueIds: Rule = ({ feature, facts, entities, events, pictures, charts }) => [
  ...[facts, entities, events, pictures, charts].flatMap(ownIds),
  ...facts.flatMap((fact) => innerIds(fact, 'figures')),
  ...(feature === undefined ? [] : [...innerIds(feature, 'sections'), ...innerIds(feature, 'about')]),
];
