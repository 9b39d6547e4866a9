import { z } from 'astro/zod';
import { daySchema, idSchema, textSchema } from './base.ts';

/** 一次更正、更新或说明。 */
export const correctionSchema = z.strictObject({
  date: daySchema,
  kind: z.enum(['更正', '更新', '说明']),
  /** 改了什么。 */
  text: textSchema,
  /** 为什么改。 */
  reason: textSchema,
});

/** 专题级的更正；点名一篇文章的，也写在那篇文章后面。 */
export const featureCorrectionSchema = correctionSchema.extend({ article: idSchema.optional() });

export type Correction = z.infer<typeof correctionSchema>;
