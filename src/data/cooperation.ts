import type { Cooperation, CooperationEntry, Party } from '../schemas/cooperation.ts';
import { breakable } from '../lib/text.ts';
import { type ArticleView, getArticles } from './articles.ts';
import { type EntityView, getDirectory } from './directory.ts';
import { getFacts } from './facts.ts';
import { mustFind } from './must-find.ts';
import { getRecord } from './content.ts';
import { once } from './once.ts';
import { LIST_COMMA } from '../lib/words.ts';

/** 合作的一方，成员已换成名录里的条目。 */
export interface PartyView {
  /** 图上的写法，`|` 是许可断行处。 */
  label: string;
  /** 连成一行的写法。 */
  name: string;
  ashore: boolean;
  members: EntityView[];
}

/** 一项合作，连同双方、所设机构、事实的说明与文章。 */
export interface CooperationEntryView extends Pick<CooperationEntry, 'id' | 'name' | 'status' | 'summary'> {
  left: PartyView;
  right: PartyView;
  bodies: EntityView[];
  /** 所引事实里缺字、疑误或没交代之处。 */
  caveats: string[];
  article: ArticleView | undefined;
}

/** 一个领域和它的各项合作。 */
export interface CooperationFieldView {
  id: string;
  name: string;
  entries: CooperationEntryView[];
}

/** 谁与谁合作，按领域分好。 */
export interface CooperationView extends Pick<Cooperation, 'lead' | 'banks' | 'labels'> {
  fields: CooperationFieldView[];
}

/** 谁与谁合作；专题没有 cooperation.yaml 时为 undefined，那一页也就没有。 */
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
    id: entry.id,
    name: entry.name,
    status: entry.status,
    summary: entry.summary,
    left: party(entry.left),
    right: party(entry.right),
    bodies: entry.bodies.map(entity),
    caveats: entry.facts.flatMap((id) => mustFind(facts, id, '事实').caveat ?? []),
    article: articles.find(({ slug }) => slug === entry.article),
  });
  const { lead, banks, labels, fields, entries } = found;
  return {
    lead,
    banks,
    labels,
    fields: fields.map(({ id, name }) => ({
      id,
      name,
      entries: entries.filter(({ field }) => field === id).map(view),
    })),
  };
});
