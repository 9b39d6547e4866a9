/*
 * Why JavaScript: who comes from a search result sees what he asked for marked, at its place. The address bears no
 * trace of the search. Without it the page is an ordinary one.
 */
import { findRanges } from '../../search/shared/match.ts';
import { dropQuotes, joinHan, normalise } from '../../search/shared/normalise.ts';
import { type Handoff, HANDOFF_KEY, HANDOFF_LIFETIME_MS } from './handoff.ts';

const NAME = 'search-hit';
const SKIPPED = 'script, style, template, [data-pagefind-ignore], [hidden], sup, button';

/** Takes what was left for this page; missing, stale or malformed counts as nothing. */
function takeHandoff(path: string): Handoff | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(HANDOFF_KEY) ?? '');
    const fresh = isHandoff(value) && Date.now() - value.at < HANDOFF_LIFETIME_MS;
    if (fresh && value.path !== path) return undefined;
    localStorage.removeItem(HANDOFF_KEY);
    return fresh ? value : undefined;
  } catch {
    return undefined;
  }
}

function isHandoff(value: unknown): value is Handoff & { at: number } {
  if (typeof value !== 'object' || value === null) return false;
  const { path, phrases, at } = value as Record<string, unknown>;
  return (
    typeof path === 'string' &&
    typeof at === 'number' &&
    Array.isArray(phrases) &&
    phrases.every((phrase) => typeof phrase === 'string')
  );
}

/**
 * Lands on the block the search result stood for and marks the phrases there.
 * @param clearButton Takes the marks away; shown while there are any.
 */
export function arrive(clearButton: HTMLButtonElement): void {
  const handoff = takeHandoff(location.pathname);
  if (handoff !== undefined) showArrival(handoff, clearButton);
}

/** Marks phrases; without the CSS Custom Highlight API it only goes to the place. */
function showArrival({ phrases, id }: Handoff, clearButton: HTMLButtonElement): void {
  const body = document.querySelector('[data-pagefind-body]') ?? document.querySelector('main');
  if (body === null) return;
  if (location.hash === '' && id !== undefined) document.getElementById(id)?.scrollIntoView();
  if (!('highlights' in CSS)) return;
  const ranges = blocksOf(body).flatMap((block) => rangesIn(block, phrases));
  if (ranges.length === 0) return;
  CSS.highlights.set(NAME, new Highlight(...ranges));
  clearButton.hidden = false;
  const clear = (): void => {
    CSS.highlights.delete(NAME);
    clearButton.hidden = true;
  };
  clearButton.addEventListener('click', clear, { once: true });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') clear();
  });
}

/** Blocks that hold no blocks: phrases are looked for in one. */
function blocksOf(body: Element): Element[] {
  const selector = 'p, li, h1, h2, h3, td, th, figcaption';
  return [...body.querySelectorAll(selector)].filter(
    (block) => block.closest(SKIPPED) === null && block.querySelector(selector) === null,
  );
}

function rangesIn(block: Element, phrases: readonly string[]): Range[] {
  const nodes = textNodes(block);
  const source = nodes.map(({ data }) => data).join('');
  return findRanges(joinHan(dropQuotes(normalise(source))), phrases).map(({ start, end }) => {
    const range = new Range();
    const [first, from] = locate(nodes, start, false);
    const [last, to] = locate(nodes, end, true);
    range.setStart(first, from);
    range.setEnd(last, to);
    return range;
  });
}

function textNodes(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(SKIPPED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/**
 * Between two nodes a beginning belongs to the latter and an end to the former: numbers of notes in between stay
 * unmarked.
 */
function locate(nodes: readonly Text[], offset: number, isEnd: boolean): [Text, number] {
  let left = offset;
  for (const node of nodes) {
    if (left < node.length || (isEnd && left === node.length)) return [node, left];
    left -= node.length;
  }
  const last = nodes.at(-1) ?? new Text();
  return [last, last.length];
}
