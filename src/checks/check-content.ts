import type { ContentModel, Rule } from './model.ts';
import { type Problem, sortProblems } from './problem.ts';
import * as rules from './rules.ts';

/** Every rule on the content. */
export const RULES: readonly Rule[] = Object.values(rules);

/** Everything wrong with the content, by file and line. */
export function checkContent(model: ContentModel): Problem[] {
  const found = RULES.flatMap((rule) => [...rule(model)]);
  return sortProblems([...model.loadProblems, ...found]);
}
