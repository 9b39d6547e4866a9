import type { Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { regionFinder, regionsNamed, regionsOf } from '../regions.ts';

const SIDES = { left: '左', right: '右' } as const;
type Side = keyof typeof SIDES;

/** The parties of a cooperation stand on the bank of the region where they are. */
export const banks: Rule = (model) => {
  const { data, at } = model.cooperation ?? {};
  if (data === undefined || at === undefined) return [];
  const regions = regionsOf(model);
  const regionOf = regionFinder(model);
  const sides = Object.keys(SIDES) as Side[];
  const bankOf = Object.fromEntries(
    sides.map((side) => [side, regionsNamed(data.banks[side], regions)[0]]),
  ) as Record<Side, string | undefined>;
  return data.entries.flatMap((entry, index) =>
    sides.flatMap((side) =>
      entry[side].members.flatMap((id, member): Problem[] => {
        const region = regionOf(id);
        const bank = bankOf[side];
        const other = bankOf[side === 'left' ? 'right' : 'left'];
        if (!entry[side].ashore || region === undefined || bank === undefined || region !== other) return [];
        const name = model.entities.find((entity) => entity.id === id)?.data?.name ?? id;
        return [
          {
            ...at('entries', index, side, 'members', member),
            rule: 'bank',
            message: `“${name}”在${region}，这里写在${SIDES[side]}岸，${SIDES[side]}岸是“${data.banks[side]}”。`,
            remedy: '把 left 与 right 对调；报道没有写它在哪一侧的，写 ashore: false。',
          },
        ];
      }),
    ),
  );
};
