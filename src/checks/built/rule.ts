import type { BuiltPage, BuiltSite } from './site.ts';

/** 一页上的一处错误，还不知道源文在哪里。 */
export interface PageProblem {
  rule: string;
  message: string;
  remedy: string;
  /** 页面上写错的地址；能在内容源文里找到时，报错指向源文。 */
  address?: string;
}

/** 成品检查的一条规则，逐页运行。 */
export type BuiltRule = (page: BuiltPage, built: BuiltSite) => PageProblem[];
