import { z } from 'astro/zod';
import { breakableTextSchema, idSchema, outcomeSchema, referenceTo, textSchema } from './base.ts';

export const partySchema = z.strictObject({
  members: z.array(referenceTo('entities')).default([]).describe('机构、地点的编号'),
  name: breakableTextSchema
    .describe('图上的写法；没有编号的，或名字太长时写，`|`是许可断行处；不写就用成员的名字')
    .optional(),
  ashore: z.boolean().default(true).describe('`false`画在江心：来源没有写它在哪一侧，或两侧都有'),
});

export const cooperationEntrySchema = z.strictObject({
  id: idSchema.describe('编号，与`fields`的也不重复'),
  field: referenceTo('fields').describe('领域的编号，见`fields`'),
  name: textSchema.describe('合作的名称，十来个字以内'),
  left: partySchema.describe('左岸的一方'),
  right: partySchema.describe('右岸的一方'),
  status: outcomeSchema,
  summary: textSchema.describe('一两句话：做什么、到哪一步'),
  bodies: z.array(referenceTo('organizations')).default([]).describe('所设的机构'),
  facts: z.array(referenceTo('facts')).min(1).describe('依据的事实编号，至少一条'),
  article: referenceTo('articles').describe('详述此事的文章').optional(),
});

/** Who works with whom: a river, two banks, and what is done from bank to bank. */
export const cooperationSchema = z.strictObject({
  lead: breakableTextSchema.describe('页面的副题，一句话；`|`是许可断行处'),
  banks: z
    .strictObject({ left: textSchema.describe('左岸'), right: textSchema.describe('右岸') })
    .describe('两岸的名称'),
  labels: z
    .strictObject({
      occurred: textSchema.describe('已开展的'),
      ongoing: textSchema.default('进行中').describe('进行中的'),
      planned: textSchema.describe('计划中的'),
      midstream: textSchema.describe('画在江心的'),
    })
    .describe('图例的字'),
  fields: z
    .array(z.strictObject({ id: idSchema.describe('编号'), name: textSchema.describe('名称') }))
    .min(1)
    .describe('领域，按画的次序，每个至少有一项合作'),
  entries: z.array(cooperationEntrySchema).min(1).describe('各项合作，同一领域里按画的次序'),
});

export type Party = z.infer<typeof partySchema>;
export type CooperationEntry = z.infer<typeof cooperationEntrySchema>;
export type Cooperation = z.infer<typeof cooperationSchema>;
