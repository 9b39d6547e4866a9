import type { AstroIntegrationLogger } from 'astro';
import { type Problem, sortProblems } from '../../checks/problem.ts';
import { failOn } from '../../checks/report.ts';
import type { BuiltRule, PageProblem } from './model.ts';
import { assets } from './rules/assets.ts';
import { deadLinks } from './rules/links.ts';
import { styleProblems } from './rules/styles.ts';
import { readBuiltSite } from './site.ts';
import { createSourceFinder } from './sources.ts';

const RULES: readonly BuiltRule[] = [assets, deadLinks];

export interface BuiltOptions {
  /** Base path, with a slash at both ends. */
  base: string;
  /** Origin, e.g. `https://example.com`. */
  site: string;
  /** The content; where it is given, a wrong address is told with file and line. */
  contentDir?: string;
}

/** The same mistake on many pages, e.g. a link in the masthead, is told once. */
interface Found extends PageProblem {
  pages: string[];
}

function group(found: readonly { page: string; problem: PageProblem }[]): Found[] {
  const groups = new Map<string, Found>();
  for (const { page, problem } of found) {
    const key = JSON.stringify(problem);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { ...problem, pages: [page] });
    else known.pages.push(page);
  }
  return [...groups.values()];
}

/**
 * Everything wrong in a built site: dead links, missing files, requests to other sites, repeated ids, missing titles.
 */
export async function checkBuilt(dir: string, { base, site, contentDir }: BuiltOptions): Promise<Problem[]> {
  const built = await readBuiltSite(dir, { base, site });
  const found = built.pages.flatMap((page) =>
    [...page.problems, ...RULES.flatMap((rule) => rule(page, built))].map((problem) => ({
      page: page.path,
      problem,
    })),
  );
  /* Only where there is something to find. */
  const find = await createSourceFinder(found.length === 0 ? undefined : contentDir);
  const problems = group(found).map(({ pages, message, source, rule, remedy }): Problem => {
    const [first = ''] = pages;
    const place = source === undefined ? undefined : find(source, first);
    const where =
      pages.length > 1 ? `（${first}等${pages.length}页）` : place === undefined ? '' : `（${first}）`;
    return {
      ...(place ?? { file: first }),
      rule,
      message: `${message.replace(/。$/, '')}${where}。`,
      remedy,
    };
  });
  return sortProblems([...problems, ...styleProblems(built)]);
}

/**
 * The checks of built pages.
 * @param root The built site, as it will be published but for compressed copies.
 * @throws When there is a problem; every one has been printed.
 */
export async function checkPages(
  root: string,
  environment: BuiltOptions,
  logger: AstroIntegrationLogger,
): Promise<void> {
  failOn(await checkBuilt(root, environment), '成品', (line) => logger.error(line));
}
