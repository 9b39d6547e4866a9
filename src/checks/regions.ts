import type { Place } from '../schemas/entity.ts';
import type { Position, Region } from '../schemas/geography.ts';
import type { ContentModel, Entity, Entry } from './model.ts';
import { entriesOf, namesOf } from './subjects.ts';
import { fieldPassages } from './text/passages.ts';

/** Whether a point lies within an outline, by counting crossings. */
export function isWithin([x, y]: Position, outline: readonly Position[]): boolean {
  let inside = false;
  outline.forEach(([ax, ay], index) => {
    const [bx, by] = outline.at(index - 1) ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/** The regions that the feature's geography knows. */
export function regionsOf({ geography }: ContentModel): readonly Region[] {
  return geography?.data?.regions ?? [];
}

/** Regions that a text names. */
export function regionsNamed(text: string, regions: readonly Region[]): string[] {
  return regions.flatMap(({ name }) => (text.includes(name) ? [name] : []));
}

/** Regions in which a point lies. */
export function regionsAt(point: Position, regions: readonly Region[]): string[] {
  return regions.flatMap(({ name, outline }) => (isWithin(point, outline) ? [name] : []));
}

function only(found: readonly string[]): string | undefined {
  const [first, ...rest] = new Set(found);
  return rest.length === 0 ? first : undefined;
}

/**
 * The one region where a directory entry is: by its coordinates; or by the regions and places with coordinates
 * that its names hold; or by the region that its summary names. Undefined when these leave it open.
 */
export function regionFinder(model: ContentModel): (id: string) => string | undefined {
  const regions = regionsOf(model);
  const pointOf = new Map(
    (entriesOf(model, 'places') as Entry<Place>[]).flatMap(({ id, data }) =>
      data?.coordinates === undefined ? [] : [[id, data.coordinates] as const],
    ),
  );
  const places = entriesOf(model, 'places').flatMap((entry) => {
    const point = pointOf.get(entry.id);
    return point === undefined ? [] : [{ names: namesOf(entry), found: regionsAt(point, regions) }];
  });
  const inName = (text: string): string | undefined =>
    only([
      ...regionsNamed(text, regions),
      ...places.flatMap(({ names, found }) => (names.some((name) => text.includes(name)) ? found : [])),
    ]);
  const entries = new Map<string, Entry<Entity>>(model.entities.map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = entries.get(id);
    const point = pointOf.get(id);
    if (entry === undefined) return undefined;
    if (point !== undefined) return only(regionsAt(point, regions));
    const summary = fieldPassages(entry, ['summary'])[0]?.text ?? '';
    return inName(namesOf(entry).join('，')) ?? only(regionsNamed(summary, regions));
  };
}
