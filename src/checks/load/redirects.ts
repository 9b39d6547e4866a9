import { readList } from './entries.ts';
import { parseYaml } from './yaml-source.ts';
import type { Place, Problem } from '../problem.ts';
import { type Redirect, redirectSchema } from '../../schemas/redirect.ts';

/** 转向表的文件名，在内容目录里。 */
export const REDIRECTS_FILE = 'redirects.yaml';

/** 一条转向，连同它在文件里的位置。 */
export interface PlacedRedirect extends Redirect {
  place: Place;
}

/**
 * 读转向表。
 * @param file 显示用的路径
 * @param text YAML 全文；空的表就是没有转向
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
