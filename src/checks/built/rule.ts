import type { BuiltPage, BuiltSite } from './site.ts';

/** 一页上的一处错误，还不知道源文在哪里。 */
export interface PageProblem {
  rule: string;
  message: string;
  remedy: string;
  /** 内容源文里与它对应的写法，如 `](/lost/)`；找得到时报错指向源文。 */
  source?: string;
}

/** 成品检查的一条规则，逐页运行。 */
export type BuiltRule = (page: BuiltPage, built: BuiltSite) => PageProblem[];
