import { z } from 'astro/zod';
import { idSchema, textSchema } from './base.ts';

const pictureShape = {
  id: idSchema,
  /** 图说。 */
  caption: textSchema,
  /** 作者或供图者。 */
  credit: textSchema,
  /** 画面所依据的事实编号。 */
  facts: z.array(idSchema).default([]),
};

/** 有文件的图片：本站自绘的示意图。 */
const illustrationSchema = z.strictObject({
  ...pictureShape,
  kind: z.literal('illustration'),
  /** 母版文件，相对 content/。 */
  file: textSchema,
  /** 给看不见图的读者的描述。 */
  alt: textSchema,
});

/** 原报道有、本站没有的照片：以文字说明代替。 */
const missingPhotoSchema = z.strictObject({
  ...pictureShape,
  kind: z.literal('missing-photo'),
  /** 为什么没有，读者所见的一句话。 */
  note: textSchema,
});

/** 图片清单的一条。 */
export const pictureSchema = z.discriminatedUnion('kind', [illustrationSchema, missingPhotoSchema]);

export type Picture = z.infer<typeof pictureSchema>;
export type Illustration = z.infer<typeof illustrationSchema>;
export type MissingPhoto = z.infer<typeof missingPhotoSchema>;
