import type { Rule } from '../model.ts';
import { regionFinder, regionsAt, regionsNamed, regionsOf } from '../regions.ts';
import { namesOf } from '../subjects.ts';

/** From one point of a river to the next; more is a slip. Unit: degrees. */
const LEAP = 3;

/** A place lies in the region that its own text names; a river runs on without a leap. */
export const coordinates: Rule = function* (model) {
  const regions = regionsOf(model);
  for (const { data, at } of model.charts)
    for (const [index, { name = '', coordinates: point }] of data?.kind === 'map'
      ? data.cities.entries()
      : []) {
      const [region] = regionsNamed(name, regions);
      if (region === undefined || point === undefined || regionsAt(point, regions).includes(region)) continue;
      const message = `图上的“${name}”，坐标不在${region}。`;
      const remedy = '坐标写成 [经度, 纬度]，查清再写。';
      yield { ...at('cities', index, 'coordinates'), rule: 'coordinates', message, remedy };
    }
  for (const entry of model.places) {
    const { data, at } = entry;
    if (data?.coordinates === undefined) continue;
    const named = regionsNamed(namesOf(entry).join('，'), regions);
    const [region, ...others] = named.length > 0 ? named : regionsNamed(data.summary, regions);
    const found = regionsAt(data.coordinates, regions);
    if (region === undefined || others.length > 0 || found.includes(region)) continue;
    const message = `“${data.name}”的文字说它在${region}，坐标却落在${found[0] ?? '它外面'}。`;
    const remedy = '坐标写成 [经度, 纬度]，查清再写；文字写错的，改文字。';
    yield { ...at('coordinates'), rule: 'coordinates', message, remedy };
  }
  const { data: geography, at } = model.geography;
  for (const [river, course] of Object.entries(geography?.rivers ?? {}))
    for (const [index, [x, y]] of course.entries()) {
      const [fromX, fromY] = course[index - 1] ?? [x, y];
      if (Math.hypot(x - fromX, y - fromY) <= LEAP) continue;
      const message = `“${river}”的这一点，离上一点有${LEAP}度多。`;
      const remedy = '坐标写成 [经度, 纬度]，查清这两点再写。';
      yield { ...at('rivers', river, index), rule: 'coordinates', message, remedy };
    }
};

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

/** Both sides of a cooperation can be named, and every field has something; statuses.ts sees to statuses. */
export const cooperation: Rule = function* ({ cooperation: { data, at } }) {
  if (data === undefined) return;
  for (const [index, entry] of data.entries.entries())
    for (const side of ['left', 'right'] as const) {
      if (entry[side].members.length > 0 || entry[side].name !== undefined) continue;
      const remedy = '在 members 里列出名录编号；没有编号的写 name。';
      const place = at('entries', index, side);
      yield { ...place, rule: 'cooperation-party', message: '这一方没有写是谁。', remedy };
    }
  for (const [index, { id, name }] of data.fields.entries()) {
    if (data.entries.some(({ field }) => field === id)) continue;
    const message = `领域“${name}”一项合作也没有。`;
    const remedy = `在一项合作里写 field: ${id}，或删去这个领域。`;
    yield { ...at('fields', index, 'id'), rule: 'cooperation-field', message, remedy };
  }
};
