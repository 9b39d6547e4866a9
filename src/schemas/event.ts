import { z } from 'astro/zod';
import { dayOrMonthSchema, idSchema, outcomeSchema, textSchema } from './base.ts';

/** 时间线上的一件事。 */
export const eventSchema = z.strictObject({
  id: idSchema,
  date: dayOrMonthSchema,
  title: textSchema,
  summary: textSchema,
  status: outcomeSchema,
  /** true：背景，不在专题的主线日程里。 */
  background: z.boolean().default(false),
  /** 依据的事实编号，至少一条。 */
  facts: z.array(idSchema).min(1),
  /** 详述此事的文章。 */
  article: idSchema.optional(),
});

export type TimelineEvent = z.infer<typeof eventSchema>;
