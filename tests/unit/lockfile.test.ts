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

/** npm 的找法：先看包自己的 node_modules，再逐级往上。 */
function isLocked(owner: string, name: string): boolean {
  const parts = owner === '' ? [] : owner.split('/node_modules/');
  for (let depth = parts.length; depth >= 0; depth -= 1) {
    const prefix = parts.slice(0, depth).join('/node_modules/');
    if (`${prefix === '' ? '' : `${prefix}/`}node_modules/${name}` in packages) return true;
  }
  return false;
}

describe('锁文件', () => {
  it('每个平台的可选依赖都在，缺一个 npm ci 就会拒绝', () => {
    const missing = Object.entries(packages).flatMap(([owner, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(owner, name))
        .map((name) => `${owner || 'package.json'} → ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('Pagefind 五个平台的程序是手工补的，版本与本体相同', () => {
    const { version } = packages['node_modules/pagefind'] ?? {};
    const platforms = ['darwin-arm64', 'darwin-x64', 'freebsd-x64', 'windows-arm64', 'windows-x64'];
    const versions = platforms.map((platform) => packages[`node_modules/@pagefind/${platform}`]?.version);
    expect(versions).toEqual(platforms.map(() => version));
  });

  it('不含下载地址：换一个镜像也能装', () => {
    const addressed = Object.entries(packages).filter(([, { resolved }]) => /^https?:/.test(resolved ?? ''));
    expect(addressed.map(([name]) => name)).toEqual([]);
  });
});

describe('package.json', () => {
  it('版本都写死', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('各平台的 Node 与 .nvmrc 同一版本', () => {
    const pinned = readFileSync('.nvmrc', 'utf8').trim();
    expect(new Set(Object.values(manifest.optionalDependencies))).toEqual(new Set([pinned]));
  });
});
