import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { listFiles, requireContentDir } from './files.ts';

const root = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const SYSTEM = ['site/Thumbs.db', 'site/desktop.ini', 'site/Icon\r'];

it('follows links to files and folders, as Astro does, and comes back from a circle', async () => {
  mkdirSync(join(root, 'site/articles'), { recursive: true });
  mkdirSync(join(root, 'elsewhere'));
  for (const file of ['site/a.yaml', 'site/.draft', 'elsewhere/b.mdx', ...SYSTEM])
    writeFileSync(join(root, file), '');
  symlinkSync(join(root, 'elsewhere/b.mdx'), join(root, 'site/articles/linked.mdx'));
  symlinkSync(join(root, 'elsewhere'), join(root, 'site/folder'));
  symlinkSync(join(root, 'site'), join(root, 'elsewhere/back'));
  symlinkSync(join(root, 'nowhere'), join(root, 'site/lost.mdx'));
  expect(await listFiles(join(root, 'site'))).toEqual(['a.yaml', 'articles/linked.mdx', 'folder/b.mdx']);
});

it('a file is no content folder, and nothing is none', () => {
  writeFileSync(join(root, 'facts.yaml'), '');
  for (const name of ['facts.yaml', 'nothing'])
    expect(() => {
      requireContentDir(join(root, name));
    }).toThrow('没有内容目录');
});
