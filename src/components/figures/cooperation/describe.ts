import type { CooperationView } from '../../../data/cooperation.ts';
import type { Outcome } from '../../../schemas/base.ts';

type Words = Pick<CooperationView, 'banks' | 'labels'> & {
  fields: {
    name: string;
    entries: {
      name: string;
      status: Outcome;
      left: { name: string };
      right: { name: string };
    }[];
  }[];
};

/** 给读屏的图说：按领域念出双方、合作与状态。 */
export function describeCooperation({ banks, labels, fields }: Words): string {
  const said = fields.map(({ name, entries }) => {
    const items = entries.map(
      (entry) => `${entry.left.name}与${entry.right.name}，${entry.name}（${labels[entry.status]}）`,
    );
    return `${name}：${items.join('；')}。`;
  });
  return `左岸是${banks.left}，右岸是${banks.right}。${said.join('')}`;
}
