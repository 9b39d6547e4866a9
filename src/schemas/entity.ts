import { z } from 'astro/zod';
import { idSchema, positionSchema, referenceTo, textSchema } from './base.ts';

const entityShape = {
  id: idSchema.describe('编号，四份名录之间不重复'),
  name: textSchema.describe('通行的名字'),
  aliases: z.array(textSchema).default([]).describe('别名与全称，也会自动链接；一个一条'),
  searchAliases: z.array(textSchema).default([]).describe('只供搜索的简称'),
  pinyin: textSchema.describe('生僻字的注音，带声调').optional(),
  summary: textSchema.describe('一两句说明，数字要见于`facts`'),
  facts: z.array(referenceTo('facts')).default([]).describe('依据的事实编号；编者自己的说明不写'),
};

export const personSchema = z.strictObject({
  ...entityShape,
  role: textSchema.describe('职务'),
  organization: referenceTo('organizations').describe('所属机构的编号').optional(),
});

export const organizationSchema = z.strictObject({
  ...entityShape,
  kind: z.enum(['党政机关', '企业', '院校', '研究机构', '联盟']).describe('哪一种机构'),
  status: z
    .enum(['occurred', 'planned'])
    .default('occurred')
    .describe('`occurred`已经成立，`planned`来源写作时尚待成立'),
});

export const placeSchema = z.strictObject({
  ...entityShape,
  coordinates: positionSchema.describe('坐标，写成`[经度, 纬度]`，只用于示意图').optional(),
});

export const termSchema = z.strictObject({
  ...entityShape,
  editorial: z.boolean().default(false).describe('`true`是编者自己的说明，不含数字，页面标“编者注”'),
});

export type Person = z.infer<typeof personSchema>;
export type Organization = z.infer<typeof organizationSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Term = z.infer<typeof termSchema>;

/** The lists that the directory is made of, in its order. */
export const DIRECTORY_LISTS = ['people', 'organizations', 'places', 'glossary'] as const;

/** An entry of one of them. */
export type Entity = Person | Organization | Place | Term;
