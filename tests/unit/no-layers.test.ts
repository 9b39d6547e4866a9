import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('no style is in a cascade layer: browsers before 2022 drop it, and any style outside layers beats it', () => {
  const layered = globSync('src/**/*.{astro,css}').filter((file) =>
    readFileSync(file, 'utf8').includes('@layer'),
  );
  expect(layered, 'The order of the cascade without layers is told in src/layouts/styles/index.css.').toEqual(
    [],
  );
});
