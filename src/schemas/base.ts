import { z } from 'astro/zod';

/*
 * Every field carries its Chinese description here, once: text editors show it while an editor types
 * (`npm run schemas`), and the tables of docs/editing.md are made from it (`npm run guide`).
 */

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What an id may point to; `references` in the JSON Schema, where the ids of the content are filled in. */
export type Referent =
  | 'facts'
  | 'figures'
  | 'events'
  | 'pictures'
  | 'people'
  | 'organizations'
  | 'places'
  | 'entities'
  | 'fields'
  | 'sections'
  | 'articles';

/** Whether a text can be an id. */
export const isId = (text: string): boolean => ID.test(text);

const LAYOUT =
  /^(?:lead|key-points|footnotes|unstated|corrections|read-on|main|site-search|search-clear|(?:fn|cite)-\d.*)$/;

/** Whether the layout of an article has an element of that id, so that no block of a text may. */
export const isReservedId = (id: string): boolean => LAYOUT.test(id);

/** A text of a form. `said` is what the checks say of another, and text editors too, unless they are given words of their own. */
export const formSchema = (form: RegExp, said: string, inEditors = said) =>
  z
    .string()
    .regex(form, said)
    .meta({ patternErrorMessage: `${inEditors}。` });

/** A permanent id: part of addresses, anchor and key of references. */
export const idSchema = formSchema(ID, '只用小写字母、数字和连字符', '编号只用小写字母、数字和连字符');

/** An id of something that stands elsewhere in the content. */
export const referenceTo = (referent: Referent) => idSchema.meta({ references: referent });

/** Text that is not blank. */
export const textSchema = z
  .string()
  .refine((value) => value.trim() !== '', '不能为空')
  .meta({ pattern: String.raw`\S`, patternErrorMessage: '不能为空。' });

/** Text of a headline; `|` is a place where it may break, and is dropped elsewhere. */
export const breakableTextSchema = textSchema;

function isCalendarDay(value: string): boolean {
  const [year = 0, month = 0, day = 1] = value.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  // Date.UTC takes a year of two or three digits for one of the twentieth century.
  if (year < 1000) return false;
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** What text editors know of real days: the length of months, not leap years. */
const MONTH_AND_DAY =
  '(?:(?:0[13578]|1[02])-31|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|02-29)';

const dateSchema = (form: RegExp, pattern: string, said: string) =>
  z
    .string()
    .regex(form, said)
    .refine(isCalendarDay, '没有这一天')
    .meta({ pattern, patternErrorMessage: `${said}，要真有这一天。` });

/** `YYYY-MM-DD`, a day that exists, in Beijing time. */
export const daySchema = dateSchema(
  /^\d{4}-\d{2}-\d{2}$/,
  `^[1-9]\\d{3}-${MONTH_AND_DAY}$`,
  '写成 YYYY-MM-DD',
);

/** `YYYY-MM-DD` or `YYYY-MM`; the precision is kept. */
export const dayOrMonthSchema = dateSchema(
  /^\d{4}-\d{2}(?:-\d{2})?$/,
  `^[1-9]\\d{3}-(?:${MONTH_AND_DAY}|(?:0[1-9]|1[0-2]))$`,
  '写成 YYYY-MM-DD 或 YYYY-MM',
);

/** [longitude, latitude], degrees, WGS 84. */
export const positionSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/** How far a matter had got when the source was written: done, under way, or still planned. */
export const outcomeSchema = z
  .enum(['occurred', 'ongoing', 'planned'])
  .describe('`occurred`已发生，`ongoing`进行中，`planned`计划中');

export type Outcome = z.infer<typeof outcomeSchema>;
