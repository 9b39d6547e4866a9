import type { Hit, Outcome } from '../../search/client/types.ts';
import type { Segment } from '../../search/shared/excerpt.ts';
import { formatDate } from '../../lib/date.ts';
import { withBase } from '../../lib/edition.ts';
import { BASE } from '../../lib/script-edition.ts';
import { KIND, SEARCH } from '../../lib/words.ts';
import { make } from '../dom.ts';
import { type Handoff, HANDOFF_KEY } from './handoff.ts';

/** Shows the results of an outcome in the list. */
export function renderList(list: HTMLElement, { hits, phrases }: Outcome): void {
  list.replaceChildren(...hits.map((hit) => make('li', {}, ...renderHit(hit, phrases))));
}

/** Shows the directory entry that has the very name, before the list. */
export function renderCard(box: HTMLElement, { card, phrases }: Outcome): void {
  box.hidden = card === undefined;
  box.replaceChildren(...(card === undefined ? [] : [make('div', {}, ...renderHit(card, phrases))]));
}

function renderHit({ url, titleSegments, passages, ...about }: Hit, phrases: readonly string[]): Node[] {
  const [best, ...others] = passages;
  const page = url.replace(/#.*$/, '');
  const more = others.flatMap(({ id, segments }) =>
    id === undefined
      ? []
      : [make('li', {}, resultLink(`${page}#${id}`, {}, renderSegments(segments), phrases, id))],
  );
  return [
    resultLink(url, { class: 'hit-title' }, renderSegments(titleSegments), phrases, best?.id),
    renderMeta(about),
    ...(best === undefined ? [] : [make('p', { class: 'hit-best' }, ...renderSegments(best.segments))]),
    ...(more.length === 0 ? [] : [make('ul', { class: 'hit-more' }, ...more.slice(0, 3))]),
  ];
}

/**
 * A link to a result or a place in it; whoever opens it leaves word for the article.
 * @param path In the site, without the base.
 * @param id Block to land on where the address names none.
 */
export function resultLink(
  path: string,
  attributes: Readonly<Record<string, string>>,
  content: readonly (Node | string)[],
  phrases: readonly string[],
  id: string | undefined,
): HTMLAnchorElement {
  const link = make('a', { href: withBase(path, BASE), ...attributes }, ...content);
  const leaveWord = (): void =>
    announceOpening({ path: link.pathname, phrases: [...phrases], ...(id === undefined ? {} : { id }) });
  for (const type of ['click', 'auxclick']) link.addEventListener(type, leaveWord);
  return link;
}

/** However much was typed, no more is said back. Unit: characters. */
const ECHO_LENGTH = 20;

/** What was found in one sentence, for eyes and screen readers. */
export function describeOutcome({ total, filteredOut, relaxed, query }: Outcome, asked: string): string {
  const letters = [...asked];
  const typed = letters.length > ECHO_LENGTH ? `${letters.slice(0, ECHO_LENGTH).join('')}……` : asked;
  if (total === 0) return filteredOut > 0 ? SEARCH.filteredOut(filteredOut) : SEARCH.none(typed);
  if (relaxed === 'suggestion') return SEARCH.instead(typed, query, total);
  return relaxed === 'partial' ? SEARCH.partial(total) : SEARCH.found(total);
}

function renderMeta({ kind, section, date }: Pick<Hit, 'kind' | 'section' | 'date'>): HTMLElement {
  const what = kind === KIND.article ? section : `${section}·${kind}`;
  const when = date === undefined ? [] : ['\u3000', make('time', { datetime: date }, formatDate(date))];
  return make('p', { class: 'meta' }, what, ...when);
}

/** Marked segments go into <mark>. */
export function renderSegments(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));
}

/** The reader opens a result: leave word for the article. Where nothing can be stored, it just marks nothing. */
function announceOpening(detail: Handoff): void {
  try {
    localStorage.setItem(HANDOFF_KEY, JSON.stringify({ ...detail, at: Date.now() }));
  } catch {
    return;
  }
}
