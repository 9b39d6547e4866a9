import type { Segment } from '../shared/excerpt.ts';
import type { Passage } from '../shared/passages.ts';
import type { Kind } from '../shared/record.ts';

/** Results given at once unless told otherwise. */
export const DEFAULT_LIMIT = 20;

/** 筛选条件；值是栏目编号、种类、人物或机构的名字、`YYYY-MM`。 */
export interface Filters {
  section?: string;
  kind?: Kind;
  mention?: string;
  month?: string;
}

export interface SearchOptions {
  filters?: Filters;
  /** `relevance` 缺省；`date` 新的在前，没有日期的在后。 */
  sort?: 'relevance' | 'date';
  /** 最多给几条，缺省 20。 */
  limit?: number;
  /** 中止后承诺以 AbortError 拒绝，界面不必理会。 */
  signal?: AbortSignal;
}

/** 一条结果。 */
export interface Hit {
  /** 站内地址，不带部署路径。 */
  url: string;
  title: string;
  /** 题目切成有标记与无标记的段。 */
  titleSegments: Segment[];
  kind: Kind;
  section: string;
  sectionId: string;
  date?: string;
  /** 至少一段；第一段最能说明命中。 */
  passages: Passage[];
  score: number;
}

/** 一次检索的结果。 */
export interface Outcome {
  /** 实际用来查的文字；与读者输入不同时，是“您是不是要找”的那一个。 */
  query: string;
  hits: Hit[];
  /** 名录里恰好叫这个名字的一项，放在结果前面。 */
  card?: Hit;
  /** 结果总数，可能多于 `hits`。 */
  total: number;
  /** 对得上、却不在所选筛选里的条数。 */
  filteredOut: number;
  /** 没有原样的结果，换了办法：去掉虚词、只对上一部分、换了相近的词。 */
  relaxed?: 'function-words' | 'partial' | 'suggestion';
  /** 供标记用的短语，规范形。 */
  phrases: string[];
  /** 各筛选项的条数，随查询变。 */
  facets: Record<keyof Filters, Record<string, number>>;
}

/** What failed: loading, waiting, an engine that cannot run here, a browser without module workers, the engine itself. */
export type FailureKind = 'unavailable' | 'timeout' | 'unsupported' | 'old-browser' | 'broken';

/** 检索失败；`search` 只会以它或 AbortError 拒绝。 */
export class SearchFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string) {
    super(message);
    this.name = 'SearchFailure';
    this.kind = kind;
  }
}

/** A search, as the page asks the worker. */
export interface WorkerRequest {
  id: number;
  /** Full address of the index directory, with a slash at the end. */
  index: string;
  query: string;
  options: Omit<SearchOptions, 'signal'>;
}

/** The worker's answer. */
export type WorkerReply =
  { id: number; outcome: Outcome } | { id: number; failure: { kind: FailureKind; message: string } };
