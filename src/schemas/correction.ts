import { z } from 'astro/zod';
import { daySchema, referenceTo, textSchema } from './base.ts';

/** A correction of an article. */
export const correctionSchema = z.strictObject({
  date: daySchema.describe('更正的日子'),
  kind: z.enum(['更正', '更新', '说明']).describe('写错了是“更正”，有了新情况是“更新”，只添一句交代是“说明”'),
  text: textSchema.describe('改了什么'),
  reason: textSchema.describe('为什么改'),
});

/** A correction of the feature; it also stands after the article that it names. */
export const featureCorrectionSchema = correctionSchema.extend({
  article: referenceTo('articles').describe('点名的一篇').optional(),
});

export type Correction = z.infer<typeof correctionSchema>;
