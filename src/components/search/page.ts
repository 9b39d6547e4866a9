/*
 * Why JavaScript: the site is static, so searching happens in the reader's browser. Without it this page lists
 * all articles. The engine is loaded when there is something to search, or the reader enters the field.
 */
import { searchTyped, warmUp } from './ask.ts';
import { DEFAULT_LIMIT, SearchFailure } from '../../search/client/types.ts';
import { SEARCH, SEARCH_FAILURE } from '../../lib/words.ts';
import { Address } from './address.ts';
import { listenToInput } from './composition.ts';
import { readState, type PageState } from './location.ts';
import { clear, filters, input, list, mark, more, retry, show, showOutcome } from './results-view.ts';

/** Results of what was asked before stay so long, then the page says that it is searching. Unit: milliseconds. */
const PATIENCE_MS = 300;

const pageTitle = document.title;
const address = new Address();
let state: PageState = readState(location.search);
let limit = DEFAULT_LIMIT;
let running: AbortController | undefined;
/** What shows answers a composition, not the state. */
let isPreviewing = false;

const choose = (chosen: Partial<PageState>): void => navigate({ ...state, ...chosen });

async function run(): Promise<void> {
  running?.abort();
  isPreviewing = false;
  document.title = state.query === '' ? pageTitle : `${state.query}｜${pageTitle}`;
  if (state.query === '') {
    clear();
    show('idle', '');
    return;
  }
  const controller = new AbortController();
  running = controller;
  if (list.childElementCount === 0) show('loading', SEARCH.loading);
  // What was found before stays a while, but it is no answer to what is asked now.
  mark('loading');
  const late = setTimeout(show, PATIENCE_MS, 'loading', SEARCH.loading);
  const { query, ...options } = state;
  let total = 0;
  try {
    await searchTyped(query, { ...options, limit, signal: controller.signal }, false, (outcome) => {
      clearTimeout(late);
      showOutcome(outcome, state, query, choose);
      ({ total } = outcome);
      mark('loading');
    });
    mark(total === 0 ? 'empty' : 'done');
  } catch (error) {
    if (controller.signal.aborted) return;
    clear();
    const kind = error instanceof SearchFailure ? error.kind : 'broken';
    show('error', SEARCH_FAILURE[kind]);
    retry.hidden = kind === 'unsupported' || kind === 'old-browser';
  } finally {
    clearTimeout(late);
  }
}

/** Results for what is still being composed; the address and the state wait for the commit. */
async function preview(query: string): Promise<void> {
  running?.abort();
  isPreviewing = true;
  const controller = new AbortController();
  running = controller;
  await searchTyped(query, { limit, signal: controller.signal }, true, (outcome) =>
    showOutcome(outcome, state, query, choose),
  ).catch(() => undefined);
}

function navigate(next: PageState, isDraft = false): void {
  state = next;
  limit = DEFAULT_LIMIT;
  if (isDraft) address.draft(state);
  else address.push(state);
  void run();
}

function restore(): void {
  address.follow();
  state = readState(location.search);
  input.value = state.query;
  if (Object.keys(state.filters).length > 0 || state.sort === 'date') filters.open = true;
  const place = address.place();
  limit = place?.limit ?? DEFAULT_LIMIT;
  const restored = state;
  void run().then(() => {
    // The browser restored the scroll position before there were results; not if the reader has typed since.
    if (place !== null && state === restored) scrollTo({ top: place.top, behavior: 'instant' });
  });
}

input.addEventListener('focus', warmUp, { once: true });
listenToInput(input, (text, isComposing) => {
  const query = text.trim();
  if (isComposing) void preview(query);
  else if (query !== state.query) navigate({ ...state, query }, true);
  else if (isPreviewing) void run();
});
input.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  navigate({ ...state, query: input.value.trim() });
  // On a phone the keyboard gives way to the results.
  if (matchMedia('(pointer: coarse)').matches) input.blur();
});
retry.addEventListener('click', () => void run());
more.addEventListener('click', () => {
  const seen = list.childElementCount;
  limit += DEFAULT_LIMIT;
  // The button may vanish and the focus with it; it goes to the first new result.
  void run().then(() => list.children[seen]?.querySelector('a')?.focus({ preventScroll: true }));
});
addEventListener('popstate', restore);
addEventListener('pagehide', () => {
  address.flush();
  address.note({ limit, top: scrollY });
});
// What was typed before this script arrived stays.
const typed = input.value.trim();
if (typed === '' || typed === state.query) restore();
else {
  warmUp();
  navigate({ ...state, query: typed }, true);
}
