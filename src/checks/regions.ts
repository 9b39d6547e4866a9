import type { Position, Region } from '../schemas/geography.ts';
import type { ContentModel } from './model.ts';
import { namesOf } from './subjects.ts';
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
  return geography.data?.regions ?? [];
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
  const places = model.places.flatMap((entry) => {
    const point = entry.data?.coordinates;
    return point === undefined ? [] : [{ names: namesOf(entry), found: regionsAt(point, regions) }];
  });
  const inName = (text: string): string | undefined =>
    only([
      ...regionsNamed(text, regions),
      ...places.flatMap(({ names, found }) => (names.some((name) => text.includes(name)) ? found : [])),
    ]);
  return (id) => {
    const entry = model.entities.find((other) => other.id === id);
    if (entry === undefined) return undefined;
    const point = model.places.find((place) => place.id === id)?.data?.coordinates;
    if (point !== undefined) return only(regionsAt(point, regions));
    const [summary] = fieldPassages(entry, 'summary');
    return inName(namesOf(entry).join('，')) ?? only(regionsNamed(summary?.text ?? '', regions));
  };
}
