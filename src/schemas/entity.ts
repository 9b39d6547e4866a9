import { z } from 'astro/zod';
import { idSchema, textSchema } from './base.ts';

const entityShape = {
  /** 名录页锚点，四份名录之间不得重复。 */
  id: idSchema,
  /** 通行的名字。 */
  name: textSchema,
  /** 别名与全称；正文里第一次出现时也会链到名录。 */
  aliases: z.array(textSchema).default([]),
  /** 只供检索的简称，不参与正文自动链接。 */
  searchAliases: z.array(textSchema).default([]),
  /** 生僻地名的注音，带声调。 */
  pinyin: textSchema.optional(),
  /** 在本专题里是谁、做什么，一两句话。 */
  summary: textSchema,
  /** 支撑这段说明的事实编号。 */
  facts: z.array(idSchema).default([]),
};

/** 人物。 */
export const personSchema = z.strictObject({
  ...entityShape,
  /** 报道所写的职务。 */
  role: textSchema,
  /** 所属机构的编号，见 organizations.yaml。 */
  organization: idSchema.optional(),
});

/** 机构。 */
export const organizationSchema = z.strictObject({
  ...entityShape,
  kind: z.enum(['党政机关', '企业', '院校', '研究机构', '联盟']),
  /** planned：报道时尚待成立。 */
  status: z.enum(['occurred', 'planned']).default('occurred'),
});

/** 地点。 */
export const placeSchema = z.strictObject({
  ...entityShape,
  /** [经度, 纬度]，度，WGS 84；只用于示意图。 */
  coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).optional(),
});

/** 词条。 */
export const termSchema = z.strictObject({
  ...entityShape,
  /** true：编者对常用词的说明，不含数字，页面标“编者注”。 */
  editorial: z.boolean().default(false),
});

export type Person = z.infer<typeof personSchema>;
export type Organization = z.infer<typeof organizationSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Term = z.infer<typeof termSchema>;
