import type { ContentModel } from './model.ts';

const LIST_FILES = {
  facts: ['facts.yaml'],
  events: ['events.yaml'],
  pictures: ['pictures.yaml'],
  charts: ['charts.yaml'],
  entities: ['people.yaml', 'organizations.yaml', 'places.yaml', 'glossary.yaml'],
} as const;

/** 某类记录的全部编号；所在文件读不出来时没有，以免一处错误引出一片。 */
export function knownIds(model: ContentModel, kind: keyof typeof LIST_FILES): Set<string> | undefined {
  if (LIST_FILES[kind].some((file) => model.unreadable.has(file))) return undefined;
  return new Set(model[kind].map(({ id }) => id));
}

/** feature.yaml 里的栏目编号；读不出来时没有。 */
export function sectionIds(model: ContentModel): Set<string> | undefined {
  const sections = model.feature?.raw['sections'];
  if (!Array.isArray(sections)) return undefined;
  return new Set(sections.map((section: { id?: unknown } | null) => String(section?.id)));
}

/** 全部文章的 slug。 */
export function articleSlugs(model: ContentModel): Set<string> {
  return new Set(model.articles.map(({ slug }) => slug));
}
