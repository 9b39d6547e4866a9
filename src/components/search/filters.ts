import { KINDS } from '../../search/shared/record.ts';
import { formatDate } from '../../lib/date.ts';
import { FILTER } from '../../lib/words.ts';
import { make } from '../dom.ts';
import { FILTER_NAMES, type PageState } from './location.ts';
import type { Filters, Outcome } from '../../search/client/types.ts';

type Change = Partial<Pick<PageState, 'filters' | 'sort'>>;

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
    const values = new Set([...Object.keys(counts), ...(chosen === undefined ? [] : [chosen])]);
    const choices = order(name, [...values], sectionNames).map(
      (value) => [value, `${labelOf(name, value, sectionNames)}（${String(counts[value] ?? 0)}）`] as const,
    );
    return [
      select(FILTER[name], [['', FILTER.all], ...choices], chosen ?? '', (value) => {
        const kept = Object.entries({ ...filters, [name]: value }).filter(([, wanted]) => wanted !== '');
        change({ filters: Object.fromEntries(kept) });
      }),
    ];
  });
  if (groups.length > 0 || sort === 'date') {
    const orders = [
      ['relevance', FILTER.relevance],
      ['date', FILTER.date],
    ] as const;
    groups.push(
      select(FILTER.order, orders, sort, (value) =>
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
  choices: readonly (readonly [value: string, label: string])[],
  chosen: string,
  change: (value: string) => void,
): HTMLElement {
  const options = choices.map(([value, label]) => new Option(label, value, false, value === chosen));
  const control = make('select', { name }, ...options);
  control.addEventListener('change', () => change(control.value));
  return make('label', {}, name, control);
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
