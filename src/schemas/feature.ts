import { z } from 'astro/zod';
import { breakableTextSchema, daySchema, idSchema, textSchema } from './base.ts';
import { featureCorrectionSchema } from './correction.ts';

/** 栏目：专题的一组文章。 */
export const sectionSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** 栏目导语，一句话。 */
  lead: textSchema,
  /** 栏目题图，见 pictures.yaml。 */
  picture: idSchema.optional(),
});

/** 专题的身份与次序。 */
export const featureSchema = z.strictObject({
  id: idSchema,
  /** 短站名，用于页眉与网页标题的后缀。 */
  name: textSchema,
  kicker: breakableTextSchema.optional(),
  headline: breakableTextSchema,
  subhead: breakableTextSchema.optional(),
  lead: textSchema,
  /** BCP 47 语言标记。 */
  language: z.literal('zh-CN'),
  published: daySchema,
  updated: daySchema,
  /** 专题所依据的报道。 */
  source: z.strictObject({
    author: textSchema,
    /** 报道题目，不带书名号。 */
    title: textSchema,
    /** What kind of piece it is, as the credit names it: “整版报道” gives 据署名某某的整版报道整理. */
    form: textSchema.default('报道'),
    /** Up to when the source tells, e.g. “2020年4月”; shown where time matters. The source itself has no date. */
    asOf: textSchema.optional(),
    /** 对来源本身的说明。 */
    note: textSchema,
  }),
  /** 栏目，按阅读次序。 */
  sections: z.array(sectionSchema).min(1),
  /** 首页的日程，引 events.yaml；至多六件。 */
  keyEvents: z.array(idSchema).max(6).default([]),
  /** Figures of the front page: a figure of the ledger and one sentence of what it means. */
  keyFigures: z.array(z.strictObject({ fact: idSchema, figure: idSchema, sentence: textSchema })).max(6),
  /** People heard on the front page, one sentence each; the speaker is the fact's `people` and `by`. */
  voices: z
    .array(z.strictObject({ fact: idSchema, text: textSchema }))
    .max(3)
    .default([]),
  /** “关于本专题”的段落组。 */
  about: z.array(
    z.strictObject({ id: idSchema, heading: textSchema, paragraphs: z.array(textSchema).min(1) }),
  ),
  corrections: z.array(featureCorrectionSchema).default([]),
  /** 来过一次就能离线读、离线搜；写 false，已存在读者设备上的也会撤掉。 */
  offline: z.boolean().default(true),
  /** ICP 备案号；填了才显示。 */
  icp: textSchema.nullable().default(null),
  /** 公安备案号；填了才显示。 */
  police: textSchema.nullable().default(null),
});

export type Source = Feature['source'];
export type Section = z.infer<typeof sectionSchema>;
export type Feature = z.infer<typeof featureSchema>;
