import { z } from 'astro/zod';
import { breakableTextSchema, daySchema, formSchema, idSchema, referenceTo, textSchema } from './base.ts';
import { featureCorrectionSchema } from './correction.ts';

/** A section: a group of articles. */
export const sectionSchema = z.strictObject({
  id: idSchema.describe('编号'),
  name: textSchema.describe('名称'),
  lead: textSchema.describe('一句话'),
  picture: referenceTo('pictures').describe('题图').optional(),
});

/** What the feature is, and its order. */
export const featureSchema = z.strictObject({
  id: idSchema.describe('专题的编号'),
  name: textSchema.describe('短站名，用于页眉与网页标题'),
  kicker: breakableTextSchema.describe('引题').optional(),
  headline: breakableTextSchema.describe('主题；`|`是许可断行处'),
  subhead: breakableTextSchema.describe('副题').optional(),
  lead: textSchema.describe('导语'),
  language: z.literal('zh-CN').describe('写`zh-CN`'),
  published: daySchema.describe('发布日'),
  updated: daySchema.describe('最近修改日'),
  source: z
    .strictObject({
      author: textSchema.describe('作者'),
      title: textSchema.describe('题目，不带书名号'),
      form: textSchema.default('报道').describe('是哪一种，如“整版报道”'),
      credit: textSchema
        .describe('来源不止一份、说不成“据某某报道整理”时，自己写这一句，如“据《甲》与《乙》编写”')
        .optional(),
      asOf: textSchema.describe('所记截至何时，如“2020年4月”').optional(),
      note: textSchema.describe('对来源的说明'),
    })
    .describe('专题所据的报道或文件'),
  sections: z.array(sectionSchema).min(1).describe('栏目，按阅读次序'),
  keyEvents: z
    .array(referenceTo('events'))
    .max(6)
    .default([])
    .describe('首页日程，至多六件；有`days`图画的都在其中，首页就画那张图'),
  keyFigures: z
    .array(
      z.strictObject({
        fact: referenceTo('facts').describe('事实编号'),
        figure: referenceTo('figures').describe('其中的数字编号'),
        sentence: textSchema.describe('一句话说它意味着什么'),
      }),
    )
    .max(6)
    .describe('首页数字，至多六个'),
  voices: z
    .array(
      z.strictObject({
        fact: referenceTo('facts').describe('事实编号；说话人取自它的`people`与`by`'),
        text: textSchema.describe('一句话'),
      }),
    )
    .max(3)
    .default([])
    .describe('首页听到的人，至多三位'),
  about: z
    .array(
      z.strictObject({
        id: idSchema.describe('编号'),
        heading: textSchema.describe('小标题'),
        paragraphs: z.array(textSchema).min(1).describe('各段'),
      }),
    )
    .describe('“关于本专题”'),
  corrections: z.array(featureCorrectionSchema).default([]).describe('专题级的更正'),
  traditional: z.boolean().default(true).describe('要不要繁體版：同一份内容，在`/hant/`下'),
  offline: z.boolean().default(true).describe('断网时能不能读；写`false`，读者设备上存下的也会撤掉'),
  icp: formSchema(/[备证]\d+号/, '写成如“渝ICP备12345678号-1”')
    .nullable()
    .default(null)
    .describe('ICP备案号'),
  police: formSchema(/公网安备\d+/, '写成如“渝公网安备50010000000000号”')
    .nullable()
    .default(null)
    .describe('公安备案号'),
});

export type Source = Feature['source'];
export type Section = z.infer<typeof sectionSchema>;
/** The feature; in the Traditional edition its language is another. */
export type Feature = Omit<z.infer<typeof featureSchema>, 'language'> & { language: string };
