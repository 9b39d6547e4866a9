import type { z } from 'astro/zod';
import type { Path } from '../model.ts';
import type { Finding, Said } from '../problem.ts';

type Issue = z.core.$ZodIssue;

/** What may be expected: its name, and how to write it. */
const TYPES: Record<string, readonly [name: string, remedy: string]> = {
  string: ['文字', '改成文字；形似数字的要加引号。'],
  number: ['数字', '只写半角数字，不加引号、单位与逗号。'],
  int: ['整数', '只写半角的整数，不加引号。'],
  boolean: ['true 或 false', '写 true 或 false，不加引号。'],
  array: ['列表', '写成 [甲, 乙]，半角方括号与逗号；或每条一行，以“- ”起头。'],
  tuple: ['列表', '写成 [甲, 乙]，半角方括号与逗号。'],
  object: ['一组字段', '写成“字段: 值”，一行一个；或 { 字段: 值, 字段: 值 }。'],
};
const OTHER_TYPE = ['别的写法', '照 docs/editing.md 里的字段说明改好。'] as const;

function actualType(value: unknown): string {
  if (value === null) return '空的';
  if (Array.isArray(value)) return '列表';
  if (typeof value === 'number' && !Number.isFinite(value)) return '算不出的数';
  return TYPES[typeof value]?.[0] ?? '一组字段';
}

/** A wrong value as the editor wrote it. */
const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function typeProblem(expected: string, value: unknown): Said {
  if (value === undefined) return { message: '缺少这个字段。', remedy: '补上它。' };
  const [name, how] = TYPES[expected] ?? OTHER_TYPE;
  const remedy = value === null ? '写上内容；用不着的字段，整行删去。' : how;
  return { message: `应是${name}，现在是${actualType(value)}。`, remedy };
}

/** A list, text or number that is too small or too large. */
function limitProblem(origin: string, limit: string, isLeast: boolean): Said {
  const [many, large] = isLeast ? ['少', '小'] : ['多', '大'];
  if (origin !== 'array' && origin !== 'string')
    return { message: `不能${large}于${limit}。`, remedy: `改成不${large}于${limit}的数。` };
  const remedy = isLeast ? '补足。' : '删减。';
  return { message: origin === 'array' ? `至${many}要有${limit}条。` : `太${many}。`, remedy };
}

function describe(issue: Issue, value: unknown): Said {
  switch (issue.code) {
    case 'invalid_type':
      return typeProblem(issue.expected, value);
    case 'invalid_value':
    case 'invalid_union': {
      if (value === undefined) return typeProblem('string', value);
      const options = 'values' in issue ? issue.values : ((issue as { options?: unknown[] }).options ?? []);
      return { message: `不认识“${shown(value)}”。`, remedy: `只能写：${options.join('、')}。` };
    }
    case 'too_small':
      return limitProblem(issue.origin, String(issue.minimum), true);
    case 'too_big':
      return limitProblem(issue.origin, String(issue.maximum), false);
    default:
      return {
        message: /\p{Script=Han}/u.test(issue.message)
          ? `“${shown(value)}”不合要求：${issue.message}。`
          : '写法不对。',
        remedy: '照这个要求改好。',
      };
  }
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key],
    value,
  );
}

/** Something wrong in the shape of a record. */
export interface ShapeProblem extends Finding {
  path: Path;
  /** The field is unknown: what is wrong is its name. */
  isName?: true;
}

/** A “field” without a value: mostly a half-width comma in braces cut a text in two. */
const unknownRemedy = (value: unknown): string =>
  value === null
    ? '文字里有逗号的，改成全角“，”，或整段加单引号；写错的字段名改正。'
    : '查字段名的拼写；用不着的字段删掉。';

/** Zod's errors → messages for editors: one for each unknown field, for any other the first alone. */
export function shapeProblems(error: z.ZodError, value: unknown): ShapeProblem[] {
  const told = new Set<string>();
  return error.issues.flatMap((issue): ShapeProblem[] => {
    const path = issue.path as Path;
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        rule: 'unknown-field',
        path: [...path, key],
        isName: true,
        message: `没有“${key}”这个字段。`,
        remedy: unknownRemedy(valueAt(value, [...path, key])),
      }));
    if (told.has(path.join('.'))) return [];
    told.add(path.join('.'));
    return [{ rule: 'schema', path, ...describe(issue, valueAt(value, path)) }];
  });
}
