import { DIRECTORY_LISTS } from '../schemas/entity.ts';
import type { ContentModel } from './model.ts';

const LIST_FILES = {
  facts: ['facts.yaml'],
  events: ['events.yaml'],
  pictures: ['pictures.yaml'],
  charts: ['charts.yaml'],
  entities: DIRECTORY_LISTS.map((name) => `${name}.yaml`),
};

/** Ids of a kind; undefined where its file cannot be read, or one mistake would bring many. */
export function knownIds(model: ContentModel, kind: keyof typeof LIST_FILES): Set<string> | undefined {
  if (LIST_FILES[kind].some((file) => model.unreadable.has(file))) return undefined;
  return new Set(model[kind].map(({ id }) => id));
}

/** Ids of sections; undefined where they cannot be read. */
export function sectionIds(model: ContentModel): Set<string> | undefined {
  const sections = model.feature.raw['sections'];
  if (!Array.isArray(sections)) return undefined;
  return new Set(sections.map((section: { id?: unknown } | null) => String(section?.id)));
}

/** Slugs of all articles. */
export function articleSlugs(model: ContentModel): Set<string> {
  return new Set(model.articles.map(({ slug }) => slug));
}
