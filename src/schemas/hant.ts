import { z } from 'astro/zod';

/** What a page's markup is written in: replaced, a tag or an address would be another. */
const ASCII = /[\0-\x7f]/;

/** What is wrong with a word of the table; undefined where nothing is. */
function faultOf(from: string, to: string): string | undefined {
  const [before, after] = [[...from], [...to]];
  if (before.length !== after.length) return `“${from}”与“${to}”字数不同，要一字对一字`;
  const replaced = before.some((one, at) => one !== after[at] && ASCII.test(`${one}${after[at] ?? ''}`));
  return replaced ? `“${from}”换成“${to}”，字母、数字与半角符号不能换，只换汉字与中文标点` : undefined;
}

/** The editors' words for the Traditional edition: as the source writes them → as that edition does, equally long. */
export const hantSchema = z.record(z.string().min(1), z.string()).superRefine((table, context) => {
  for (const [from, to] of Object.entries(table)) {
    const message = faultOf(from, to);
    if (message !== undefined) context.addIssue({ code: 'custom', path: [from], message });
  }
});

export type HantTable = z.infer<typeof hantSchema>;
