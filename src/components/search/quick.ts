/* Why JavaScript: the first results while typing; arrows choose, Enter opens, Escape closes. */
import { loadStyles } from '../load-styles.ts';
import stylesheet from './quick-panel.css?url&no-inline';
import { KIND, SEARCH } from '../../lib/words.ts';
import { listenToInput } from './composition.ts';
import { writeState } from './location.ts';
import { Listbox, type Option } from './listbox.ts';
import { announceOpening } from './opening.ts';
import { renderSegments } from './render.ts';
import { searchTyped, warmUp } from './ask.ts';
import { withBase } from '../../lib/edition.ts';
import { BASE } from '../../lib/script-edition.ts';
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
        list.show(toOptions(outcome, page, query), announce(outcome, query), !isFirst),
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

function toOptions(outcome: Outcome, page: string, query: string): Option[] {
  const hits = [...(outcome.card === undefined ? [] : [outcome.card]), ...outcome.hits].slice(0, QUICK_LIMIT);
  const options = hits.map((hit) => toOption(hit, outcome.phrases));
  if (outcome.total > 0) {
    options.push({
      href: `${page}${writeState({ query, filters: {}, sort: 'relevance' })}`,
      content: [SEARCH.allResults(outcome.total)],
    });
  }
  return options;
}

function toOption(hit: Hit, phrases: readonly string[]): Option {
  const detail = document.createElement('small');
  const [best] = hit.passages;
  detail.append(
    `${hit.kind === KIND.article ? hit.section : hit.kind}\u3000`,
    ...renderSegments(best?.segments ?? []),
  );
  const title = document.createElement('span');
  title.append(...renderSegments(hit.titleSegments));
  const href = withBase(hit.url, BASE);
  return {
    href,
    content: [title, detail],
    onOpen: () => {
      const path = new URL(href, location.href).pathname;
      announceOpening({ path, phrases: [...phrases], ...(best?.id === undefined ? {} : { id: best.id }) });
    },
  };
}
