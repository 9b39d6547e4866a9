import { readFileSync, statSync } from 'node:fs';
import { type PageFacts, readPageFacts } from './page-facts.ts';

/** Pages read by this process, and the state their files were in. */
const seen = new Map<string, { stamp: string; path: string; facts: PageFacts }>();

function stampOf(file: string): string {
  const { ino, size, mtimeNs, ctimeNs } = statSync(file, { bigint: true });
  return [ino, size, mtimeNs, ctimeNs].join(' ');
}

/**
 * Reads one built page. The last steps of the build all ask; a file that has not changed is parsed once.
 * @param file The HTML file.
 * @param path Its path on the site without the base, e.g. `/articles/x/`.
 */
export function pageFactsAt(file: string, path: string): PageFacts {
  const stamp = stampOf(file);
  const known = seen.get(file);
  if (known?.stamp === stamp && known.path === path) return known.facts;
  const facts = readPageFacts(readFileSync(file, 'utf8'), path);
  seen.set(file, { stamp, path, facts });
  return facts;
}
