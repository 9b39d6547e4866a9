import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltSite } from '../page-checks/model.ts';
import { shownPath } from '../../lib/files.ts';
import type { Problem } from '../../checks/problem.ts';
import { collectAddresses } from './collect.ts';
import { comparePermalinks } from './compare.ts';
import { MANIFEST_FILE, parseManifest } from './manifest.ts';
import { type PlacedRedirect, readRedirects, REDIRECTS_FILE } from '../../checks/load/redirects.ts';

export interface PermalinkCheck {
  problems: Problem[];
  /** Addresses not recorded yet. */
  unrecorded: string[];
  redirects: PlacedRedirect[];
  /** Without a record nothing can be lost. */
  hasManifest: boolean;
}

async function readOptional(file: string): Promise<string> {
  return existsSync(file) ? readFile(file, 'utf8') : '';
}

/** Compares the built site with the record and the redirects of the content. */
export async function checkPermalinks(contentDir: string, built: BuiltSite): Promise<PermalinkCheck> {
  const manifest = join(contentDir, MANIFEST_FILE);
  const redirectFile = join(contentDir, REDIRECTS_FILE);
  const { redirects, problems } = readRedirects(shownPath(redirectFile), await readOptional(redirectFile));
  const compared = comparePermalinks({
    manifestFile: shownPath(manifest),
    recorded: parseManifest(await readOptional(manifest)),
    current: collectAddresses(built),
    redirects,
  });
  return {
    // Redirects that cannot be read come first: what else is missing is mostly their doing.
    problems: problems.length > 0 ? problems : compared.problems,
    unrecorded: compared.unrecorded,
    redirects,
    hasManifest: existsSync(manifest),
  };
}
