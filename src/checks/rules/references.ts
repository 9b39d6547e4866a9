import { isId, type Referent } from '../../schemas/base.ts';
import { idsOf, referencesOf } from '../references.ts';
import { ledgerOf } from '../ledger.ts';
import type { ContentModel, Entry, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { nearest } from '../text/nearest.ts';
import { fieldPassages } from '../text/passages.ts';

/** What a reference points to, where to look for it, and which ids there are (unchecked where they cannot be read). */
type Target = readonly [kind: string, home: string, ids: ReadonlySet<string> | undefined];

function targets(model: ContentModel): Record<Exclude<Referent, 'figures'>, Target> {
  const ids = idsOf(model);
  const entry = ['名录条目', '人物、机构、地点、词条四份名录', ids.entities] as const;
  return {
    facts: ['事实', ' facts.yaml ', ids.facts],
    pictures: ['图片', ' pictures.yaml ', ids.pictures],
    events: ['事件', ' events.yaml ', ids.events],
    entities: entry,
    people: entry,
    organizations: entry,
    places: ['地点', ' places.yaml ', ids.places],
    sections: ['栏目', ' feature.yaml ', ids.sections],
    fields: ['领域', ' fields ', ids.fields],
    articles: ['文章', ' articles/ ', ids.articles],
  };
}

/** Ids in YAML and frontmatter lead somewhere. */
export const references: Rule = function* (model) {
  const known = targets(model);
  const ledger = ledgerOf(model);
  for (const { id, to, beside, place } of referencesOf(model)) {
    if (to === 'figures') {
      const fact = ledger.get(String(beside['fact']));
      if (fact === undefined || fact.figures.some((figure) => figure.id === id)) continue;
      const choices = fact.figures.map((figure) => figure.id).join('、');
      const remedy = choices === '' ? '换一条有数字的事实。' : `可选：${choices}。`;
      yield { ...place, rule: 'reference', message: `事实“${fact.id}”里没有数字“${id}”。`, remedy };
      continue;
    }
    const [kind, home, ids] = known[to];
    if (ids === undefined || ids.has(id)) continue;
    // An id that is wrong itself is nothing to change to.
    const remedy = `改成${home}里有的编号${nearest(id, [...ids].filter(isId))}。`;
    yield { ...place, rule: 'reference', message: `${kind}“${id}”不存在。`, remedy };
  }
  const rivers = Object.keys(model.geography.data?.rivers ?? {});
  for (const { text, at } of fieldPassages(model.geography, 'motif.main.*', 'motif.minor.*')) {
    const remedy = `改成 rivers 里有的编号${nearest(text, rivers)}。`;
    if (model.geography.data !== undefined && !rivers.includes(text))
      yield { ...at(0), rule: 'reference', message: `河流“${text}”不存在。`, remedy };
  }
};

/** Each id of some fields, together once. */
function* duplicates(entries: readonly Entry<unknown>[], ...fields: string[]): Generator<Problem> {
  const first = new Map<string, string>();
  for (const { text, at } of entries.flatMap((entry) => fieldPassages(entry, ...fields))) {
    if (text === '') continue;
    const place = at(0);
    const earlier = first.get(text);
    const message = `编号“${text}”与 ${earlier ?? ''} 重复。`;
    if (earlier === undefined) first.set(text, `${place.file}:${place.line ?? 1}`);
    else yield { ...place, rule: 'duplicate-id', message, remedy: '换一个没用过的编号。' };
  }
}

/** Ids are unique: in a list, across the directory, among figures, sections, paragraphs, fields and cooperations. */
export const uniqueIds: Rule = function* (model) {
  const { feature, facts, entities, events, pictures, charts, cooperation } = model;
  for (const list of [facts, entities, events, pictures, charts]) yield* duplicates(list, 'id');
  for (const fact of facts) yield* duplicates([fact], 'figures.*.id');
  yield* duplicates([cooperation], 'fields.*.id', 'entries.*.id');
  yield* duplicates([feature], 'sections.*.id');
  yield* duplicates([feature], 'about.*.id');
};
