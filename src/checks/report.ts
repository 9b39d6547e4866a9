import { formatProblem, type Problem } from './problem.ts';

/**
 * Prints every problem, then throws a short error that stops the build.
 * @param what What was checked, e.g. “内容”.
 * @throws Where there is a problem; without its stack, which would drown the list.
 */
export function failOn(
  problems: readonly Problem[],
  what: string,
  logger: { error: (line: string) => void },
): void {
  if (problems.length === 0) return;
  for (const problem of problems) logger.error(formatProblem(problem));
  const error = new Error(`${what}有${problems.length}处错误，已逐条列在上面；改好后再试。`);
  error.stack = '';
  throw error;
}
