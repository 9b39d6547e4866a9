import type { Problem } from '../../checks/problem.ts';
import { splitAddress } from './manifest.ts';
import type { PlacedRedirect } from '../../checks/load/redirects.ts';

export interface Comparison {
  problems: Problem[];
  /** Addresses in the site and not yet in the record. */
  unrecorded: string[];
}

export interface Permalinks {
  /** Path of the record as editors see it, e.g. `content/permalinks.txt`. */
  manifestFile: string;
  /** Published addresses. */
  recorded: ReadonlySet<string>;
  /** Addresses of this build. */
  current: ReadonlySet<string>;
  redirects: readonly PlacedRedirect[];
}

/** Of a page that is gone only the page is told: its ids go with it. */
function vanished({ recorded, current, redirects, manifestFile }: Permalinks): Problem[] {
  const moved = new Set(redirects.map(({ from }) => from));
  const lines = [...recorded].filter((address) => {
    const { path, id } = splitAddress(address);
    const pageGone = !current.has(path);
    return !current.has(address) && !moved.has(address) && !(id !== undefined && pageGone);
  });
  return lines.map((address) => ({
    file: manifestFile,
    rule: 'permalink',
    message: `发布过的${address.includes('#') ? '编号' : '页面'}“${address}”不见了。`,
    remedy: `恢复它；确要改名，在 redirects.yaml 里加一条 from: ${address} 与新地址 to。`,
  }));
}

function targetProblem(redirect: PlacedRedirect, all: Permalinks): [message: string, remedy: string] | null {
  const { from, to } = redirect;
  const next = all.redirects.find((other) => other.from === to);
  if (next !== undefined) {
    return next.to === from || to === from
      ? [`转向绕成了圈：“${from}”与“${to}”互相指。`, '让其中一个地址真的存在，另一个指向它。']
      : [`“${from}”转到“${to}”，那里又要再转到“${next.to}”。`, `改成直接转到最后的地址，如 to: ${next.to}。`];
  }
  if (!all.current.has(to)) return [`转到的“${to}”不存在。`, '改成现在有的页面，或页面上有的编号。'];
  return null;
}

function sourceProblem({ from }: PlacedRedirect, all: Permalinks): [message: string, remedy: string] | null {
  const { path, id } = splitAddress(from);
  if (all.current.has(from)) return [`“${from}”还在，不能转走。`, '删去这条转向，或先给旧的页面、编号改名。'];
  if (all.redirects.filter((other) => other.from === from).length > 1)
    return [`“${from}”写了不止一条转向。`, '只留一条。'];
  const pageStays = all.current.has(path) || all.redirects.some((other) => other.from === path);
  if (id !== undefined && !pageStays)
    return [`“${from}”所在的页面已经没有，单转编号读者到不了。`, `再加一条整页的转向 from: ${path}。`];
  return null;
}

/** What is wrong with redirects themselves: twice, in a row, in a circle, to nowhere, from what is still there. */
function redirectProblems(all: Permalinks): Problem[] {
  return all.redirects.flatMap((redirect) =>
    [sourceProblem(redirect, all), targetProblem(redirect, all)]
      .filter((found) => found !== null)
      .map(([message, remedy]) => ({ ...redirect.place, rule: 'redirect', message, remedy })),
  );
}

/** What was published is still there or redirected; new addresses are listed for the record. */
export function comparePermalinks(all: Permalinks): Comparison {
  return {
    problems: [...redirectProblems(all), ...vanished(all)],
    unrecorded: [...all.current].filter((address) => !all.recorded.has(address)),
  };
}
