import { citedFacts, components } from '../article.ts';
import { chartFacts } from '../chart-figures.ts';
import { knownIds } from '../ids.ts';
import type { ContentModel, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { nearest } from '../text/nearest.ts';
import { type Component, factIds, textProp } from '../text/component.ts';

type Said = Pick<Problem, 'rule' | 'message' | 'remedy'>;

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
  return chartFacts(entry)
    .filter((fact) => !cited.has(fact))
    .map((fact) => ({
      rule: 'chart-uncited',
      message: `图“${id}”里的数出自事实“${fact}”，本文没有引它。`,
      remedy: `在正文说到它的地方写 <Cite fact="${fact}">，读者才查得到出处。`,
    }));
}

/** 组件所引的事实、图片与图表都要在清单里。 */
export const bodyReferences: Rule = (model) => {
  const facts = knownIds(model, 'facts');
  const pictures = knownIds(model, 'pictures');
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
        ...chartProblems(node, model, cited).map((said) => ({ ...place, ...said })),
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
