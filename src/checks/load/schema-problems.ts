import type { z } from 'astro/zod';
import type { Path } from '../model.ts';
import type { Problem } from '../problem.ts';

type Issue = z.core.$ZodIssue;

const TYPES: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  tuple: '列表',
  object: '一组字段',
};

function actualType(value: unknown): string {
  if (value === null) return '空的';
  if (Array.isArray(value)) return '列表';
  return TYPES[typeof value] ?? '一组字段';
}

const LIMITS: Record<string, (limit: string, bound: '少' | '多') => string> = {
  array: (limit, bound) => `至${bound}要有${limit}条`,
  number: (limit, bound) => `不能${bound === '少' ? '小' : '大'}于${limit}`,
};

function describe(issue: Issue, value: unknown): { message: string; remedy: string } {
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return { message: '缺少这个字段。', remedy: '补上它。' };
      return {
        message: `应是${TYPES[issue.expected] ?? issue.expected}，现在是${actualType(value)}。`,
        remedy: issue.expected === 'string' ? '改成文字；形似数字的要加引号。' : '照字段说明改好。',
      };
    case 'invalid_value':
      return { message: `不认识“${String(value)}”。`, remedy: `只能写：${issue.values.join('、')}。` };
    case 'invalid_union': {
      const { options } = issue as { options?: unknown[] };
      return { message: `不认识“${String(value)}”。`, remedy: `只能写：${(options ?? []).join('、')}。` };
    }
    case 'too_small':
      return {
        message: `${LIMITS[issue.origin]?.(String(issue.minimum), '少') ?? '太少'}。`,
        remedy: '补足。',
      };
    case 'too_big':
      return {
        message: `${LIMITS[issue.origin]?.(String(issue.maximum), '多') ?? '太多'}。`,
        remedy: '删减。',
      };
    default:
      return {
        message: /\p{Script=Han}/u.test(issue.message)
          ? `“${String(value)}”不合要求：${issue.message}。`
          : '写法不对。',
        remedy: '照这个要求改好。',
      };
  }
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key],
    value,
  );
}

/** 一处形状错误：在记录里的路径、多出的字段名（若是），以及说法。 */
export interface ShapeProblem extends Pick<Problem, 'rule' | 'message' | 'remedy'> {
  path: Path;
  /** “未知字段”时的字段名，在 `path` 之下。 */
  unknownKey?: string;
}

/** Zod 的错误 → 编者能懂的中文，一个未知字段一条。 */
export function shapeProblems(error: z.ZodError, value: unknown): ShapeProblem[] {
  return error.issues.flatMap((issue): ShapeProblem[] => {
    const path = issue.path as Path;
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        rule: 'unknown-field',
        path,
        unknownKey: key,
        message: `没有“${key}”这个字段。`,
        remedy: '查字段名的拼写；用不着的字段删掉。',
      }));
    }
    return [{ rule: 'schema', path, ...describe(issue, valueAt(value, path)) }];
  });
}
