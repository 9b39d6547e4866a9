import { z } from 'astro/zod';
import { textSchema } from './base.ts';

/** [经度, 纬度]，度，WGS 84。 */
const positionSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/** A province or the like, by its rough outline; for checks only, never drawn. */
const regionSchema = z.strictObject({
  /** As texts name it, e.g. “四川”. */
  name: textSchema,
  /** Corners in order, [longitude, latitude]; good to about ten kilometres. */
  outline: z.array(positionSchema).min(3),
});

/** 河流与题图所取的一角；只画河与点，不画界线。 */
export const geographySchema = z.strictObject({
  /** 随图示人的说明。 */
  note: textSchema,
  /** 河名 → 由上游到下游的折点。 */
  rivers: z.record(textSchema, z.array(positionSchema).min(2)),
  /** Where places lie, for the checks of coordinates and banks. */
  regions: z.array(regionSchema).optional(),
  /** 首页题图：以哪一点为中心，哪些河画粗、哪些画细。 */
  motif: z.strictObject({
    focus: positionSchema,
    main: z.array(textSchema).min(1),
    minor: z.array(textSchema).default([]),
  }),
});

export type Region = z.infer<typeof regionSchema>;
export type Position = z.infer<typeof positionSchema>;
export type Geography = z.infer<typeof geographySchema>;
