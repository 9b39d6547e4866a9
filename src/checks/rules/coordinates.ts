import type { Place } from '../../schemas/entity.ts';
import type { Entry, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { regionsAt, regionsNamed, regionsOf } from '../regions.ts';
import { entriesOf, namesOf } from '../subjects.ts';

/** A place lies in the region that its own text names. */
export const coordinates: Rule = (model) => {
  const regions = regionsOf(model);
  const cities = model.charts.flatMap(({ data, at }) =>
    (data?.kind === 'map' ? data.cities : []).flatMap((city, index): Problem[] => {
      const { name = '', coordinates } = city;
      const [region] = regionsNamed(name, regions);
      if (
        region === undefined ||
        coordinates === undefined ||
        regionsAt(coordinates, regions).includes(region)
      )
        return [];
      return [
        {
          ...at('cities', index, 'coordinates'),
          rule: 'coordinates',
          message: `图上的“${name}”，坐标不在${region}。`,
          remedy: '坐标写成 [经度, 纬度]，查清再写。',
        },
      ];
    }),
  );
  const places = (entriesOf(model, 'places') as Entry<Place>[]).flatMap((entry): Problem[] => {
    const { data } = entry;
    if (data?.coordinates === undefined) return [];
    const named = regionsNamed(namesOf(entry).join('，'), regions);
    const told = named.length > 0 ? named : regionsNamed(data.summary, regions);
    const [region] = told;
    if (region === undefined || told.length > 1) return [];
    const found = regionsAt(data.coordinates, regions);
    if (found.includes(region)) return [];
    return [
      {
        ...entry.at('coordinates'),
        rule: 'coordinates',
        message: `“${data.name}”的文字说它在${region}，坐标却落在${found[0] ?? '它外面'}。`,
        remedy: '坐标写成 [经度, 纬度]，查清再写；文字写错的，改文字。',
      },
    ];
  });
  return [...places, ...cities];
};
