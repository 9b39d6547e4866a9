import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const STYLES = globSync('src/**/*.{astro,css}').map((file) => ({ file, text: readFileSync(file, 'utf8') }));

it('no style is in a cascade layer: browsers before 2022 drop it, and any style outside layers beats it', () => {
  const layered = STYLES.filter(({ text }) => text.includes('@layer')).map(({ file }) => file);
  expect(layered, 'The order of the cascade without layers is told in src/layouts/styles/index.css.').toEqual(
    [],
  );
});

it('no style is for screens less wide than something: built it is `not (min-width)`, which Safari before 16.4 drops', () => {
  const dropped = STYLES.filter(({ text }) => /@media[^{]*width <(?!=)/.test(text)).map(({ file }) => file);
  expect(dropped, 'Write (max-width: 29.99rem).').toEqual([]);
});
