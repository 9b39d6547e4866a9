import { formatProblem, type Problem } from './problem.ts';

/**
 * 有错误就全部打印出来，再抛出一个简短的错误，使构建停下。
 * @param what 检查的是什么，如“内容”
 * @throws 至少有一处错误时；调用栈去掉，免得淹没前面的列表
 */
export function failOn(problems: readonly Problem[], what: string, log: (line: string) => void): void {
  if (problems.length === 0) return;
  for (const problem of problems) log(formatProblem(problem));
  const error = new Error(`${what}有${problems.length}处错误，已逐条列在上面；改好后再试。`);
  error.stack = '';
  throw error;
}
