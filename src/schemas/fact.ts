import { z } from 'astro/zod';
import { dayOrMonthSchema, idSchema, textSchema } from './base.ts';

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
  /** occurred 已发生；planned 报道时尚属计划；stated 有人或文件这样说。 */
  status: z.enum(['occurred', 'planned', 'stated']),
  /** 发生地，文字。 */
  place: textSchema.optional(),
  /** 相关人物的编号，见 people.yaml。 */
  people: z.array(idSchema).default([]),
  /** 这条事实里的数字。 */
  figures: z.array(figureSchema).default([]),
  /** 转述，不是原文。 */
  statement: textSchema,
  /** 识别稿缺字、疑误或报道没交代之处；随脚注示人。 */
  caveat: textSchema.optional(),
});

export type Figure = z.infer<typeof figureSchema>;
export type Fact = z.infer<typeof factSchema>;
