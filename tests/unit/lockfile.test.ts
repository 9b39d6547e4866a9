import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockEntry {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockEntry>;
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

/** npm's way: a package's own node_modules first, then those above it. */
function isLocked(owner: string, name: string): boolean {
  const parts = owner === '' ? [] : owner.split('/node_modules/');
  for (let depth = parts.length; depth >= 0; depth -= 1) {
    const prefix = parts.slice(0, depth).join('/node_modules/');
    if (`${prefix === '' ? '' : `${prefix}/`}node_modules/${name}` in packages) return true;
  }
  return false;
}

describe('the lock file', () => {
  it('has the optional dependencies of every platform: without one npm ci refuses', () => {
    const missing = Object.entries(packages).flatMap(([owner, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(owner, name))
        .map((name) => `${owner || 'package.json'} → ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('has Pagefind for five platforms, added by hand, of its own version', () => {
    const { version } = packages['node_modules/pagefind'] ?? {};
    const platforms = ['darwin-arm64', 'darwin-x64', 'freebsd-x64', 'windows-arm64', 'windows-x64'];
    const versions = platforms.map((platform) => packages[`node_modules/@pagefind/${platform}`]?.version);
    expect(versions).toEqual(platforms.map(() => version));
  });

  it('holds no download addresses, so that any mirror will do', () => {
    const addressed = Object.entries(packages).filter(([, { resolved }]) => /^https?:/.test(resolved ?? ''));
    expect(addressed.map(([name]) => name)).toEqual([]);
  });
});

describe('package.json', () => {
  it('pins every version', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('has Node of the version in .nvmrc for every platform', () => {
    const pinned = readFileSync('.nvmrc', 'utf8').trim();
    expect(new Set(Object.values(manifest.optionalDependencies))).toEqual(new Set([pinned]));
  });
});
