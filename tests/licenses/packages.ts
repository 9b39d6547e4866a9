import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** 锁文件里的一个包。 */
export interface LockedPackage {
  name: string;
  version: string;
  /** SPDX 写法；锁文件与包自己的 package.json 里都没有时是 undefined。 */
  license: string | undefined;
  /** 只在开发时用，不进成品，也不随站点发出。 */
  dev: boolean;
}

interface LockEntry {
  version?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  link?: boolean;
}

/** 旧包写成对象或一列对象。 */
type OldLicense = string | { type?: string };

/** 包自己的 package.json 里写的许可证；没有装上的（别的平台的）就读不到。 */
function declared(folder: string): string | undefined {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return undefined;
  const { license, licenses } = JSON.parse(readFileSync(file, 'utf8')) as {
    license?: OldLicense;
    licenses?: OldLicense[];
  };
  const all = license === undefined ? (licenses ?? []) : [license];
  const names = all.flatMap((one) =>
    typeof one === 'string' ? [one] : one.type === undefined ? [] : [one.type],
  );
  return names.length === 0 ? undefined : names.join(' OR ');
}

/**
 * 锁文件里的全部包，同名同版本的只算一次，按名字排。
 * @param root 有 package-lock.json 与 node_modules 的目录。
 */
export function lockedPackages(root: string): LockedPackage[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockEntry>;
  };
  const found = new Map<string, LockedPackage>();
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === '' || entry.link === true) continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const version = entry.version ?? '';
    const license = entry.license ?? declared(join(root, path));
    const dev = (entry.dev ?? false) && (found.get(`${name}@${version}`)?.dev ?? true);
    found.set(`${name}@${version}`, { name, version, license, dev });
  }
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}
