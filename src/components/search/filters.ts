import { KINDS } from '../../search/shared/record.ts';
import { formatDate } from '../../lib/date.ts';
import { FILTER } from '../../lib/words.ts';
import { FILTER_NAMES, type PageState } from './location.ts';
import type { Filters, Outcome } from '../../search/client/types.ts';

type Change = Partial<Pick<PageState, 'filters' | 'sort'>>;

interface Choice {
  value: string;
  label: string;
}

/**
 * Shows the filters and the order: a select each, every choice with the number of results it would leave.
 * A group with one choice only is left out.
 * @param change Called when the reader chooses.
 * @returns Whether there is anything to choose.
 */
export function renderFilters(
  box: HTMLElement,
  facets: Outcome['facets'],
  { filters, sort }: PageState,
  sectionNames: Readonly<Record<string, string>>,
  change: (next: Change) => void,
): boolean {
  const groups = FILTER_NAMES.flatMap((name) => {
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
      select(FILTER[name], [{ value: '', label: FILTER.all }, ...choices], chosen ?? '', (value) => {
        const kept = Object.entries({ ...filters, [name]: value }).filter(([, wanted]) => wanted !== '');
        change({ filters: Object.fromEntries(kept) });
      }),
    ];
  });
  if (groups.length > 0 || sort === 'date') {
    const choices = [
      { value: 'relevance', label: FILTER.relevance },
      { value: 'date', label: FILTER.date },
    ];
    groups.push(
      select(FILTER.order, choices, sort, (value) =>
        change({ sort: value === 'date' ? 'date' : 'relevance' }),
      ),
    );
  }
  const focused = document.activeElement instanceof HTMLSelectElement ? document.activeElement.name : '';
  box.replaceChildren(...groups);
  if (focused !== '') box.querySelector<HTMLSelectElement>(`select[name="${CSS.escape(focused)}"]`)?.focus();
  return groups.length > 0;
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
  control.addEventListener('change', () => change(control.value));
  label.append(name, control);
  return label;
}

function labelOf(name: keyof Filters, value: string, sectionNames: Readonly<Record<string, string>>): string {
  if (name === 'section') return sectionNames[value] ?? value;
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
