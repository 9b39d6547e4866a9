import { z } from 'astro/zod';
import { idSchema, referenceTo, textSchema } from './base.ts';

const pictureShape = {
  id: idSchema.describe('编号'),
  caption: textSchema.describe('图说；自绘的图写明“示意图”'),
  credit: textSchema.describe('作者或摄影'),
  facts: z.array(referenceTo('facts')).default([]).describe('画面依据的事实编号'),
};

const KIND = '`illustration`自绘的图，`missing-photo`没有的照片';

/** A picture with a file. */
const illustrationSchema = z.strictObject({
  ...pictureShape,
  kind: z.literal('illustration').describe(KIND),
  file: textSchema.describe('文件，如`pictures/two-areas.svg`'),
  alt: textSchema.describe('给看不见图的读者的描述'),
});

/** A photograph that the source has and the site has not: a note stands in its place. */
const missingPhotoSchema = z.strictObject({
  ...pictureShape,
  kind: z.literal('missing-photo').describe(KIND),
  note: textSchema.describe('为什么没有，一句话'),
});

export const pictureSchema = z.discriminatedUnion('kind', [illustrationSchema, missingPhotoSchema]);

export type Illustration = z.infer<typeof illustrationSchema>;
export type MissingPhoto = z.infer<typeof missingPhotoSchema>;
