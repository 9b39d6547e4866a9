import { z } from 'astro/zod';

/** The editors' words for the Traditional edition: as the source writes them → as that edition does, equally long. */
export const hantSchema = z.record(z.string().min(1), z.string()).superRefine((table, context) => {
  for (const [from, to] of Object.entries(table))
    if ([...from].length !== [...to].length)
      context.addIssue({ code: 'custom', path: [from], message: `“${from}”与“${to}”字数不同，要一字对一字` });
});

export type HantTable = z.infer<typeof hantSchema>;
