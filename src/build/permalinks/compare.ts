import type { Problem } from '../../checks/problem.ts';
import { splitAddress } from './manifest.ts';
import type { PlacedRedirect } from '../../checks/load/redirects.ts';

/** 核对的结果。 */
export interface Comparison {
  problems: Problem[];
  /** 成品里有、清单里还没有的地址。 */
  unrecorded: string[];
}

/** 三样要对得上的东西。 */
export interface Permalinks {
  /** 清单的显示路径，如 `content/permalinks.txt`。 */
  manifestFile: string;
  /** 发布过的地址。 */
  recorded: ReadonlySet<string>;
  /** 这次成品里的地址。 */
  current: ReadonlySet<string>;
  redirects: readonly PlacedRedirect[];
}

/** 同一页一起丢了许多编号时，只报页面，编号随页面转向。 */
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

/** 转向自身的错误：写重、连环、绕圈、指向没有的地方，或把还在的地址转走。 */
function redirectProblems(all: Permalinks): Problem[] {
  return all.redirects.flatMap((redirect) =>
    [sourceProblem(redirect, all), targetProblem(redirect, all)]
      .filter((found) => found !== null)
      .map(([message, remedy]) => ({ ...redirect.place, rule: 'redirect', message, remedy })),
  );
}

/** 发布过的地址要么还在，要么有转向；新地址列出来供记录。 */
export function comparePermalinks(all: Permalinks): Comparison {
  return {
    problems: [...redirectProblems(all), ...vanished(all)],
    unrecorded: [...all.current].filter((address) => !all.recorded.has(address)),
  };
}
