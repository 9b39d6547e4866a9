/** Name of the highlight, for reader.css. */
const NAME = 'read-aloud';

let marked: Range | undefined;

function inView(range: Range, bottom: number): boolean {
  const box = range.getBoundingClientRect();
  return box.bottom > 0 && box.top < bottom;
}

/**
 * Marks the sentence being read, and keeps it on the screen unless the reader has gone elsewhere.
 * @param bottom How far down the screen can be seen, in pixels; the controls are below.
 */
export function markSentence(range: Range, bottom: number): void {
  const following = marked === undefined || inView(marked, bottom);
  marked = range;
  // Browsers without it read all the same.
  if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(range));
  const box = range.getBoundingClientRect();
  if (!following || (box.top >= 0 && box.bottom <= bottom)) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: box.top - bottom / 3, behavior: still ? 'instant' : 'smooth' });
}

export function clearMark(): void {
  marked = undefined;
  if ('highlights' in CSS) CSS.highlights.delete(NAME);
}
