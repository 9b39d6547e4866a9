import type { CooperationEntry, Party } from '../schemas/cooperation.ts';
import { breakable } from '../lib/text.ts';
import { getArticles } from './articles.ts';
import { getDirectory } from './directory.ts';
import { getFacts } from './facts.ts';
import { getRecord, type Loaded, mustFind, once } from './content.ts';
import { LIST_COMMA } from '../lib/words.ts';

/** Who works with whom, by field; a feature without cooperation.yaml has no such page. */
export const getCooperation = once(async () => {
  const found = await getRecord('cooperation');
  if (found === undefined) return undefined;
  const [directory, facts, articles] = await Promise.all([getDirectory(), getFacts(), getArticles()]);
  const entity = (id: string) => mustFind(directory, id, '名录条目');
  /* A side: the drawing writes `label`, where `|` is a place to break; `name` is in one line. */
  const party = ({ members, name, ashore }: Party) => {
    const entities = members.map(entity);
    const label = name ?? entities.map((member) => member.name).join(LIST_COMMA);
    return { label, name: breakable(label).join(''), ashore, members: entities };
  };
  const view = (entry: CooperationEntry) => ({
    ...entry,
    left: party(entry.left),
    right: party(entry.right),
    bodies: entry.bodies.map(entity),
    caveats: entry.facts.flatMap((id) => mustFind(facts, id, '事实').caveat ?? []),
    article: articles.find(({ slug }) => slug === entry.article),
  });
  const fields = found.fields.map((field) => ({
    ...field,
    entries: found.entries.filter((entry) => entry.field === field.id).map(view),
  }));
  return { ...found, fields };
});

/** Who works with whom, by field. */
export type CooperationView = Loaded<typeof getCooperation>;
/** A cooperation with its sides, bodies, what the facts leave open, and its article. */
export type CooperationEntryView = CooperationView['fields'][number]['entries'][number];
