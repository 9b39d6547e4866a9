import type { Place } from '../../schemas/entity.ts';
import type { Entry, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { regionsAt, regionsNamed, regionsOf } from '../regions.ts';
import { entriesOf, namesOf } from '../subjects.ts';

/** A place lies in the region that its own text names. */
export const coordinates: Rule = (model) => {
  const regions = regionsOf(model);
  return (entriesOf(model, 'places') as Entry<Place>[]).flatMap((entry): Problem[] => {
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
};
