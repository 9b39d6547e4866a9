import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** What a source imports from this project, types too. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const addresses = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^'?]+)/g)].map(
    (match) => match[1] ?? '',
  );
  return addresses.map((address) => join(dirname(file), address)).filter((target) => existsSync(target));
}

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
  const files = globSync('src/**/*.{ts,astro}').filter((file) => !file.endsWith('.test.ts'));
  for (const file of files) expect(circleFrom(file, [], done)?.join(' → ')).toBeUndefined();
});
