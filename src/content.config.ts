import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { articleSchema } from './schemas/article.ts';
import { organizationSchema, personSchema, placeSchema, termSchema } from './schemas/entity.ts';
import { eventSchema } from './schemas/event.ts';
import { factSchema } from './schemas/fact.ts';
import { featureSchema } from './schemas/feature.ts';
import { pictureSchema } from './schemas/picture.ts';
import { readEnvironment } from './site/environment.ts';

const { contentDir } = readEnvironment(process.env);

export const collections = {
  feature: defineCollection({
    loader: file(`${contentDir}/feature.yaml`, {
      parser: (text) => [parse(text) as Record<string, unknown>],
    }),
    schema: featureSchema,
  }),
  articles: defineCollection({
    loader: glob({ base: `${contentDir}/articles`, pattern: '*.mdx' }),
    schema: articleSchema,
  }),
  facts: defineCollection({ loader: file(`${contentDir}/facts.yaml`), schema: factSchema }),
  people: defineCollection({ loader: file(`${contentDir}/people.yaml`), schema: personSchema }),
  organizations: defineCollection({
    loader: file(`${contentDir}/organizations.yaml`),
    schema: organizationSchema,
  }),
  places: defineCollection({ loader: file(`${contentDir}/places.yaml`), schema: placeSchema }),
  glossary: defineCollection({ loader: file(`${contentDir}/glossary.yaml`), schema: termSchema }),
  events: defineCollection({ loader: file(`${contentDir}/events.yaml`), schema: eventSchema }),
  pictures: defineCollection({ loader: file(`${contentDir}/pictures.yaml`), schema: pictureSchema }),
};
