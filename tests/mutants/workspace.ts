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

/** What tests need and a build does not. */
const EXTRA = ['vitest.config.ts', '.htmlvalidate.json', 'package-lock.json', 'README.md'];
const TESTS = ['build', 'unit', 'browser', 'fixtures', 'dump', 'approved'];
/** Caches as they are: pictures, cards and fonts are copied; browsers and test fonts are large and only linked. */
const COPIED_CACHES = ['astro', 'cards', 'fonts'];
const LINKED_CACHES = /^(?:chromium-|test-fonts$)/;

/** A copy of the project that notes each change; after each defect it is restored. */
export interface Workspace {
  root: string;
  read: (path: string) => string;
  bytes: (path: string) => Buffer;
  exists: (path: string) => boolean;
  /** Names of the files in a folder, sorted. */
  list: (path: string) => string[];
  write: (path: string, data: string | Uint8Array) => void;
  remove: (path: string) => void;
  /**
   * Changes a text in one place.
   * @throws When nothing was changed and the defect is not planted.
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

/** Copies the project, after deleting an old copy; node_modules is found in the folder above. */
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
  /** What was there before; undefined for a file that was not. */
  const originals = new Map<string, Buffer | undefined>();
  const at = (path: string): string => join(root, path);
  const remember = (path: string): void => {
    if (!originals.has(path)) originals.set(path, existsSync(at(path)) ? readFileSync(at(path)) : undefined);
  };
  const write = (path: string, data: string | Uint8Array): void => {
    remember(path);
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), data);
    // The compressed copies beside it hold the old text, and the server would send those.
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
