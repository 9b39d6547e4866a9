import { z } from 'astro/zod';
import { dayOrMonthSchema, idSchema, outcomeSchema, textSchema } from './base.ts';

/** 事实所用的一个数字。 */
export const figureSchema = z.strictObject({
  /** 在本条事实内唯一；与事实编号合成数据页锚点 `事实--数字`。 */
  id: idSchema,
  /** 数的是什么。 */
  label: textSchema,
  /** 正文里的写法，如“1万多家”。 */
  text: textSchema,
  /** 数值本身，供图表与 CSV 使用；“1万多”取 10000。 */
  value: z.number(),
  /** 单位，如“平方公里”“家”“个”；序数写它所序的东西。 */
  unit: textSchema,
  /** exact 确数；more-than 下限（“多”）；ordinal 序数（“第三个”）。 */
  qualifier: z.enum(['exact', 'more-than', 'ordinal']),
});

/** 事实清单的一条：站内每一句史实都要能回到其中一条。 */
export const factSchema = z.strictObject({
  id: idSchema,
  /** 原报道的栏目，即站内所写的出处。 */
  section: textSchema,
  /** 事情发生的日子；报道没写就不填。 */
  date: dayOrMonthSchema.optional(),
  /** How far the matter had got, or `stated`: a person or document says so. */
  status: z.enum([...outcomeSchema.options, 'stated']),
  /** 发生地，文字。 */
  place: textSchema.optional(),
  /** 相关人物的编号，见 people.yaml。 */
  people: z.array(idSchema).default([]),
  /** Who says so: a person, meeting or document, or the source itself. Prose attributes it, once. */
  by: textSchema.optional(),
  /** Phrases that may stand in quotation marks, verbatim; everything else is paraphrased. */
  quote: z.array(textSchema).default([]),
  /** Set phrases: used whole and unchanged, or not at all; quotation marks are allowed. */
  whole: z.array(textSchema).default([]),
  /** 这条事实里的数字。 */
  figures: z.array(figureSchema).default([]),
  /** 转述，不是原文。 */
  statement: textSchema,
  /** What the source leaves open, in one sentence; shown with the note. */
  caveat: textSchema.optional(),
  /** Gaps and misreadings of the scanned text and how they were mended; shown on the about page only. */
  ocr: textSchema.optional(),
});

export type Figure = z.infer<typeof figureSchema>;
export type Fact = z.infer<typeof factSchema>;
