import { z } from 'astro/zod';
import { dayOrMonthSchema, idSchema, outcomeSchema, referenceTo, textSchema } from './base.ts';

/** Something that happened or is planned, on the timeline. */
export const eventSchema = z.strictObject({
  id: idSchema.describe('编号'),
  date: dayOrMonthSchema.describe('日子，或到月；各条由早到晚排'),
  title: textSchema.describe('标题'),
  summary: textSchema.describe('一两句说明'),
  status: outcomeSchema,
  background: z.boolean().default(false).describe('`true`是背景，不在专题的主线里'),
  facts: z.array(referenceTo('facts')).min(1).describe('依据的事实编号，至少一条'),
  article: referenceTo('articles').describe('详述此事的文章').optional(),
});

export type TimelineEvent = z.infer<typeof eventSchema>;
