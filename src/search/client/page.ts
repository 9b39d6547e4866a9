/*
 * 为什么要 JavaScript：站点是静态的，查找只能在读者的浏览器里做。
 * 没有脚本时，本页是全部文章的目录。引擎在有词可查（或读者点进搜索框）时才取。
 */
import { listenToInput } from './composition.ts';
import { renderFilters } from './filters.ts';
import { readState, writeState, type PageState } from './location.ts';
import { readPlace, type Place } from './place.ts';
import { describeOutcome, FAILURES, renderHit } from './render.ts';
import { search, warmUp } from './search.ts';
import { SearchFailure, type Outcome } from './types.ts';

type Phase = 'idle' | 'loading' | 'done' | 'empty' | 'error';

const PAGE_SIZE = 20;

/** 页面里一定有的元素；没有就是模板改坏了。 */
function get(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`搜索页缺少 #${id}`);
  return element;
}

const input = get('search-query') as HTMLInputElement;
const status = get('search-status');
const retry = get('search-retry') as HTMLButtonElement;
const more = get('search-more') as HTMLButtonElement;
const list = get('search-results');
const card = get('search-card');
const filters = get('search-filters');
const index = get('search-index');
const root = get('search');
get('search-late').remove();
delete root.dataset['waiting'];
const sectionNames = JSON.parse(root.dataset['sections'] ?? '{}') as Record<string, string>;

let state: PageState = readState(location.search);
let limit = PAGE_SIZE;
let running: AbortController | undefined;
/** 读者还在改的词只占一条历史，后退一次就回到改之前。 */
let drafting = false;

function show(phase: Phase, message: string): void {
  status.dataset['state'] = phase;
  status.textContent = message;
  retry.hidden = phase !== 'error';
  index.hidden = phase === 'loading' || phase === 'done';
  if (phase !== 'done') more.hidden = true;
}

function showOutcome(outcome: Outcome): void {
  list.replaceChildren(
    ...outcome.hits.map((hit) => {
      const item = document.createElement('li');
      item.append(renderHit(hit, outcome.phrases));
      return item;
    }),
  );
  card.replaceChildren();
  if (outcome.card !== undefined) {
    const box = document.createElement('div');
    box.append(renderHit(outcome.card, outcome.phrases));
    card.append(box);
  }
  card.hidden = outcome.card === undefined;
  renderFilters(filters, outcome.facets, state, sectionNames, (next) => {
    navigate({ ...state, ...next });
  });
  show(outcome.total === 0 ? 'empty' : 'done', describeOutcome(outcome, state.query));
  more.hidden = outcome.hits.length + card.childElementCount >= outcome.total;
}

function clear(): void {
  list.replaceChildren();
  card.hidden = true;
  filters.hidden = true;
}

async function run(): Promise<void> {
  running?.abort();
  if (state.query === '') {
    clear();
    show('idle', '');
    return;
  }
  const controller = new AbortController();
  running = controller;
  show('loading', '正在查找……');
  try {
    const { query, ...options } = state;
    showOutcome(await search(query, { ...options, limit, signal: controller.signal }));
  } catch (error) {
    if (controller.signal.aborted) return;
    clear();
    const kind = error instanceof SearchFailure ? error.kind : 'broken';
    show('error', FAILURES[kind]);
    retry.hidden = kind === 'unsupported';
  }
}

function navigate(next: PageState, draft = false): void {
  state = next;
  limit = PAGE_SIZE;
  const address = `${location.pathname}${writeState(state)}`;
  if (draft && drafting) history.replaceState(null, '', address);
  else if (address !== `${location.pathname}${location.search}`) history.pushState(null, '', address);
  drafting = draft;
  void run();
}

function restore(): void {
  state = readState(location.search);
  input.value = state.query;
  drafting = false;
  const place = readPlace(history.state);
  limit = place?.limit ?? PAGE_SIZE;
  const restored = state;
  void run().then(() => {
    // 浏览器还原滚动时结果还没有画出来；读者已经另查别的，就不再动。
    if (place !== undefined && state === restored) scrollTo({ top: place.top, behavior: 'instant' });
  });
}

input.addEventListener('focus', warmUp, { once: true });
listenToInput(input, (text) => {
  if (text.trim() !== state.query) navigate({ ...state, query: text.trim() }, true);
});
input.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  navigate({ ...state, query: input.value.trim() });
});
retry.addEventListener('click', () => void run());
more.addEventListener('click', () => {
  const seen = list.childElementCount;
  limit += PAGE_SIZE;
  // 按钮在查找时藏起来，焦点随之丢失；放到新添的第一条上，接着往下看。
  void run().then(() => {
    list.children[seen]?.querySelector('a')?.focus({ preventScroll: true });
  });
});
addEventListener('popstate', restore);
addEventListener('pagehide', () => {
  const place: Place = { limit, top: scrollY };
  history.replaceState(place, '');
});
restore();
