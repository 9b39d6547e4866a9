import type { Element, Root } from 'hast';
import type { BuiltPage, BuiltSite } from './site.ts';

/** 一页上的一处错误，还不知道源文在哪里。 */
export interface PageProblem {
  rule: string;
  message: string;
  remedy: string;
  /** 内容源文里与它对应的写法，如 `](/lost/)`；找得到时报错指向源文。 */
  source?: string;
}

/** 解析出来的一页；只看这一页的规则用它。 */
export interface ParsedPage {
  /** 站内路径，不含部署路径，如 `/articles/x/`。 */
  path: string;
  tree: Root;
  /** 全部元素，按先后。 */
  elements: Element[];
  ids: string[];
}

/** 只看一页本身的规则；一页没有变，结果就不变，可以存下。 */
export type PageRule = (page: ParsedPage) => PageProblem[];

/** 要看别的文件在不在的规则，每次都查。 */
export type BuiltRule = (page: BuiltPage, built: BuiltSite) => PageProblem[];
