import { articleSlugs, knownIds, sectionIds } from '../ids.ts';
import type { ContentModel, Entry, Path, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { nearest } from '../text/nearest.ts';
import { fieldPassages, itemPaths } from '../text/passages.ts';

/**
 * What a reference points to, where to look for it, and which ids there are (unchecked where they cannot be read).
 */
interface Target {
  kind: string;
  home: string;
  ids: ReadonlySet<string> | undefined;
}

function dangling(entry: Entry<unknown>, target: Target, ...paths: Path[]): Problem[] {
  const { kind, home, ids } = target;
  if (ids === undefined) return [];
  return fieldPassages(entry, ...paths)
    .filter(({ text }) => !ids.has(text))
    .map(({ text, at }) => ({
      ...at(0),
      rule: 'reference',
      message: `${kind}“${text}”不存在。`,
      remedy: `改成${/^\w/.test(home) ? ` ${home} ` : home}里有的编号${nearest(text, ids)}。`,
    }));
}

function targets(
  model: ContentModel,
): Record<'facts' | 'entities' | 'pictures' | 'sections' | 'articles' | 'events', Target> {
  return {
    facts: { kind: '事实', home: 'facts.yaml', ids: knownIds(model, 'facts') },
    entities: { kind: '名录条目', home: '人物、机构、地点、词条四份名录', ids: knownIds(model, 'entities') },
    pictures: { kind: '图片', home: 'pictures.yaml', ids: knownIds(model, 'pictures') },
    sections: { kind: '栏目', home: 'feature.yaml', ids: sectionIds(model) },
    events: { kind: '事件', home: 'events.yaml', ids: knownIds(model, 'events') },
    articles: { kind: '文章', home: 'articles/', ids: articleSlugs(model) },
  };
}

/** The facts that the front page names: its figures and its voices. */
function frontPage(model: ContentModel, facts: Target): Problem[] {
  const { feature } = model;
  if (feature === undefined) return [];
  const missing = dangling(
    feature,
    facts,
    ...itemPaths(feature, 'keyFigures', 'fact'),
    ...itemPaths(feature, 'voices', 'fact'),
  );
  const wrong = (feature.data?.keyFigures ?? []).flatMap(({ fact, figure }, index) => {
    const found = model.facts.find(({ id }) => id === fact)?.data;
    if (found === undefined || found.figures.some(({ id }) => id === figure)) return [];
    const choices = found.figures.map(({ id }) => id).join('、');
    return {
      ...feature.at('keyFigures', index, 'figure'),
      rule: 'reference',
      message: `事实“${fact}”里没有数字“${figure}”。`,
      remedy: choices === '' ? '换一条有数字的事实。' : `可选：${choices}。`,
    };
  });
  return [...missing, ...wrong];
}

function rivers({ geography }: ContentModel): Problem[] {
  if (geography?.data === undefined) return [];
  const target = { kind: '河流', home: 'rivers', ids: new Set(Object.keys(geography.data.rivers)) };
  const motif = (['main', 'minor'] as const).flatMap((kind): Path[] =>
    (geography.data?.motif[kind] ?? []).map((_, index) => ['motif', kind, index]),
  );
  return dangling(geography, target, ...motif);
}

/** Ids in YAML and frontmatter lead somewhere. */
export const references: Rule = (model) => {
  const { facts, entities, pictures, sections, articles, events } = targets(model);
  const { feature } = model;
  const backed = [...model.entities, ...model.events, ...model.pictures];
  return [
    ...frontPage(model, facts),
    ...rivers(model),
    ...(feature === undefined
      ? []
      : [
          ...dangling(feature, events, ...itemPaths(feature, 'keyEvents')),
          ...dangling(feature, pictures, ...itemPaths(feature, 'sections', 'picture')),
          ...dangling(feature, articles, ...itemPaths(feature, 'corrections', 'article')),
        ]),
    ...backed.flatMap((entry) => dangling(entry, facts, ...itemPaths(entry, 'facts'))),
    ...model.facts.flatMap((fact) => dangling(fact, entities, ...itemPaths(fact, 'people'))),
    ...model.entities.flatMap((entity) => dangling(entity, entities, ['organization'])),
    ...model.events.flatMap((event) => dangling(event, articles, ['article'])),
    ...model.charts.flatMap((chart) => dangling(chart, events, ...itemPaths(chart, 'events'))),
    ...model.articles.flatMap(({ frontmatter }) => [
      ...dangling(frontmatter, sections, ['section']),
      ...dangling(frontmatter, pictures, ['picture']),
      ...dangling(frontmatter, articles, ...itemPaths(frontmatter, 'related')),
    ]),
  ];
};
