import type { z } from 'astro/zod';
import { articleSchema } from './article.ts';
import { chartSchema } from './chart.ts';
import { cooperationSchema } from './cooperation.ts';
import { organizationSchema, personSchema, placeSchema, termSchema } from './entity.ts';
import { eventSchema } from './event.ts';
import { factSchema } from './fact.ts';
import { featureSchema } from './feature.ts';
import { geographySchema } from './geography.ts';
import { pictureSchema } from './picture.ts';
import { redirectSchema } from './redirect.ts';

/** The shape of one record of each list, by the file's name without `.yaml`. */
export const LISTS = {
  facts: factSchema,
  people: personSchema,
  organizations: organizationSchema,
  places: placeSchema,
  glossary: termSchema,
  events: eventSchema,
  pictures: pictureSchema,
  charts: chartSchema,
  redirects: redirectSchema,
};

/** The shape of each file that is one record; `articles` is the frontmatter of an article. */
export const RECORDS = {
  articles: articleSchema,
  feature: featureSchema,
  cooperation: cooperationSchema,
  geography: geographySchema,
};

/** What a record of each list is. */
export type ListRecords = { [Name in keyof typeof LISTS]: z.infer<(typeof LISTS)[Name]> };

/** What each file that is one record holds, and the frontmatter of an article. */
export type SingleRecords = { [Name in keyof typeof RECORDS]: z.infer<(typeof RECORDS)[Name]> };

/** The files that a feature may leave out, and with them what they make. */
export const OPTIONAL: ReadonlySet<string> = new Set([
  'charts',
  'cooperation',
  'geography',
  'glossary',
  'hant',
  'organizations',
  'people',
  'places',
  'redirects',
]);
