import type { Rule } from '../model.ts';
import { regionFinder, regionsNamed, regionsOf } from '../regions.ts';

const SIDES = [
  { side: 'left', name: '左', across: 'right' },
  { side: 'right', name: '右', across: 'left' },
] as const;

/** The parties of a cooperation stand on the bank of the region where they are. */
export const banks: Rule = function* (model) {
  const { data, at } = model.cooperation;
  const regions = regionsOf(model);
  const regionOf = regionFinder(model);
  const bankOf = (side: 'left' | 'right') => regionsNamed(data?.banks[side] ?? '', regions)[0];
  const remedy = '把 left 与 right 对调；报道没有写它在哪一侧的，写 ashore: false。';
  for (const [index, entry] of data?.entries.entries() ?? [])
    for (const { side, name, across } of SIDES)
      for (const [member, id] of entry[side].members.entries()) {
        const region = regionOf(id);
        if (!entry[side].ashore || region === undefined || bankOf(side) === undefined) continue;
        if (region !== bankOf(across)) continue;
        const who = model.entities.find((entity) => entity.id === id)?.data?.name ?? id;
        const bank = data?.banks[side] ?? '';
        const message = `“${who}”在${region}，这里写在${name}岸，${name}岸是“${bank}”。`;
        yield { ...at('entries', index, side, 'members', member), rule: 'bank', message, remedy };
      }
};
