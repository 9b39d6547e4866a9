import { z } from 'astro/zod';
import {
  breakableTextSchema,
  dayOrMonthSchema,
  daySchema,
  idSchema,
  referenceTo,
  textSchema,
} from './base.ts';
import { correctionSchema } from './correction.ts';

const keyPointSchema = z.strictObject({
  text: textSchema.describe('一句话'),
  to: idSchema.describe('正文里段落或小标题的编号'),
});

/** Frontmatter of an article; the file's name is its address. */
export const articleSchema = z.strictObject({
  kicker: breakableTextSchema.describe('引题').optional(),
  headline: breakableTextSchema.describe('主题，二十六个字以内；`|`是许可断行处，每行十三个字以内'),
  subhead: breakableTextSchema.describe('副题').optional(),
  lead: textSchema.describe('导语，五十到七十个汉字，兼作网页的描述'),
  section: referenceTo('sections').describe('栏目的编号，见`feature.yaml`'),
  order: z.int().min(1).describe('栏目里的次序，从1起，不重复'),
  eventDate: dayOrMonthSchema.describe('所写之事的日子，或到月；跨时段的不写').optional(),
  published: daySchema.describe('本站发布日'),
  updated: daySchema.describe('最近一次修改；没有改过就不写').optional(),
  picture: referenceTo('pictures').describe('题图的编号，见`pictures.yaml`').optional(),
  format: z
    .enum(['column', 'spread'])
    .default('column')
    .describe('版式：`column`一栏正文，`spread`专题的开篇，题目通栏，地图、天数与合作的图比正文宽'),
  keyPoints: z.array(keyPointSchema).min(2).max(4).describe('一分钟读懂，二到四条'),
  related: z
    .array(referenceTo('articles'))
    .min(1)
    .max(3)
    .describe('延伸阅读，一到三篇文章的文件名，不带`.mdx`'),
  unstated: z
    .array(textSchema)
    .max(3)
    .default([])
    .describe('尚未写明的，至多三行短话，列在文末；要紧的话不写在这里'),
  searchAliases: z
    .array(textSchema)
    .default([])
    .describe('读者可能用来搜这一篇、文中却没有的话，如俗称、英文名，写成`[机场, AI]`；页面上不显示'),
  corrections: z.array(correctionSchema).default([]).describe('更正，新的在前'),
});

export type Article = z.infer<typeof articleSchema>;

/** A field of an article with sentences for readers. */
export interface ReaderField {
  field: keyof Article;
  /** A field of each item, where the field is a list of records. */
  item?: string;
  /** The name under which what it states is remembered once it is published (`content/published.txt`): a new one is free. */
  record: string;
  /** Where it is left out: a kicker says nothing outside the layout. */
  notIn?: 'feed';
}

/**
 * What readers read before and after the text, names too, but for corrections. The content checks hold these fields to the
 * facts, and a test looks for each on the article's page, in the feeds and in the print edition.
 */
export const READER_FIELDS: readonly ReaderField[] = [
  { field: 'headline', record: 'headline' },
  { field: 'kicker', record: 'headline', notIn: 'feed' },
  { field: 'subhead', record: 'headline' },
  { field: 'lead', record: 'lead' },
  { field: 'keyPoints', item: 'text', record: 'keyPoints' },
  { field: 'unstated', record: 'unstated' },
];

/** The other fields: dates, references, settings, and corrections, which may name the number that was wrong. */
export const OTHER_FIELDS: readonly (keyof Article)[] = [
  'section',
  'order',
  'eventDate',
  'published',
  'updated',
  'picture',
  'format',
  'related',
  'searchAliases',
  'corrections',
];
