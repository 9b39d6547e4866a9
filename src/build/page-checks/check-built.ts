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

/** 检查成品所需的设置。 */
export interface BuiltOptions {
  /** 部署路径，首尾都是斜杠。 */
  base: string;
  /** 部署后的源，如 `https://example.com`。 */
  site: string;
  /** 内容目录；给出时，写错的地址会指回源文的文件与行。 */
  contentDir?: string;
}

/** 同一错误出现在许多页上（如页眉的链接）时并成一条。 */
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
 * 成品目录里的全部错误：死链、缺文件、第三方请求、重复编号、缺标题等。
 * @param dir 成品目录
 */
export async function checkBuilt(dir: string, { base, site, contentDir }: BuiltOptions): Promise<Problem[]> {
  const built = await readBuiltSite(dir, { base, site });
  const found = built.pages.flatMap((page) =>
    [...page.problems, ...RULES.flatMap((rule) => rule(page, built))].map((problem) => ({
      page: page.path,
      problem,
    })),
  );
  /* 有错才读源文：没有错时，几千篇不必读一遍。 */
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
