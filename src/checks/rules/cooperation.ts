import type { CooperationEntry } from '../../schemas/cooperation.ts';
import { articleSlugs, knownIds } from '../ids.ts';
import type { ContentModel, Entry, Path, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';

type At = (...path: Path) => ReturnType<Entry<unknown>['at']>;

/** Both sides can be named: by members, or by a name. */
function partyProblems({ left, right }: CooperationEntry, at: At): Problem[] {
  return Object.entries({ left, right })
    .filter(([, { members, name }]) => members.length === 0 && name === undefined)
    .map(([side]) => ({
      ...at(side),
      rule: 'cooperation-party',
      message: '这一方没有写是谁。',
      remedy: '在 members 里列出名录编号；没有编号的写 name。',
    }));
}

function references(model: ContentModel, entry: CooperationEntry, at: At): Problem[] {
  const members = (['left', 'right'] as const).flatMap((side) =>
    entry[side].members.map((id, index) => ({ id, path: [side, 'members', index] })),
  );
  const bodies = entry.bodies.map((id, index) => ({ id, path: ['bodies', index] }));
  const groups = [
    {
      kind: '名录条目',
      home: '机构、地点等名录',
      ids: knownIds(model, 'entities'),
      used: [...members, ...bodies],
    },
    {
      kind: '事实',
      home: 'facts.yaml',
      ids: knownIds(model, 'facts'),
      used: entry.facts.map((id, index) => ({ id, path: ['facts', index] })),
    },
    {
      kind: '文章',
      home: 'articles/',
      ids: articleSlugs(model),
      used: entry.article === undefined ? [] : [{ id: entry.article, path: ['article'] }],
    },
    {
      kind: '领域',
      home: 'fields',
      ids: new Set(model.cooperation?.data?.fields.map(({ id }) => id)),
      used: [{ id: entry.field, path: ['field'] }],
    },
  ];
  return groups.flatMap(({ kind, home, ids, used }) =>
    used
      .filter(({ id }) => ids !== undefined && !ids.has(id))
      .map(({ id, path }) => ({
        ...at(...path),
        rule: 'reference',
        message: `${kind}“${id}”不存在。`,
        remedy: `改成 ${home} 里有的编号。`,
      })),
  );
}

/**
 * Who works with whom: ids lead somewhere, both sides are named, every field has something; statuses.ts sees to
 * statuses.
 */
export const cooperation: Rule = (model) => {
  const { data, at } = model.cooperation ?? {};
  if (data === undefined || at === undefined) return [];
  const entries = data.entries.flatMap((entry, index) => {
    const here: At = (...path) => at('entries', index, ...path);
    return [...references(model, entry, here), ...partyProblems(entry, here)];
  });
  const empty = data.fields.flatMap(({ id, name }, index) =>
    data.entries.some(({ field }) => field === id)
      ? []
      : [
          {
            ...at('fields', index, 'id'),
            rule: 'cooperation-field',
            message: `领域“${name}”一项合作也没有。`,
            remedy: `在一项合作里写 field: ${id}，或删去这个领域。`,
          },
        ],
  );
  return [...entries, ...empty];
};
