import type { FailureKind, Outcome, SearchOptions } from './types.ts';

/** 主线程发给 worker 的一次检索。 */
export interface WorkerRequest {
  id: number;
  /** 索引目录的完整地址，以 `/` 结尾。 */
  index: string;
  query: string;
  options: Omit<SearchOptions, 'signal'>;
}

/** worker 的回答。 */
export type WorkerReply =
  { id: number; outcome: Outcome } | { id: number; failure: { kind: FailureKind; message: string } };
