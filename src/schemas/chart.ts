import { z } from 'astro/zod';
import { idSchema, positionSchema, referenceTo, textSchema } from './base.ts';

/** A number of the ledger; charts only refer to it. */
const figureReference = {
  fact: referenceTo('facts').describe('事实编号'),
  figure: referenceTo('figures').describe('其中的数字编号'),
};
const figureReferenceSchema = z.strictObject(figureReference);

const rowShape = {
  ...figureReference,
  label: textSchema.describe('图里的短名，九个字以内才放得进手机'),
  plan: z.boolean().default(false).describe('`true`画成计划：事实是发布了计划，数的却是计划里的东西'),
};

const chartShape = {
  id: idSchema.describe('编号，正文写`<Chart id="编号" />`'),
  title: textSchema.describe('图题，一句话'),
  note: textSchema.describe('图下的说明：口径、不能怎样比'),
};

const kind = <Kind extends string>(name: Kind) =>
  z.literal(name).describe('`bars`横条，`units`点数，`areas`方块，`map`方位图，`days`按天数画的线');

/** Bars: numbers of one unit, drawn from zero. */
export const barsSchema = z.strictObject({
  ...chartShape,
  kind: kind('bars'),
  unit: textSchema.describe('共同的单位，与事实清单所写一致'),
  bars: z.array(z.strictObject(rowShape)).min(2).describe('各条'),
});

/** Units: a cell or dot for each one or so many. */
export const unitsSchema = z.strictObject({
  ...chartShape,
  kind: kind('units'),
  rows: z
    .array(
      z.strictObject({
        ...rowShape,
        per: z.int().min(1).describe('一格代表几个；1画成方格，大于1画成圆点'),
      }),
    )
    .min(1)
    .describe('各行'),
});

/** Areas: squares in proportion, side by side, with a table. */
export const areasSchema = z.strictObject({
  ...chartShape,
  kind: kind('areas'),
  squares: z
    .array(
      z.strictObject({
        name: textSchema.describe('名字'),
        whole: figureReferenceSchema.describe('整块'),
        part: z.strictObject(rowShape).describe('其中的一部分，画在左下角').optional(),
      }),
    )
    .min(2)
    .max(3)
    .describe('各块'),
  table: z
    .array(
      z.strictObject({
        label: textSchema.describe('项目'),
        cells: z.array(figureReferenceSchema.nullable()).describe('各格，依方块的次序；没有的写`null`'),
      }),
    )
    .describe('对照表的各行'),
});

/** A city: an id of the directory, or a name and coordinates. */
const citySchema = z
  .strictObject({
    place: referenceTo('places').describe('地点的编号').optional(),
    name: textSchema.describe('没有编号的，写名字').optional(),
    coordinates: positionSchema.describe('与坐标`[经度, 纬度]`').optional(),
  })
  .refine(
    ({ place, name, coordinates }) =>
      place === undefined
        ? name !== undefined && coordinates !== undefined
        : name === undefined && coordinates === undefined,
    '写 place，或写 name 与 coordinates',
  )
  .meta({ oneOf: [{ required: ['place'] }, { required: ['name', 'coordinates'] }] });

/** One frame of a map: a range of degrees, drawn wide and narrow. */
export const frameSchema = z.strictObject({
  id: idSchema.describe('编号'),
  title: textSchema.describe('题目'),
  bounds: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .refine(([west, south, east, north]) => west < east && south < north, '依次写西、南、东、北四边的度数')
    .describe('`[西, 南, 东, 北]`，度'),
  rivers: z.record(textSchema, positionSchema).describe('河名写在哪一点旁边'),
});

/** A map of rivers and points without borders; places are those of places.yaml, rivers those of geography.yaml. */
export const mapSchema = z.strictObject({
  ...chartShape,
  kind: kind('map'),
  frames: z.array(frameSchema).min(1).max(2).describe('各幅：第一幅是全图，第二幅是放大图'),
  cities: z.array(citySchema).default([]).describe('每幅都标的城市'),
  areas: z.array(referenceTo('places')).default([]).describe('是一片区域的地点，画空心圈'),
});

/** A line of days: events set on a scale of days, from the first to the last. */
export const daysSchema = z.strictObject({
  ...chartShape,
  kind: kind('days'),
  events: z.array(referenceTo('events')).min(2).describe('线上的事，由早到晚，都写到日'),
});

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
export type MapChart = z.infer<typeof mapSchema>;
export type Frame = z.infer<typeof frameSchema>;
export type Chart = z.infer<typeof chartSchema>;
