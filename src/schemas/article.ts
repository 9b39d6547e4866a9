import { z } from 'astro/zod';
import { breakableTextSchema, dayOrMonthSchema, daySchema, idSchema, textSchema } from './base.ts';
import { correctionSchema } from './correction.ts';

/** “一分钟读懂”的一条。 */
const keyPointSchema = z.strictObject({
  text: textSchema,
  /** 正文里段落或小标题的编号。 */
  to: idSchema,
});

/** 文章的 frontmatter；文件名即永久地址。 */
export const articleSchema = z.strictObject({
  /** 引题。 */
  kicker: breakableTextSchema.optional(),
  /** 主题。 */
  headline: breakableTextSchema,
  /** 副题。 */
  subhead: breakableTextSchema.optional(),
  /** 导语，50–70 个汉字；兼作页面描述。 */
  lead: textSchema,
  /** 所属栏目的编号，见 feature.yaml。 */
  section: idSchema,
  /** 栏目内的阅读次序，从 1 起，不得重复。 */
  order: z.int().min(1),
  /** 所写之事的日子；跨时段的文章不填。 */
  eventDate: dayOrMonthSchema.optional(),
  /** 本站发布日。 */
  published: daySchema,
  /** 本站最近一次修改；没有改过就不填。 */
  updated: daySchema.optional(),
  /** 题图编号，见 pictures.yaml。 */
  picture: idSchema.optional(),
  /**
   * How the page is laid out: `column`, one column of text; `spread`, the opening of a feature, with its headline
   * across the page and maps, lines of days and the drawing of cooperation wider than the text.
   */
  format: z.enum(['column', 'spread']).default('column'),
  /** 一分钟读懂，2–4 条。 */
  keyPoints: z.array(keyPointSchema).min(2).max(4),
  /** 延伸阅读的文章，1–3 篇。 */
  related: z.array(idSchema).min(1).max(3),
  /** What the source leaves open, at most three short lines; shown at the end of the article. */
  unstated: z.array(textSchema).max(3).default([]),
  /** 读者可能用来搜这一篇的别的话，不显示：文中没有写的叫法、英文名。 */
  searchAliases: z.array(textSchema).default([]),
  /** 更正记录，新的在前。 */
  corrections: z.array(correctionSchema).default([]),
});

export type Article = z.infer<typeof articleSchema>;
