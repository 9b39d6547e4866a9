/* Why JavaScript: the first results while typing; arrows choose, Enter opens, Escape closes. */
import { loadStyles, make } from '../dom.ts';
import stylesheet from './quick-panel.css?url&no-inline';
import { KIND, SEARCH } from '../../lib/words.ts';
import { listenToInput } from './composition.ts';
import { writeState } from './location.ts';
import { Listbox } from './listbox.ts';
import { renderSegments, resultLink } from './render.ts';
import { searchTyped, warmUp } from './ask.ts';
import { SearchFailure, type Hit, type Outcome } from '../../search/client/types.ts';

/** Listed below the field at most; the search page has the rest. */
const QUICK_LIMIT = 5;

/** Adds results to the masthead's field. */
export function upgrade(box: HTMLElement, input: HTMLInputElement): void {
  const page = input.form?.action ?? '';
  const list = new Listbox(box, input, SEARCH.results);
  let running: AbortController | undefined;
  warmUp();
  const styled = loadStyles(stylesheet);

  const run = async (query: string, isComposing: boolean): Promise<void> => {
    running?.abort();
    if (query === '') {
      list.close();
      return;
    }
    const controller = new AbortController();
    running = controller;
    try {
      await styled;
      const options = { limit: QUICK_LIMIT, signal: controller.signal };
      await searchTyped(query, options, isComposing, (outcome, isFirst) =>
        list.show(optionsOf(outcome, page, query), announce(outcome, query), !isFirst),
      );
    } catch (error) {
      if (!controller.signal.aborted && !isComposing) list.show([], explain(error));
    }
  };
  listenToInput(input, (text, isComposing) => void run(text.trim(), isComposing));
  if (input.value.trim() !== '') void run(input.value.trim(), false);
}

const explain = (error: unknown): string =>
  error instanceof SearchFailure && (error.kind === 'unsupported' || error.kind === 'old-browser')
    ? SEARCH.quickUnsupported
    : SEARCH.quickFailed;

function announce({ total }: Outcome, typed: string): string {
  return total === 0 ? SEARCH.none(typed) : SEARCH.choose(total);
}

function optionsOf(outcome: Outcome, page: string, query: string): HTMLAnchorElement[] {
  const { card, hits, phrases, total } = outcome;
  const shown = [...(card === undefined ? [] : [card]), ...hits].slice(0, QUICK_LIMIT);
  const all = `${page}${writeState({ query, filters: {}, sort: 'relevance' })}`;
  return [
    ...shown.map((hit) => optionOf(hit, phrases)),
    ...(total > 0 ? [make('a', { href: all }, SEARCH.allResults(total))] : []),
  ];
}

function optionOf(hit: Hit, phrases: readonly string[]): HTMLAnchorElement {
  const [best] = hit.passages;
  const what = `${hit.kind === KIND.article ? hit.section : hit.kind}\u3000`;
  const title = make('span', {}, ...renderSegments(hit.titleSegments));
  const detail = make('small', {}, what, ...renderSegments(best?.segments ?? []));
  return resultLink(hit.url, {}, [title, detail], phrases, best?.id);
}
