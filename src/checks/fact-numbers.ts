import type { ContentModel, Entry } from './model.ts';
import type { Fact } from '../schemas/fact.ts';
import { numberKeys, statedTokens } from './text/numbers.ts';
import { fieldPassages, itemPaths } from './text/passages.ts';

type Strings = Record<string, unknown>;

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function figureKeys(figure: Strings): Set<string> {
  const value = typeof figure['value'] === 'number' ? figure['value'] : undefined;
  const ordinal = figure['qualifier'] === 'ordinal' ? '第' : '';
  const printed = value === undefined ? '' : `${ordinal}${value}${text(figure['unit'])}`;
  const keys = numberKeys(`${text(figure['text'])}，${text(figure['label'])}，${printed}`);
  if (value !== undefined) keys.add(`${ordinal}${value}`);
  return keys;
}

/** 一条事实所含的数：日期、转述、说明和数字表里的都算。 */
function keysOfFact({ raw }: Entry<Fact>): Set<string> {
  const days = /^\d{4}-\d\d-\d\d$/.test(text(raw['date']))
    ? [`周${'日一二三四五六'[new Date(text(raw['date'])).getUTCDay()] ?? ''}`]
    : [];
  const prose = [...['date', 'statement', 'caveat', 'place'].map((field) => text(raw[field])), ...days].join(
    '，',
  );
  const figures = Array.isArray(raw['figures']) ? (raw['figures'] as (Strings | null)[]) : [];
  return new Set([...numberKeys(prose), ...figures.flatMap((figure) => [...figureKeys(figure ?? {})])]);
}

/** 事实编号 → 它所含的数。 */
export function numbersByFact(model: ContentModel): Map<string, Set<string>> {
  const byFact = new Map<string, Set<string>>();
  // 编号写重的（另有规则报）合在一起，免得一处错引出许多“没有这个数”。
  for (const fact of model.facts)
    byFact.set(fact.id, new Set([...(byFact.get(fact.id) ?? []), ...keysOfFact(fact)]));
  return byFact;
}

/** 自身含数字的专名：名录里的名字与别名。 */
export function numberedNames(model: ContentModel): string[] {
  const names = model.entities.flatMap((entry) =>
    fieldPassages(entry, ['name'], ...itemPaths(entry, 'aliases')).map(({ text }) => text),
  );
  return names.filter((name) => statedTokens(name).length > 0).sort((a, b) => b.length - a.length);
}

/** 尚属计划的事实编号。 */
export function plannedFacts(model: ContentModel): Set<string> {
  return new Set(model.facts.filter(({ raw }) => raw['status'] === 'planned').map(({ id }) => id));
}
