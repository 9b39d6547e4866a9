import type { Rule } from '../model.ts';
import { regionsAt, regionsNamed, regionsOf } from '../regions.ts';
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
