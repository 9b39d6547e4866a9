import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of the lock file. */
export interface LockedPackage {
  name: string;
  version: string;
  /** In SPDX; undefined when neither lock file nor package.json has it. */
  license: string | undefined;
  /** Used in development only, not sent out with the site. */
  dev: boolean;
}

interface LockEntry {
  version?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  link?: boolean;
}

/** Old packages write an object, or a list of them. */
type OldLicense = string | { type?: string };

/** The licence in a package's own package.json; one not installed (of another platform) cannot be read. */
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
 * All packages of the lock file, each version of a name once, sorted.
 * @param root A folder with package-lock.json and node_modules.
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
