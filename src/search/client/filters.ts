import { KINDS } from '../shared/record.ts';
import { formatDate } from '../../site/date.ts';
import type { PageState } from './location.ts';
import type { Filters, Outcome } from './types.ts';

type Change = Partial<Pick<PageState, 'filters' | 'sort'>>;

interface Choice {
  value: string;
  label: string;
}

const LABELS: Readonly<Record<keyof Filters, string>> = {
  section: '栏目',
  kind: '种类',
  mention: '提到',
  month: '月份',
};

/**
 * 画出筛选与排序：一组一个下拉框，选项后是条数，随查询变。只有一种选择的组不画。
 * @param box 容器；没有可筛的就藏起来。
 * @param change 读者改了选择时调用。
 */
export function renderFilters(
  box: HTMLElement,
  facets: Outcome['facets'],
  { filters, sort }: PageState,
  sectionNames: Readonly<Record<string, string>>,
  change: (next: Change) => void,
): void {
  const groups = (Object.keys(LABELS) as (keyof Filters)[]).flatMap((name) => {
    const counts = facets[name];
    const chosen = filters[name];
    if (Object.keys(counts).length < 2 && chosen === undefined) return [];
    const choices = order(
      name,
      Object.keys({ ...counts, ...(chosen === undefined ? {} : { [chosen]: 0 }) }),
      sectionNames,
    ).map((value) => ({
      value,
      label: `${labelOf(name, value, sectionNames)}（${String(counts[value] ?? 0)}）`,
    }));
    return [
      select(LABELS[name], [{ value: '', label: '不限' }, ...choices], chosen ?? '', (value) => {
        const kept = Object.entries({ ...filters, [name]: value }).filter(([, wanted]) => wanted !== '');
        change({ filters: Object.fromEntries(kept) });
      }),
    ];
  });
  if (groups.length > 0 || sort === 'date') {
    const choices = [
      { value: 'relevance', label: '相关' },
      { value: 'date', label: '日期' },
    ];
    groups.push(
      select('排序', choices, sort, (value) => {
        change({ sort: value === 'date' ? 'date' : 'relevance' });
      }),
    );
  }
  const focused = document.activeElement instanceof HTMLSelectElement ? document.activeElement.name : '';
  box.replaceChildren(...groups);
  box.hidden = groups.length === 0;
  if (focused !== '') box.querySelector<HTMLSelectElement>(`select[name="${CSS.escape(focused)}"]`)?.focus();
}

function select(
  name: string,
  choices: readonly Choice[],
  chosen: string,
  change: (value: string) => void,
): HTMLElement {
  const label = document.createElement('label');
  const control = document.createElement('select');
  control.name = name;
  for (const choice of choices) {
    control.append(new Option(choice.label, choice.value, false, choice.value === chosen));
  }
  control.addEventListener('change', () => {
    change(control.value);
  });
  label.append(name, control);
  return label;
}

function labelOf(name: keyof Filters, value: string, sectionNames: Readonly<Record<string, string>>): string {
  if (name === 'section') return sectionNames[value] ?? (value === 'directory' ? '名录' : value);
  return name === 'month' && /^\d{4}-\d{2}$/.test(value) ? formatDate(value) : value;
}

function order(
  name: keyof Filters,
  values: string[],
  sectionNames: Readonly<Record<string, string>>,
): string[] {
  const known: readonly string[] =
    name === 'section' ? Object.keys(sectionNames) : name === 'kind' ? KINDS : [];
  const rank = (value: string): number => (known.includes(value) ? known.indexOf(value) : known.length);
  return values.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b, 'zh-CN'));
}
