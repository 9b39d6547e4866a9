import { z } from 'astro/zod';
import { idSchema, textSchema } from './base.ts';

/** [经度, 纬度]，度，WGS 84。 */
const positionSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/** 事实清单里的一个数字；图里只引它，不另写数。 */
const figureReference = { fact: idSchema, figure: idSchema };
const figureReferenceSchema = z.strictObject(figureReference);

/** 图里的一行。 */
const rowShape = {
  ...figureReference,
  /** 图里的短名，九个字以内才放得进手机；全称在表里。 */
  label: textSchema,
  /** 事实是“发布了计划”，数的却是计划里的东西：写 true，画成计划。缺省随事实的状态。 */
  plan: z.boolean().default(false),
};

const chartShape = {
  /** 数据页锚点，正文写 <Chart id="编号" />。 */
  id: idSchema,
  /** 图题，一句话。 */
  title: textSchema,
  /** 图下的说明：口径、不能怎样比。 */
  note: textSchema,
};

/** 横条：同一单位的几个数，从零画起。 */
export const barsSchema = z.strictObject({
  ...chartShape,
  kind: z.literal('bars'),
  /** 各数共同的单位，与事实清单所写一致。 */
  unit: textSchema,
  bars: z.array(z.strictObject(rowShape)).min(2),
});

/** 点数：一格或一点代表若干，数得出来的数才用。 */
export const unitsSchema = z.strictObject({
  ...chartShape,
  kind: z.literal('units'),
  rows: z
    .array(
      z.strictObject({
        ...rowShape,
        /** 一格代表几个；1 画成方格，大于 1 画成圆点。 */
        per: z.int().min(1),
      }),
    )
    .min(1),
});

/** 方块：面积与数值成正比，并排放，另附各项对照的表。 */
export const areasSchema = z.strictObject({
  ...chartShape,
  kind: z.literal('areas'),
  squares: z
    .array(
      z.strictObject({
        name: textSchema,
        whole: figureReferenceSchema,
        /** 其中的一部分，画在方块的左下角。 */
        part: z.strictObject(rowShape).optional(),
      }),
    )
    .min(2)
    .max(3),
  /** 对照表：每行一项，各格依方块的次序；报道没写的写 null。 */
  table: z.array(z.strictObject({ label: textSchema, cells: z.array(figureReferenceSchema.nullable()) })),
});

/** 城市：名录里有的引编号，没有条目的写名字与坐标。 */
const citySchema = z
  .strictObject({
    place: idSchema.optional(),
    name: textSchema.optional(),
    coordinates: positionSchema.optional(),
  })
  .refine(
    ({ place, name, coordinates }) =>
      place === undefined
        ? name !== undefined && coordinates !== undefined
        : name === undefined && coordinates === undefined,
    '写 place，或写 name 与 coordinates',
  );

/** 地图的一幅：一个经纬度范围，宽窄两版同画。 */
export const frameSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  /** [西, 南, 东, 北]，度。 */
  bounds: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .refine(([west, south, east, north]) => west < east && south < north, '依次写西、南、东、北四边的度数'),
  /** 河名 → 名字写在河的哪一点旁边。 */
  rivers: z.record(textSchema, positionSchema),
});

/** 方位图：河流与点，不画界线；地点取自 places.yaml 的坐标，河流取自 geography.yaml。 */
export const mapSchema = z.strictObject({
  ...chartShape,
  kind: z.literal('map'),
  /** 第一幅是全图，其余是放大图；落在放大图里的小地点，全图不标。 */
  frames: z.array(frameSchema).min(1).max(2),
  /** 每幅都标的城市。 */
  cities: z.array(citySchema).default([]),
  /** 是一片区域、坐标只是标注点的地点，画空心圈。 */
  areas: z.array(idSchema).default([]),
});

/** A line of days: events set on a scale of days, from the first to the last. */
export const daysSchema = z.strictObject({
  ...chartShape,
  kind: z.literal('days'),
  /** Ids from events.yaml, earliest first, each dated to the day. */
  events: z.array(idSchema).min(2),
});

/** 图表清单的一条。 */
export const chartSchema = z.discriminatedUnion('kind', [
  barsSchema,
  unitsSchema,
  areasSchema,
  mapSchema,
  daysSchema,
]);

export type FigureReference = z.infer<typeof figureReferenceSchema>;
export type BarsChart = z.infer<typeof barsSchema>;
export type UnitsChart = z.infer<typeof unitsSchema>;
export type AreasChart = z.infer<typeof areasSchema>;
export type DaysChart = z.infer<typeof daysSchema>;
export type MapChart = z.infer<typeof mapSchema>;
export type Frame = z.infer<typeof frameSchema>;
export type Chart = z.infer<typeof chartSchema>;
