import { z } from 'astro/zod';

/** 永久编号：小写字母、数字与连字符，用作地址片段、锚点与引用键。 */
export const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, '只用小写字母、数字和连字符');

/** 非空文字；只有空白也算空。 */
export const textSchema = z.string().refine((value) => value.trim() !== '', '不能为空');

/** 带断行记号的标题文字：`|` 是编者许可的断行处，其余场合去掉。 */
export const breakableTextSchema = textSchema;

function isCalendarDay(value: string): boolean {
  const [year = 0, month = 0, day = 1] = value.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  // 年份少打一位，Date.UTC 会当成19××年。
  if (year < 1000) return false;
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** frontmatter 里没加引号的日期会被读成时刻；还原成文字，编者加不加引号都行。 */
function dateAsText(value: unknown): unknown {
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

/** 到日的日期，`YYYY-MM-DD`，必须是真实存在的一天；一律按北京时间理解。 */
export const daySchema = z.preprocess(
  dateAsText,
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, '写成 YYYY-MM-DD')
    .refine(isCalendarDay, '没有这一天'),
);

/** 到日或到月的日期，`YYYY-MM-DD` 或 `YYYY-MM`；精度照原样保留，不补日。 */
export const dayOrMonthSchema = z.preprocess(
  dateAsText,
  z
    .string()
    .regex(/^\d{4}-\d{2}(?:-\d{2})?$/, '写成 YYYY-MM-DD 或 YYYY-MM')
    .refine(isCalendarDay, '没有这一天'),
);

/** How far a matter had got when the source was written: done, under way, or still planned. */
export const outcomeSchema = z.enum(['occurred', 'ongoing', 'planned']);

export type Outcome = z.infer<typeof outcomeSchema>;
