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

/** 一次核对的全部所得。 */
export interface PermalinkCheck {
  problems: Problem[];
  /** 还没有记进清单的地址。 */
  unrecorded: string[];
  redirects: PlacedRedirect[];
  /** 没有清单的专题不核对丢失。 */
  hasManifest: boolean;
}

async function readOptional(file: string): Promise<string> {
  return existsSync(file) ? readFile(file, 'utf8') : '';
}

/**
 * 拿成品与内容目录里的清单、转向表核对。
 * @param contentDir 内容目录
 */
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
    // 转向表读不通时，先改它；那时的“不见了”多半是假的。
    problems: problems.length > 0 ? problems : compared.problems,
    unrecorded: compared.unrecorded,
    redirects,
    hasManifest: existsSync(manifest),
  };
}
