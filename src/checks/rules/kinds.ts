import type { Organization } from '../../schemas/entity.ts';
import type { Rule } from '../model.ts';

/** Names that say what kind of organization bears them, by their end. */
const ENDS: readonly (readonly [RegExp, Organization['kind']])[] = [
  [/(?:大学|学院)$/u, '院校'],
  [/(?:研究院|研究所)$/u, '研究机构'],
  [/公司$/u, '企业'],
  [/联盟$/u, '联盟'],
  [/(?:委员会|管委会|党工委|市委|省委|局)$/u, '党政机关'],
];

/** An organization is of the kind that its name says. */
export const kinds: Rule = function* ({ organizations }) {
  for (const { data, at } of organizations) {
    const kind = ENDS.find(([end]) => end.test(data?.name ?? ''))?.[1];
    if (data === undefined || kind === undefined || kind === data.kind) continue;
    const message = `“${data.name}”写成了“${data.kind}”，名字说它是“${kind}”。`;
    yield { ...at('kind'), rule: 'kind', message, remedy: `改成 ${kind}。` };
  }
};
