import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { inputsDigest } from '../../src/build/publish/built-from.ts';
import { formatRecord, parseRecord, RECORD_FILE } from '../../src/checks/published/record.ts';
import { blockIds, DEPLOYED, renameArticle, renameBlock, runIn, writeRedirects } from './moved-content.ts';
import { copyProject } from './project-copy.ts';
import type { BuiltSite } from './site.ts';

/*
 * Sites made from the second feature. Each is built once for the present sources and shared by every test that only
 * reads it, in Vitest and in Playwright alike. `npm test` makes them while the real site is being built.
 */

const CONTENT = 'tests/fixtures/feature';
/** Files that decide how the sites are made. */
const MAKERS = ['fixture-site.ts', 'moved-content.ts'];

function digest(): string {
  const hash = createHash('sha256')
    .update(process.version)
    .update(inputsDigest({ ...DEPLOYED, contentDir: CONTENT }));
  for (const file of MAKERS) hash.update(readFileSync(join(import.meta.dirname, file)));
  return hash.digest('hex').slice(0, 12);
}

/**
 * A project copy made by `make`, or the one made earlier from the same inputs. It is made aside and renamed into
 * place, so that two processes that start together both find a whole one.
 * @returns root of the copy.
 */
function shared(name: string, make: (copyName: string) => string): string {
  const home = resolve('.cache/tests', `${name}-${digest()}`);
  if (existsSync(home)) return home;
  const draft = make(`${name}.${String(process.pid)}`);
  try {
    renameSync(draft, home);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  const stale = new RegExp(`^${name}-[0-9a-f]{12}$`);
  for (const other of readdirSync(dirname(home)))
    if (stale.test(other) && other !== basename(home))
      rmSync(join(dirname(home), other), { recursive: true, force: true });
  return home;
}

/** Builds a copy. @returns the output. @throws with the output when it fails. */
function mustBuild(root: string): string {
  const { ok, log } = runIn(root, 'build');
  if (!ok) throw new Error(`The second feature was not built:\n${log}`);
  return log;
}

/** The second feature, built under a base path. */
export interface FixtureSite extends BuiltSite {
  /** Root of the copy it was built in; its `.cache/` holds what the cards were drawn from. */
  root: string;
}

/**
 * The built second feature.
 * @throws with the output of the build when it fails.
 */
export function fixtureSite(): FixtureSite {
  const root = shared('fixture', (name) => {
    const copy = copyProject(name, CONTENT);
    mustBuild(copy);
    return copy;
  });
  return { ...DEPLOYED, root, dir: join(root, 'dist'), contentDir: join(root, 'content') };
}

/** What was moved in `movedSite`: article slugs and block ids. */
export interface Moves {
  /** The renamed article. */
  from: string;
  to: string;
  /** In the renamed article: a block that kept its id and one renamed with it. */
  kept: string;
  both: string;
  /** An article with one block renamed in place. */
  same: string;
  sameBlock: string;
  /** An article whose block went to the renamed article's `kept`. */
  away: string;
  awayBlock: string;
}

const [FROM, SAME, AWAY] = ['ferry', 'new-bridge', 'old-bridge'] as const;

/** Forgets the redirects and the list of cooperation that the feature comes with, and all their addresses. */
function simplify(root: string): void {
  const redirects = join(root, 'content/redirects.yaml');
  const old = (parse(readFileSync(redirects, 'utf8')) as { from: string }[]).map(({ from }) => from);
  rmSync(redirects);
  rmSync(join(root, 'content/cooperation.yaml'));
  const articles = join(root, 'content/articles');
  for (const name of readdirSync(articles)) {
    const text = readFileSync(join(articles, name), 'utf8');
    writeFileSync(join(articles, name), text.replaceAll(/^<Cooperation\b.*\n/gm, ''));
  }
  const file = join(root, 'content', RECORD_FILE);
  const record = parseRecord(file, readFileSync(file, 'utf8'), []);
  if (record === undefined) throw new Error(`no record in ${file}`);
  const isKept = (address: string): boolean => !old.includes(address) && !address.includes('cooperation');
  const addresses = new Set([...record.addresses].filter(isKept));
  writeFileSync(file, formatRecord({ ...record, addresses }));
}

function makeMoved(name: string, seed: string): string {
  const root = copyProject(name, CONTENT, seed);
  const recorded = runIn(root, 'record-permalinks');
  if (!recorded.ok) throw new Error(recorded.log);
  simplify(root);
  const ids = (slug: string): string[] => blockIds(root, slug);
  const [both = '', kept = ''] = [ids(FROM)[0], ids(FROM).at(-1)];
  const [sameBlock = '', awayBlock = ''] = [ids(SAME).at(-1), ids(AWAY).at(-1)];
  const to = `${FROM}-crossing`;
  renameArticle(root, FROM, to);
  renameBlock(root, to, both, 'both-renamed');
  renameBlock(root, SAME, sameBlock, 'same-renamed');
  renameBlock(root, AWAY, awayBlock, 'away-replaced');
  writeRedirects(root, [
    [`/articles/${FROM}/`, `/articles/${to}/`],
    [`/articles/${FROM}/#${both}`, `/articles/${to}/#both-renamed`],
    [`/articles/${SAME}/#${sameBlock}`, `/articles/${SAME}/#same-renamed`],
    [`/articles/${AWAY}/#${awayBlock}`, `/articles/${to}/#${kept}`],
  ]);
  appendFileSync(join(root, 'content/feature.yaml'), '\noffline: false\n');
  mustBuild(root);
  const moves: Moves = {
    ...{ from: FROM, to, kept, both },
    ...{ same: SAME, sameBlock, away: AWAY, awayBlock },
  };
  writeFileSync(join(root, 'moves.json'), JSON.stringify(moves));
  return root;
}

/**
 * The second feature after its first publication: one article renamed, blocks renamed and moved, redirects written;
 * also without a list of cooperation, and with offline reading switched off.
 */
export function movedSite(): FixtureSite & { moves: Moves } {
  const root = shared('moved', (name) => makeMoved(name, fixtureSite().root));
  const moves = JSON.parse(readFileSync(join(root, 'moves.json'), 'utf8')) as Moves;
  return { ...DEPLOYED, root, dir: join(root, 'dist'), contentDir: join(root, 'content'), moves };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) movedSite();
