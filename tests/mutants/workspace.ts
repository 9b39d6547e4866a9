import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { copyProject } from '../build/project-copy.ts';

/** 测试要用、构建不用的。 */
const EXTRA = ['vitest.config.ts', '.htmlvalidate.json', 'package-lock.json', 'README.md'];
const TESTS = ['build', 'unit', 'browser', 'fixtures', 'dump', 'approved'];
/** 现成的缓存：图片、卡片与字体拷一份，浏览器与测试字体太大，只连过去。 */
const COPIED_CACHES = ['astro', 'cards', 'fonts'];
const LINKED_CACHES = /^(?:chromium-|test-fonts$)/;

/** 项目的一份副本；改动都记着，一处毛病试完就还原。 */
export interface Workspace {
  root: string;
  read: (path: string) => string;
  bytes: (path: string) => Buffer;
  exists: (path: string) => boolean;
  /** 目录里的文件名，排好序。 */
  list: (path: string) => string[];
  write: (path: string, data: string | Uint8Array) => void;
  remove: (path: string) => void;
  /**
   * 换一处文字。
   * @throws 没有换到，毛病没有种下时。
   */
  edit: (path: string, find: string | RegExp, replacement: string) => void;
  restore: () => void;
}

function linkCaches(root: string): void {
  const caches = existsSync('.cache') ? readdirSync('.cache') : [];
  for (const name of caches.filter((entry) => COPIED_CACHES.includes(entry)))
    cpSync(join('.cache', name), join(root, '.cache', name), { recursive: true });
  for (const name of caches.filter((entry) => LINKED_CACHES.test(entry))) {
    const from = resolve('.cache', name);
    const isDirectory = statSync(from).isDirectory();
    mkdirSync(join(root, '.cache'), { recursive: true });
    symlinkSync(from, join(root, '.cache', name), isDirectory ? 'junction' : 'file');
  }
}

/** 拷出副本，node_modules 由上级目录找到；旧的副本先删掉。 */
export function createWorkspace(): Workspace {
  const root = copyProject('mutants', 'content');
  for (const name of EXTRA) cpSync(name, join(root, name));
  for (const name of TESTS) cpSync(join('tests', name), join(root, 'tests', name), { recursive: true });
  linkCaches(root);
  return open(root);
}

/** Another copy of a workspace in which nothing is planted. */
export function copyWorkspace({ root }: Workspace, number: number): Workspace {
  const copy = `${root}-${String(number)}`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(root, copy, { recursive: true, verbatimSymlinks: true });
  return open(copy);
}

function open(root: string): Workspace {
  /** 改动前的样子；原来没有的文件是 undefined。 */
  const originals = new Map<string, Buffer | undefined>();
  const at = (path: string): string => join(root, path);
  const remember = (path: string): void => {
    if (!originals.has(path)) originals.set(path, existsSync(at(path)) ? readFileSync(at(path)) : undefined);
  };
  const write = (path: string, data: string | Uint8Array): void => {
    remember(path);
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), data);
    // 旁边压好的两份是原来的字，服务器会先给它们。
    for (const copy of [`${path}.br`, `${path}.gz`].filter((name) => existsSync(at(name)))) {
      remember(copy);
      rmSync(at(copy));
    }
  };
  const read = (path: string): string => readFileSync(at(path), 'utf8');
  return {
    root,
    read,
    write,
    bytes: (path) => readFileSync(at(path)),
    exists: (path) => existsSync(at(path)),
    list: (path) => readdirSync(at(path)).sort(),
    remove: (path) => {
      remember(path);
      rmSync(at(path));
    },
    edit: (path, find, replacement) => {
      const text = read(path);
      const changed = text.replace(find, () => replacement);
      if (changed === text) throw new Error(`${path} 里没有 ${String(find)}，毛病没有种下。`);
      write(path, changed);
    },
    restore: () => {
      for (const [path, data] of originals) {
        if (data === undefined) rmSync(at(path), { force: true });
        else writeFileSync(at(path), data);
      }
      originals.clear();
    },
  };
}
