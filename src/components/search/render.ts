import type { Segment } from '../../search/shared/excerpt.ts';
import { formatDate } from '../../lib/date.ts';
import { withBase } from '../../lib/edition.ts';
import { BASE } from '../../lib/script-edition.ts';
import { KIND, SEARCH } from '../../lib/words.ts';
import { announceOpening } from './opening.ts';
import type { Hit, Outcome } from '../../search/client/types.ts';

/** Shows the results of an outcome in the list. */
export function renderList(list: HTMLElement, { hits, phrases }: Outcome): void {
  list.replaceChildren(
    ...hits.map((hit) => {
      const item = document.createElement('li');
      item.append(renderHit(hit, phrases));
      return item;
    }),
  );
}

/** Shows the directory entry that has the very name, before the list. */
export function renderCard(box: HTMLElement, { card, phrases }: Outcome): void {
  box.replaceChildren();
  box.hidden = card === undefined;
  if (card === undefined) return;
  const inner = document.createElement('div');
  inner.append(renderHit(card, phrases));
  box.append(inner);
}

/** A result; every text goes in as textContent, never as HTML. */
function renderHit(hit: Hit, phrases: readonly string[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const [best, ...others] = hit.passages;
  const title = link(hit.url, 'hit-title', hit.titleSegments);
  rememberPhrases(title, phrases, best?.id);
  fragment.append(title, renderMeta(hit));
  if (best !== undefined) {
    const text = element('p', 'hit-best');
    text.append(...renderSegments(best.segments));
    fragment.append(text);
  }
  const linked = others.filter(({ id }) => id !== undefined).slice(0, 3);
  if (linked.length > 0) {
    const list = element('ul', 'hit-more');
    for (const { id, segments } of linked) {
      const item = document.createElement('li');
      const target = link(`${hit.url.replace(/#.*$/, '')}#${id ?? ''}`, '', segments);
      rememberPhrases(target, phrases, id);
      item.append(target);
      list.append(item);
    }
    fragment.append(list);
  }
  return fragment;
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

function renderMeta({ kind, section, date }: Hit): HTMLElement {
  const line = element('p', 'meta');
  line.append(kind === KIND.article ? section : `${section}·${kind}`);
  if (date !== undefined) {
    const time = document.createElement('time');
    time.dateTime = date;
    time.textContent = formatDate(date);
    line.append('\u3000', time);
  }
  return line;
}

/** Marked segments go into <mark>. */
export function renderSegments(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

function link(path: string, className: string, segments: readonly Segment[]): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = withBase(path, BASE);
  if (className !== '') anchor.className = className;
  anchor.append(...renderSegments(segments));
  return anchor;
}

function rememberPhrases(
  anchor: HTMLAnchorElement,
  phrases: readonly string[],
  id: string | undefined,
): void {
  const remember = (): void =>
    announceOpening({ path: anchor.pathname, phrases: [...phrases], ...(id === undefined ? {} : { id }) });
  anchor.addEventListener('click', remember);
  anchor.addEventListener('auxclick', remember);
}

function element<K extends 'p' | 'ul' | 'div'>(tag: K, className: string): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  node.className = className;
  return node;
}
