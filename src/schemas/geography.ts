import { z } from 'astro/zod';
import { positionSchema, textSchema } from './base.ts';

/** A province or the like, by its rough outline; for checks only, never drawn. */
const regionSchema = z.strictObject({
  name: textSchema.describe('名字，照文中的写法'),
  outline: z.array(positionSchema).min(3).describe('依次的`[经度, 纬度]`，准到十来公里'),
});

/** Rivers, and the corner of them that the front page shows; no borders. */
export const geographySchema = z.strictObject({
  note: textSchema.describe('随图的说明'),
  rivers: z
    .record(textSchema, z.array(positionSchema).min(2))
    .describe('河名，与由上游到下游的`[经度, 纬度]`'),
  regions: z
    .array(regionSchema)
    .describe('省、直辖市的大致范围，只供检查、不画出来；地点的坐标、合作双方的岸照它查')
    .optional(),
  motif: z
    .strictObject({
      focus: positionSchema.describe('中心点'),
      main: z.array(textSchema).min(1).describe('画粗的河'),
      minor: z.array(textSchema).default([]).describe('画细的河'),
    })
    .describe('首页题图'),
});

export type Region = z.infer<typeof regionSchema>;
export type Position = z.infer<typeof positionSchema>;
export type Geography = z.infer<typeof geographySchema>;
