import type { Cooperation, CooperationEntry, Party } from '../schemas/cooperation.ts';
import { breakable } from '../lib/text.ts';
import { type ArticleView, getArticles } from './articles.ts';
import { type EntityView, getDirectory } from './directory.ts';
import { getFacts } from './facts.ts';
import { mustFind, getRecord, once } from './content.ts';
import { LIST_COMMA } from '../lib/words.ts';

/** A side of a cooperation; its members are directory entries. */
export interface PartyView {
  /** As the drawing writes it; `|` is where it may break. */
  label: string;
  /** In one line. */
  name: string;
  ashore: boolean;
  members: EntityView[];
}

/** A cooperation with its sides, bodies, what the facts leave open, and its article. */
export interface CooperationEntryView extends Pick<CooperationEntry, 'id' | 'name' | 'status' | 'summary'> {
  left: PartyView;
  right: PartyView;
  bodies: EntityView[];
  /** What the cited facts leave out or leave in doubt. */
  caveats: string[];
  article: ArticleView | undefined;
}

export interface CooperationFieldView {
  id: string;
  name: string;
  entries: CooperationEntryView[];
}

/** Who works with whom, by field. */
export interface CooperationView extends Pick<Cooperation, 'lead' | 'banks' | 'labels'> {
  fields: CooperationFieldView[];
}

/** Who works with whom; a feature without cooperation.yaml has no such page. */
export const getCooperation = once(async (): Promise<CooperationView | undefined> => {
  const found = await getRecord('cooperation');
  if (found === undefined) return undefined;
  const [directory, facts, articles] = await Promise.all([getDirectory(), getFacts(), getArticles()]);
  const entity = (id: string): EntityView => mustFind(directory, id, '名录条目');
  const party = ({ members, name, ashore }: Party): PartyView => {
    const entities = members.map(entity);
    const label = name ?? entities.map((member) => member.name).join(LIST_COMMA);
    return { label, name: breakable(label).join(''), ashore, members: entities };
  };
  const view = (entry: CooperationEntry): CooperationEntryView => ({
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
