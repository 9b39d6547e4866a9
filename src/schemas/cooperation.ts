import { z } from 'astro/zod';
import { breakableTextSchema, idSchema, outcomeSchema, textSchema } from './base.ts';

/** 合作的一方。 */
export const partySchema = z.strictObject({
  /** 机构或地点的编号，见 organizations.yaml、places.yaml。 */
  members: z.array(idSchema).default([]),
  /** 图上的写法；成员没有编号（“沿江各县”），或名字太长时写。`|` 是许可断行处；不写就用成员的名字，以顿号相连。 */
  name: breakableTextSchema.optional(),
  /** false：来源没有写它在哪一侧，或两侧都有；图上画在江心。 */
  ashore: z.boolean().default(true),
});

/** 一项合作。 */
export const cooperationEntrySchema = z.strictObject({
  /** 页内锚点，与 fields 的编号也不得重复。 */
  id: idSchema,
  /** 属于哪个领域，见 fields。 */
  field: idSchema,
  /** 合作的名称，图上写在桥上，十来个字以内。 */
  name: textSchema,
  /** 图上左岸的一方与右岸的一方。 */
  left: partySchema,
  right: partySchema,
  /** Must agree with the facts cited; `planned` and `ongoing` must be said in name or summary. */
  status: outcomeSchema,
  /** 一两句话：做什么、到哪一步。 */
  summary: textSchema,
  /** 合作所设的机构（联盟、中心）的编号，见 organizations.yaml。 */
  bodies: z.array(idSchema).default([]),
  /** 依据的事实编号，至少一条；事实的说明（caveat）随列表示人。 */
  facts: z.array(idSchema).min(1),
  /** 详述此事的文章。 */
  article: idSchema.optional(),
});

/** 谁与谁合作：一条江，两岸，岸与岸之间的一项项合作。 */
export const cooperationSchema = z.strictObject({
  /** 页面的副题，一句话；`|` 是许可断行处。 */
  lead: breakableTextSchema,
  /** 左岸、右岸的名称。 */
  banks: z.strictObject({ left: textSchema, right: textSchema }),
  /** Words of the key: the three statuses, and what stands in midstream. */
  labels: z.strictObject({
    occurred: textSchema,
    ongoing: textSchema.default('进行中'),
    planned: textSchema,
    midstream: textSchema,
  }),
  /** 领域，按画的次序；每个领域至少有一项合作。 */
  fields: z.array(z.strictObject({ id: idSchema, name: textSchema })).min(1),
  /** 各项合作，同一领域内按画的次序。 */
  entries: z.array(cooperationEntrySchema).min(1),
});

export type Party = z.infer<typeof partySchema>;
export type CooperationEntry = z.infer<typeof cooperationEntrySchema>;
export type Cooperation = z.infer<typeof cooperationSchema>;
