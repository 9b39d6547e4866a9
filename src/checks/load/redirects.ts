import { readList } from './entries.ts';
import { parseYaml } from './yaml-source.ts';
import type { Place, Problem } from '../problem.ts';
import { type Redirect, redirectSchema } from '../../schemas/redirect.ts';

/** The file of redirects in the content. */
export const REDIRECTS_FILE = 'redirects.yaml';

/** A redirect and its place in the file. */
export interface PlacedRedirect extends Redirect {
  place: Place;
}

/**
 * @param file As editors see it.
 * @param text YAML; empty means no redirects.
 */
export function readRedirects(
  file: string,
  text: string,
): { redirects: PlacedRedirect[]; problems: Problem[] } {
  const source = parseYaml(file, text);
  const problems = [...source.problems];
  const entries = readList(source, redirectSchema, problems);
  const redirects = entries.flatMap(({ data, at }) =>
    data === undefined ? [] : [{ ...data, place: at('from') }],
  );
  return { redirects, problems };
}
