import type { Place, Problem, Said } from '../../checks/problem.ts';
import type { Redirect } from '../../schemas/redirect.ts';

/** An address → page and id. */
export function splitAddress(address: string): { path: string; id: string | undefined } {
  const [path = '', id] = address.split('#');
  return { path, id };
}

/** A redirect and its place in the content. */
export interface PlacedRedirect extends Redirect {
  place: Place;
}

export interface Permalinks {
  /** Path of the record as editors see it, e.g. `content/published.txt`. */
  recordFile: string;
  /** Published addresses. */
  recorded: ReadonlySet<string>;
  /** Addresses of this build. */
  current: ReadonlySet<string>;
  redirects: readonly PlacedRedirect[];
}

/** Of a page that is gone only the page is told: its ids go with it. */
function vanished({ recorded, current, redirects, recordFile }: Permalinks): Problem[] {
  const moved = new Set(redirects.map(({ from }) => from));
  const lines = [...recorded].filter((address) => {
    const { path, id } = splitAddress(address);
    const pageGone = !current.has(path);
    return !current.has(address) && !moved.has(address) && !(id !== undefined && pageGone);
  });
  return lines.map((address) => ({
    file: recordFile,
    rule: 'permalink',
    message: `发布过的${address.includes('#') ? '编号' : '页面'}“${address}”不见了。`,
    remedy: `恢复它；确要改名，在 redirects.yaml 里加一条 from: ${address} 与新地址 to。`,
  }));
}

/** An old address is gone, has one redirect, and can be reached. */
function* sourceProblems({ from }: PlacedRedirect, { current, redirects }: Permalinks): Generator<Said> {
  const { path, id } = splitAddress(from);
  const pageStays = current.has(path) || redirects.some((other) => other.from === path);
  if (current.has(from))
    yield { message: `“${from}”还在，不能转走。`, remedy: '删去这条转向，或先给旧的页面、编号改名。' };
  else if (redirects.filter((other) => other.from === from).length > 1)
    yield { message: `“${from}”写了不止一条转向。`, remedy: '只留一条。' };
  else if (id !== undefined && !pageStays) {
    const message = `“${from}”所在的页面已经没有，单转编号读者到不了。`;
    yield { message, remedy: `再加一条整页的转向 from: ${path}。` };
  }
}

/** A new address is there, and no redirect itself. */
function* targetProblems({ from, to }: PlacedRedirect, { current, redirects }: Permalinks): Generator<Said> {
  const next = redirects.find((other) => other.from === to);
  if (next !== undefined && (next.to === from || to === from)) {
    const remedy = '让其中一个地址真的存在，另一个指向它。';
    yield { message: `转向绕成了圈：“${from}”与“${to}”互相指。`, remedy };
  } else if (next !== undefined) {
    const message = `“${from}”转到“${to}”，那里又要再转到“${next.to}”。`;
    yield { message, remedy: `改成直接转到最后的地址，如 to: ${next.to}。` };
  } else if (!current.has(to))
    yield { message: `转到的“${to}”不存在。`, remedy: '改成现在有的页面，或页面上有的编号。' };
}

/** What is wrong with redirects themselves: twice, in a row, in a circle, to nowhere, from what is still there. */
function redirectProblems(all: Permalinks): Problem[] {
  return all.redirects.flatMap((redirect) =>
    [...sourceProblems(redirect, all), ...targetProblems(redirect, all)].map((said) => ({
      ...redirect.place,
      rule: 'redirect',
      ...said,
    })),
  );
}

/** What was published is still there or redirected; addresses that the record lacks are listed. */
export function comparePermalinks(all: Permalinks) {
  return {
    problems: [...redirectProblems(all), ...vanished(all)],
    unrecorded: [...all.current].filter((address) => !all.recorded.has(address)),
  };
}
