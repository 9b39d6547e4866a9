import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const schema = z.object({ title: z.string(), lead: z.string(), section: z.string(), published: z.string() });

export const collections = {
  articles: defineCollection({ loader: glob({ base: 'content', pattern: '*.{md,mdx}' }), schema }),
};
