import type { Nodes } from 'mdast';

/** A place in the content. */
export interface Place {
  /** Relative to the project, e.g. `content/articles/x.mdx`. */
  file: string;
  /** From 1; what concerns a whole file has none. */
  line?: number | undefined;
  /** From 1, in UTF-16 units. */
  column?: number | undefined;
  /** A field, e.g. `lead`, `keyPoints.2.text` (from 1), `old-bridge.summary` (an entry by its id). */
  field?: string | undefined;
}

/** Where a part of an article stands. */
export const placeOf = (file: string, { position }: Nodes): Place => ({
  file,
  line: position?.start.line,
  column: position?.start.column,
});

/** What an editor is told. */
export interface Said {
  /** What is wrong, one sentence with its full stop. */
  message: string;
  /** How to mend it, one sentence with its full stop. */
  remedy: string;
}

/** What a rule tells. */
export interface Finding extends Said {
  /** Name of the rule, e.g. `lead-length`, for tests. */
  rule: string;
}

/** Something wrong in the content, for editors. */
export interface Problem extends Place, Finding {}

/** A problem in a line, whatever it quotes: `file:line  [field]  message → remedy`. */
export function formatProblem({ file, line, field, message, remedy }: Problem): string {
  const where = line === undefined ? file : `${file}:${line}`;
  const said = `${message} → ${remedy}`.replace(/\s*[\r\n]\s*/gu, ' ');
  return [where, ...(field === undefined ? [] : [`[${field}]`]), said].join('  ');
}

function compare(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** By file, line and column; the same sentence at the same place once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...unique.values()].sort(compare);
}
