import { components } from '../article.ts';
import { knownIds } from '../ids.ts';
import type { Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { factIds, textProp } from '../text/component.ts';

/** 组件所引的事实与图片都要在清单里。 */
export const bodyReferences: Rule = (model) => {
  const facts = knownIds(model, 'facts');
  const pictures = knownIds(model, 'pictures');
  return model.articles.flatMap((article) =>
    components(article).flatMap((node): Problem[] => {
      const place = {
        file: article.file,
        line: node.position?.start.line,
        column: node.position?.start.column,
        field: node.name ?? undefined,
      };
      const picture = textProp(node, 'picture');
      return [
        ...factIds(node)
          .filter((id) => facts !== undefined && !facts.has(id))
          .map((id) => ({
            ...place,
            rule: 'unknown-fact',
            message: `事实“${id}”不在清单里。`,
            remedy: '改成 facts.yaml 里有的编号。',
          })),
        ...(picture === undefined || pictures === undefined || pictures.has(picture)
          ? []
          : [
              {
                ...place,
                rule: 'unknown-picture',
                message: `图片“${picture}”不在清单里。`,
                remedy: '改成 pictures.yaml 里有的编号。',
              },
            ]),
      ];
    }),
  );
};
