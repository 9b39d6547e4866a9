import { citedFacts, components } from '../article.ts';
import { chartEvents, chartFacts } from '../chart-figures.ts';
import { articleSlugs, knownIds } from '../ids.ts';
import type { Chart } from '../../schemas/chart.ts';
import type { ContentModel, Entry, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { nearest } from '../text/nearest.ts';
import { type Component, factIds, textProp } from '../text/component.ts';

type Said = Pick<Problem, 'rule' | 'message' | 'remedy'>;

/** The first fact of each event on a line of days that has none of its facts cited. */
function uncitedEvents(entry: Entry<Chart>, model: ContentModel, cited: ReadonlySet<string>): string[] {
  return chartEvents(entry, model).flatMap(({ facts }) =>
    facts.some((fact) => cited.has(fact)) ? [] : facts.slice(0, 1),
  );
}

/** A pulled quotation comes from one fact that says who speaks. */
function quotationProblems(node: Component, { facts }: ContentModel): Said[] {
  if (node.name !== 'PullQuote') return [];
  const [id, ...others] = factIds(node);
  const fact = facts.find((entry) => entry.id === id)?.data;
  if (id === undefined || fact === undefined) return [];
  const remedy = '引一条写明 people 或 by 的事实。';
  if (others.length > 0) return [{ rule: 'pull-quote', message: 'PullQuote只能系到一条事实。', remedy }];
  if (fact.people.length > 0 || fact.by !== undefined) return [];
  return [{ rule: 'pull-quote', message: `事实“${id}”没有写是谁说的。`, remedy }];
}

/** The article that a way on leads to exists, and is another one. */
function wayOnProblems(node: Component, slug: string, slugs: ReadonlySet<string>): Said[] {
  const target = node.name === 'ArticleLink' ? textProp(node, 'article') : undefined;
  if (target === undefined || (slugs.has(target) && target !== slug)) return [];
  return [
    {
      rule: 'unknown-article',
      message: target === slug ? '往下读的去处是本文自己。' : `文章“${target}”不存在。`,
      remedy: `改成 articles/ 里另一篇的文件名，不带.mdx${nearest(target, slugs)}。`,
    },
  ];
}

/** A chart must be listed, and the facts it draws cited in the same article. */
function chartProblems(node: Component, model: ContentModel, cited: ReadonlySet<string>): Said[] {
  const id = node.name === 'Chart' ? textProp(node, 'id') : undefined;
  if (id === undefined || knownIds(model, 'charts') === undefined) return [];
  const entry = model.charts.find((chart) => chart.id === id);
  if (entry === undefined) {
    const drawn = model.charts.map((chart) => chart.id);
    return [
      {
        rule: 'unknown-chart',
        message: `文章里能放的图表没有“${id}”。`,
        remedy: drawn.length === 0 ? '先在 charts.yaml 里写一张图。' : `可选：${drawn.join('、')}。`,
      },
    ];
  }
  return [...chartFacts(entry), ...uncitedEvents(entry, model, cited)]
    .filter((fact) => !cited.has(fact))
    .map((fact) => ({
      rule: 'chart-uncited',
      message: `图“${id}”里的数出自事实“${fact}”，本文没有引它。`,
      remedy: `在正文说到它的地方写 <Cite fact="${fact}">，读者才查得到出处。`,
    }));
}

/** Facts, pictures, charts and articles that components name are there. */
export const bodyReferences: Rule = (model) => {
  const facts = knownIds(model, 'facts');
  const pictures = knownIds(model, 'pictures');
  const slugs = articleSlugs(model);
  return model.articles.flatMap((article) => {
    const cited = citedFacts(article);
    return components(article).flatMap((node): Problem[] => {
      const place = {
        file: article.file,
        line: node.position?.start.line,
        column: node.position?.start.column,
        field: node.name ?? undefined,
      };
      const picture = textProp(node, 'picture');
      return [
        ...[
          ...chartProblems(node, model, cited),
          ...quotationProblems(node, model),
          ...wayOnProblems(node, article.slug, slugs),
        ].map((said) => ({ ...place, ...said })),
        ...factIds(node)
          .filter((id) => facts !== undefined && !facts.has(id))
          .map((id) => ({
            ...place,
            rule: 'unknown-fact',
            message: `事实“${id}”不在清单里。`,
            remedy: `改成 facts.yaml 里有的编号${nearest(id, facts ?? [])}；引几条的，以空格分开。`,
          })),
        ...(picture === undefined || pictures === undefined || pictures.has(picture)
          ? []
          : [
              {
                ...place,
                rule: 'unknown-picture',
                message: `图片“${picture}”不在清单里。`,
                remedy: `改成 pictures.yaml 里有的编号${nearest(picture, pictures)}。`,
              },
            ]),
      ];
    });
  });
};
