import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFile, replaceFile } from './replace-file.ts';

let dir: string;
let file: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'replace-'));
  file = join(dir, 'a.mdx');
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

it('puts the new one in place and leaves no draft', () => {
  replaceFile(file, '旧');
  replaceFile(file, '新');
  expect(readFileSync(file, 'utf8')).toBe('新');
  expect(readdirSync(dir)).toEqual(['a.mdx']);
});

it('permissions stay; a link stays a link, what it points to is replaced', () => {
  const link = join(dir, 'link.mdx');
  writeFileSync(file, '旧');
  chmodSync(file, 0o600);
  symlinkSync('a.mdx', link);
  replaceFile(link, '新');
  expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777]).toEqual(['新', 0o600]);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
});

it('a new file never overwrites one that is there', () => {
  createFile(file, '甲');
  expect(() => {
    createFile(file, '乙');
  }).toThrow('EEXIST');
  expect(readFileSync(file, 'utf8')).toBe('甲');
  expect(readdirSync(dir)).toEqual(['a.mdx']);
});

it.each(['replaceFile', 'createFile'])('a full disk: %s spoils nothing, leaves no half file', (name) => {
  const target = name === 'createFile' ? join(dir, 'b.mdx') : file;
  writeFileSync(file, '旧');
  const program = `import { ${name} } from ${JSON.stringify(resolve('src/lib/replace-file.ts'))};
    ${name}(${JSON.stringify(target)}, '新的一整篇');`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', resolve('tests/build/full-disk.ts'), '--input-type=module', '-e', program],
    { encoding: 'utf8', env: { ...process.env, DISK_BYTES: '4' } },
  );
  expect(status, stderr).not.toBe(0);
  expect(stderr).toContain('ENOSPC');
  expect(readFileSync(file, 'utf8')).toBe('旧');
  expect(readdirSync(dir)).toEqual(['a.mdx']);
});
