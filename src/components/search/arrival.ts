/*
 * Why JavaScript: who comes from a search result sees what he asked for marked, at its place. The address bears no
 * trace of the search. Without it the page is an ordinary one.
 */
import { findRanges } from '../../search/shared/match.ts';
import { dropQuotes, joinHan, normalise } from '../../search/shared/normalise.ts';
import { type Part, rangeIn, textNodes } from '../text-nodes.ts';
import { type Handoff, HANDOFF_KEY, HANDOFF_LIFETIME_MS } from './handoff.ts';

const NAME = 'search-hit';
/* A name in the directory is no text for the index, but it is what was searched. */
const UNREAD = '[data-pagefind-ignore]:not([data-search-entry] > h3)';
const SKIPPED = `script, style, template, ${UNREAD}, [hidden], sup, rt, rp, button`;

/** Takes what was left for this page; missing or stale counts as nothing. */
function takeHandoff(path: string): Handoff | undefined {
  try {
    const value = JSON.parse(localStorage.getItem(HANDOFF_KEY) ?? '') as Handoff & { at: number };
    const fresh = Date.now() - value.at < HANDOFF_LIFETIME_MS;
    if (fresh && value.path !== path) return undefined;
    localStorage.removeItem(HANDOFF_KEY);
    return fresh ? value : undefined;
  } catch {
    return undefined;
  }
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
  const parts: Part[] = [];
  let source = '';
  for (const node of textNodes(block, (element) => element.matches(SKIPPED))) {
    parts.push({ node, at: source.length });
    source += node.data;
  }
  return findRanges(joinHan(dropQuotes(normalise(source))), phrases).map(({ start, end }) =>
    rangeIn(parts, start, end),
  );
}
