/** 一处内容所在：哪个文件、哪一行、哪个字段。 */
export interface Place {
  /** 相对项目根的路径，如 `content/articles/x.mdx`。 */
  file: string;
  /** 从 1 起；整个文件的问题没有行号。 */
  line?: number | undefined;
  /** 从 1 起，按 UTF-16 计。 */
  column?: number | undefined;
  /** 字段，如 `lead`、`keyPoints.2.text`（从 1 数）、`old-bridge.summary`（清单条目以编号起头）。 */
  field?: string | undefined;
}

/** 内容里的一处错误，写给编者看。 */
export interface Problem extends Place {
  /** 规则名，如 `lead-length`；供测试与检索。 */
  rule: string;
  /** 错在哪里，一句话，以句号结尾。 */
  message: string;
  /** 怎样改，一句话，以句号结尾。 */
  remedy: string;
}

/** 一行写完一处错误：`文件:行  [字段]  错误 → 改法`。 */
export function formatProblem({ file, line, field, message, remedy }: Problem): string {
  const where = line === undefined ? file : `${file}:${line}`;
  return [where, ...(field === undefined ? [] : [`[${field}]`]), `${message} → ${remedy}`].join('  ');
}

function compare(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** 按文件、行、列排好；同一处同一句话只留一次。 */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...unique.values()].sort(compare);
}
