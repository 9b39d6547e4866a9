import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/* Readers need not follow their system: styles that look at nothing else would fight the theme that readers chose. */
it('only tokens.css asks for the system’s theme and contrast; others use its variables', () => {
  const found = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:css|astro)$/.test(file))
    .filter((file) =>
      /@media[^{]*prefers-(?:color-scheme|contrast)/.test(readFileSync(join('src', file), 'utf8')),
    );
  expect(found).toEqual([join('layouts', 'styles', 'tokens.css')]);
});
