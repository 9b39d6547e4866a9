import type { CardFigure } from './cards/card-words.ts';

/** 一页离开本站时的样子：元数据、结构化数据、卡片都从这里取，三处不会各说各话。 */
export interface SharedPage {
  /** 站内路径，以 `/` 起头。 */
  path: string;
  /** 页面题目，不带站名。 */
  title: string;
  /** 页面描述，50–70 个汉字为宜。 */
  description: string;
  type: 'website' | 'article';
  /** 不让搜索引擎收录：搜索结果页、打印版与 404。 */
  noindex: boolean;
  /** 面包屑的上级，不含当前页；首页没有上级。 */
  trail: { path: string; name: string }[];
  /** 发布日与最近修改日，`YYYY-MM-DD`，北京时间。 */
  published: string;
  updated: string;
  card: {
    /** 题目上方的一行小字。 */
    kicker: string;
    /** 题目，许可断行处写 `|`。 */
    headline: string;
    lead: string;
  };
  /** 文章才有。 */
  article?: {
    slug: string;
    section: string;
    /** 海报右上角的日期，已排成中文。 */
    dateLine: string;
    /** 海报上的一个数字；文章没有引到数字时不画。 */
    figure?: CardFigure | undefined;
  };
}
