/* The parts of the search page, and what they show of an answer. */
import type { Outcome } from '../../search/client/types.ts';
import { renderFilters } from './filters.ts';
import type { PageState } from './location.ts';
import { describeOutcome, renderCard, renderList } from './render.ts';

type Phase = 'idle' | 'loading' | 'done' | 'empty' | 'error';

/** An element the page always has; else the template is broken. */
function get(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`搜索页缺少 #${id}`);
  return element;
}

export const input = get('search-query') as HTMLInputElement;
export const retry = get('search-retry') as HTMLButtonElement;
export const more = get('search-more') as HTMLButtonElement;
export const list = get('search-results');
export const filters = get('search-filters') as HTMLDetailsElement;
const status = get('search-status');
const card = get('search-card');
const choices = get('search-choices');
const index = get('search-index');
const root = get('search');
get('search-late').remove();
delete root.dataset['waiting'];
const sectionNames = JSON.parse(root.dataset['sections'] ?? '{}') as Record<string, string>;

// On a phone the first result comes before the filters.
filters.open = matchMedia('(min-width: 40rem)').matches;

/** For styles and tests: whether what stands there is an answer to what is asked now. */
export function mark(phase: Phase): void {
  status.dataset['state'] = phase;
}

export function show(phase: Phase, message: string): void {
  mark(phase);
  status.textContent = message;
  retry.hidden = phase !== 'error';
  index.hidden = phase === 'loading' || phase === 'done';
  if (phase !== 'done') more.hidden = true;
}

/** @param onChoice Called with the filters or the order that the reader chose. */
export function showOutcome(
  outcome: Outcome,
  state: PageState,
  query: string,
  onChoice: (chosen: Partial<PageState>) => void,
): void {
  renderList(list, outcome);
  renderCard(card, outcome);
  filters.hidden = !renderFilters(choices, outcome.facets, state, sectionNames, onChoice);
  show(outcome.total === 0 ? 'empty' : 'done', describeOutcome(outcome, query));
  more.hidden = outcome.hits.length + card.childElementCount >= outcome.total;
}

export function clear(): void {
  list.replaceChildren();
  card.hidden = true;
  filters.hidden = true;
}
