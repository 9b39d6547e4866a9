import { z } from 'astro/zod';
import { dayOrMonthSchema, idSchema, outcomeSchema, referenceTo, textSchema } from './base.ts';

/** A number that a fact gives; with the fact's id it makes an anchor of the data page, `fact--figure`. */
export const figureSchema = z.strictObject({
  id: idSchema.describe('编号，本条里不重复'),
  label: textSchema.describe('数的是什么'),
  text: textSchema.describe('正文里的写法，如“1万多家”'),
  value: z.number().describe('数值，供图表与CSV用；“1万多”写10000'),
  unit: textSchema.describe('单位，如“平方公里”“家”“个”；序数写它所序的东西'),
  qualifier: z
    .enum(['exact', 'more-than', 'ordinal'])
    .describe('`exact`确数，`more-than`下限（“多”），`ordinal`序数（“第三个”）'),
});

/** An entry of the ledger: every statement of the site leads back to one. */
export const factSchema = z.strictObject({
  id: idSchema.describe('编号，正文的`<Cite>`引它'),
  section: textSchema.describe('来源的栏目、章节或文件名，作出处'),
  date: dayOrMonthSchema.describe('事情的日子，或到月；来源没写就不写').optional(),
  status: z
    .enum([...outcomeSchema.options, 'stated'])
    .describe('`occurred`已发生，`ongoing`进行中，`planned`计划中，`stated`表述，即有人或文件这样说'),
  place: textSchema.describe('发生地').optional(),
  people: z.array(referenceTo('entities')).default([]).describe('相关人物的编号'),
  by: textSchema.describe('这样说的人、会议、文件，或“报道”；正文里写明一次').optional(),
  quote: z.array(textSchema).default([]).describe('可以放进引号的短语，一字不差；别的话一律转述'),
  whole: z.array(textSchema).default([]).describe('固定提法，用就整个用，不拆开、不改字'),
  figures: z.array(figureSchema).default([]).describe('数字'),
  statement: textSchema.describe('转述，不是原文'),
  caveat: textSchema.describe('来源没交代之处，一句话，随注示人').optional(),
  ocr: textSchema.describe('识别稿的缺字、疑误与补正，只列在“关于本专题”').optional(),
});

export type Figure = z.infer<typeof figureSchema>;
export type Fact = z.infer<typeof factSchema>;
