import { expect, it } from 'vitest';
import { z } from 'astro/zod';
import { dayOrMonthSchema, daySchema } from './base.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** Written days and months of a leap year, one too many at either end. */
const written = Array.from({ length: 14 }, (_, month) => [
  `2024-${two(month)}`,
  ...Array.from({ length: 33 }, (__, day) => `2024-${two(month)}-${two(day)}`),
]).flat();

it.each([
  ['a day', daySchema, 366],
  ['a day or a month', dayOrMonthSchema, 366 + 12],
])('text editors and checks take the same for %s', (_, schema, count) => {
  const pattern = new RegExp(String(z.toJSONSchema(schema).pattern));
  const taken = written.filter((date) => schema.safeParse(date).success);
  expect(taken).toHaveLength(count);
  expect(written.filter((date) => pattern.test(date))).toEqual(taken);
});
