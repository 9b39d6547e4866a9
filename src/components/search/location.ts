import { KINDS } from '../../search/shared/record.ts';
import type { Filters } from '../../search/client/types.ts';

/** 搜索页的全部状态；地址栏是唯一的存放处。 */
export interface PageState {
  query: string;
  filters: Filters;
  sort: 'relevance' | 'date';
}

const NAMES = ['section', 'kind', 'mention', 'month'] as const;

/** 从 `?q=&section=&kind=&mention=&month=&sort=` 读出状态；不认识的值当作没有。 */
export function readState(search: string): PageState {
  const params = new URLSearchParams(search);
  const filters: Filters = {};
  for (const name of NAMES) {
    const value = params.get(name)?.trim();
    if (value === undefined || value === '') continue;
    if (name !== 'kind') filters[name] = value;
    else {
      const kind = KINDS.find((known) => known === value);
      if (kind !== undefined) filters.kind = kind;
    }
  }
  return {
    // 地址的编码被截断时，浏览器在断处填上“�”，不是读者要找的字。
    query: (params.get('q') ?? '').replaceAll('\uFFFD', '').trim(),
    filters,
    sort: params.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** 状态写成查询串；缺省的不写，转发出去的地址才短。 */
export function writeState({ query, filters, sort }: PageState): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const name of NAMES) {
    const value = filters[name];
    if (value !== undefined) params.set(name, value);
  }
  if (sort !== 'relevance') params.set('sort', sort);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
