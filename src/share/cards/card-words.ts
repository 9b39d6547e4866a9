import { widthInEm } from '../../lib/text.ts';

/** 海报上的一个数字，取自事实清单。 */
export interface CardFigure {
  /** 印出来的写法，如“39个”。 */
  text: string;
  /** 数的是什么。 */
  label: string;
}

/** 一张卡片要写的字。 */
export interface CardWords {
  kicker: string;
  /** 题目，断行处写 `|`。 */
  headline: string;
  lead: string;
  /** 来源行。 */
  source: string;
}

/**
 * 导语里放得下的整句：从头取，到超出为止，至少一句；从不截断一句话。
 * @param limit 至多几个汉字宽。
 */
export function leadingSentences(lead: string, limit: number): string {
  const [first = lead, ...rest] = lead.match(/[^。！？]+[。！？]?[”’）]*/g) ?? [];
  let kept = first;
  for (const next of rest) {
    if (widthInEm(kept + next) > limit) break;
    kept += next;
  }
  return kept;
}
