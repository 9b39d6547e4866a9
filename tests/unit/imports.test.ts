import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The rooms of `src/`, from the ground up, as CONTRIBUTING.md lists them. */
const ROOMS = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| `([a-z]+)` \|/gm)].map(
  ([, room]) => room,
);
const FILES = globSync('src/**/*.{ts,astro}').filter((file) => !file.endsWith('.test.ts'));

/** What a source imports from this project, types too. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const addresses = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^'?]+)/g)].map(
    (match) => match[1] ?? '',
  );
  return addresses.map((address) => join(dirname(file), address)).filter((target) => existsSync(target));
}

/** The room a file is in; undefined for a file of `src/` itself. */
const roomOf = (file: string): string | undefined => /^src\/(.+?)\//.exec(file.replaceAll(sep, '/'))?.[1];

/** The first circle that leads back to a file on the way, as the files on it. */
function circleFrom(file: string, way: readonly string[], done: Set<string>): string[] | undefined {
  if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
  if (done.has(file)) return undefined;
  for (const next of importsOf(file)) {
    const circle = circleFrom(next, [...way, file], done);
    if (circle !== undefined) return circle;
  }
  done.add(file);
  return undefined;
}

it('no file imports itself round a corner', () => {
  const done = new Set<string>();
  for (const file of FILES) expect(circleFrom(file, [], done)?.join(' → ')).toBeUndefined();
});

describe('the rooms of src', () => {
  it('each has its place in the table of CONTRIBUTING.md', () => {
    expect([...new Set(FILES.map(roomOf))].filter((room) => room !== undefined).sort()).toEqual(
      [...ROOMS].sort(),
    );
  });

  it('no room imports from one that stands below it in the table', () => {
    const upward = FILES.flatMap((file) => {
      const place = ROOMS.indexOf(roomOf(file));
      const isBelow = (target: string): boolean => ROOMS.indexOf(roomOf(target)) > place;
      return place < 0
        ? []
        : importsOf(file)
            .filter(isBelow)
            .map((target) => `${file} → ${target}`);
    });
    expect(upward).toEqual([]);
  });
});
