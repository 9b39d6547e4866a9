import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/* 读者可以不跟着系统：别处只看系统深浅的样式，会与读者选的主题打架。 */
it('系统的深浅与对比只在 tokens.css 里问，别处用它的变量', () => {
  const found = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:css|astro)$/.test(file))
    .filter((file) =>
      /@media[^{]*prefers-(?:color-scheme|contrast)/.test(readFileSync(join('src', file), 'utf8')),
    );
  expect(found).toEqual([join('layouts', 'styles', 'tokens.css')]);
});
