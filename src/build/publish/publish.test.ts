import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearLeftovers, swapInto } from './publish.ts';

let root: string;
const at = (...parts: string[]): string => join(root, ...parts);

function put(folder: string, text: string): void {
  mkdirSync(at(folder), { recursive: true });
  writeFileSync(at(folder, 'index.html'), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'publish-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('putting the site in place', () => {
  it('replaces the old one and leaves no temporary folder', () => {
    put('dist', '旧');
    writeFileSync(at('dist', 'stale.html'), '旧');
    put('.build', '新');
    swapInto(at('.build'), at('dist'), root);
    expect(readFileSync(at('dist', 'index.html'), 'utf8')).toBe('新');
    expect(readdirSync(at('dist'))).toEqual(['index.html']);
    expect(readdirSync(root).sort()).toEqual(['dist']);
  });

  it('makes the folder where there was none, and those above it', () => {
    put('staged', '新');
    swapInto(at('staged'), at('out', 'deep'), root);
    expect(readFileSync(at('out', 'deep', 'index.html'), 'utf8')).toBe('新');
  });

  it.each(['.', '..'])('refuses the project’s folder and those above: %s', (target) => {
    put('staged', '新');
    expect(() => {
      swapInto(at('staged'), join(root, target), root);
    }).toThrow('OUT_DIR 不能是');
  });

  it('refuses a folder that holds something else', () => {
    put('staged', '新');
    mkdirSync(at('content'));
    writeFileSync(at('content', 'feature.yaml'), '');
    expect(() => {
      swapInto(at('staged'), at('content'), root);
    }).toThrow('不像以前的成品');
    expect(existsSync(at('content', 'feature.yaml'))).toBe(true);
  });
});

describe('what an interrupted build left', () => {
  it('stopped between the renames: the old site comes back, the new one goes', () => {
    put('dist.old', '旧');
    put('dist.new', '新');
    put('.build', '新');
    clearLeftovers(at('dist'), root);
    expect(readdirSync(root)).toEqual(['dist']);
    expect(readFileSync(at('dist', 'index.html'), 'utf8')).toBe('旧');
  });

  it('a wrong OUT_DIR costs nothing, not even what is named like a leftover', () => {
    put('project', 'ours');
    put('project.old', 'a copy of our own');
    expect(() => {
      clearLeftovers(at('project'), at('project'));
    }).toThrow('OUT_DIR 不能是');
    expect(existsSync(at('project.old', 'index.html'))).toBe(true);
  });

  it('beside a site both go; nothing else is touched', () => {
    for (const name of ['dist', 'dist.old', 'dist.new', 'dist.old-copy', 'other.old']) put(name, '');
    clearLeftovers(at('dist'), root);
    expect(readdirSync(root).sort()).toEqual(['dist', 'dist.old-copy', 'other.old']);
  });
});
