import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { existsSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { skipUnreadable } from './checks/dev/skip-unreadable.ts';
import { articleSchema } from './schemas/article.ts';
import { areasSchema, barsSchema, daysSchema, mapSchema, unitsSchema } from './schemas/chart.ts';
import { cooperationSchema } from './schemas/cooperation.ts';
import { organizationSchema, personSchema, placeSchema, termSchema } from './schemas/entity.ts';
import { eventSchema } from './schemas/event.ts';
import { factSchema } from './schemas/fact.ts';
import { featureSchema } from './schemas/feature.ts';
import { geographySchema } from './schemas/geography.ts';
import { pictureSchema } from './schemas/picture.ts';
import { readEnvironment } from './lib/environment.ts';
import { withoutBom } from './lib/text.ts';

const { contentDir } = readEnvironment(process.env);

/** 用 yaml 库读，免得日期被转成时刻。 */
const parse = (text: string): unknown => parseYaml(withoutBom(text));

/** 读者要的是编者排的次序，集合却按编号排序，所以记下 position。 */
const order = { position: z.int() };

/** 清单里的各条，连同次序。 */
const listed = (name: string) =>
  skipUnreadable(
    file(`${contentDir}/${name}`, {
      parser: (text) =>
        (parse(text) as Record<string, unknown>[]).map((item, position) => ({ ...item, position })),
    }),
  );

/** 一份清单的 YAML。 */
const list = <Shape extends z.ZodRawShape>(name: string, schema: z.ZodObject<Shape>) =>
  defineCollection({ loader: listed(name), schema: schema.extend(order) });

/** 整个文件就是一条的 YAML，如 feature.yaml。 */
const single = (name: string) =>
  skipUnreadable(
    file(`${contentDir}/${name}`, {
      parser: (text) => [{ id: name, ...(parse(text) as Record<string, unknown>) }],
    }),
  );

/** 可省的单个文件；没有时集合是空的。 */
const optional = (name: string) => (existsSync(`${contentDir}/${name}`) ? single(name) : () => []);

export const collections = {
  feature: defineCollection({ loader: single('feature.yaml'), schema: featureSchema }),
  /** 可省：没有 geography.yaml 的专题，首页没有河流题图。 */
  geography: defineCollection({
    loader: optional('geography.yaml'),
    schema: geographySchema.extend({ id: z.string() }),
  }),
  /** 可省：没有 cooperation.yaml 的专题，没有“谁与谁合作”那一页。 */
  cooperation: defineCollection({
    loader: optional('cooperation.yaml'),
    schema: cooperationSchema.extend({ id: z.string() }),
  }),
  articles: defineCollection({
    loader: skipUnreadable(glob({ base: `${contentDir}/articles`, pattern: '*.mdx', retainBody: false })),
    schema: articleSchema,
  }),
  facts: list('facts.yaml', factSchema),
  people: list('people.yaml', personSchema),
  organizations: list('organizations.yaml', organizationSchema),
  places: list('places.yaml', placeSchema),
  glossary: list('glossary.yaml', termSchema),
  events: list('events.yaml', eventSchema),
  /** 可省：没有 charts.yaml 的专题没有图表。 */
  charts: defineCollection({
    loader: existsSync(`${contentDir}/charts.yaml`) ? listed('charts.yaml') : () => [],
    schema: z.discriminatedUnion('kind', [
      barsSchema.extend(order),
      unitsSchema.extend(order),
      areasSchema.extend(order),
      mapSchema.extend(order),
      daysSchema.extend(order),
    ]),
  }),
  pictures: defineCollection({
    loader: skipUnreadable(
      file(`${contentDir}/pictures.yaml`, {
        parser: (text) => parse(text) as Record<string, unknown>[],
      }),
    ),
    schema: pictureSchema,
  }),
};
