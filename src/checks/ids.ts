import type { Referent } from '../schemas/base.ts';
import { DIRECTORY_LISTS } from '../schemas/entity.ts';
import { nestedEntries } from './load/entries.ts';
import { type ContentModel, type Lists, oncePerModel } from './model.ts';

/** Ids by what they stand for; a kind whose file cannot be read is absent, or one mistake would bring many. */
export type Ids = Record<Referent | 'charts', ReadonlySet<string> | undefined>;

/** The ids of the content that something may point to. */
export const idsOf = oncePerModel((model: ContentModel): Ids => {
  const of = (records: readonly { id: string }[] | undefined): Set<string> | undefined =>
    records && new Set(records.map(({ id }) => id).filter((id) => id !== ''));
  const list = (...names: (keyof Lists)[]): Set<string> | undefined =>
    names.some((name) => model.unreadable.has(`${name}.yaml`))
      ? undefined
      : of(names.flatMap((name): { id: string }[] => model[name]));
  const facts = list('facts');
  const hasSections = Array.isArray(model.feature.raw['sections']);
  return {
    facts,
    figures: facts && of(model.facts.flatMap(({ data }) => data?.figures ?? [])),
    events: list('events'),
    pictures: list('pictures'),
    charts: list('charts'),
    people: list('people'),
    organizations: list('organizations'),
    places: list('places'),
    entities: list(...DIRECTORY_LISTS),
    fields: of(model.cooperation.data?.fields),
    sections: hasSections ? of(nestedEntries(model.feature, 'sections')) : undefined,
    articles: new Set(model.articles.map(({ slug }) => slug)),
  };
});
