import type { Lexicon } from '../shared/lexicon.ts';
import type { PagefindApi } from './candidates.ts';
import { indexWeights } from './index-weights.ts';

/**
 * 大站较早的各份索引并进来；没有就什么也不做。少了一份，那些文章会查不到，所以取不到就报错。
 * @param index 索引目录的地址，以 `/` 结尾。
 */
export async function mergePeriods(
  pagefind: PagefindApi,
  index: string,
  { periods = [] }: Lexicon,
): Promise<void> {
  await Promise.all(periods.map((path) => pagefind.mergeIndex(`${index}${path}`, indexWeights({}))));
}
