/** 高亮的名字，样式在 reader.css。 */
const NAME = 'read-aloud';

let marked: Range | undefined;

function inView(range: Range, bottom: number): boolean {
  const box = range.getBoundingClientRect();
  return box.bottom > 0 && box.top < bottom;
}

/**
 * 标出正在读的一句。读者没有翻到别处，就让这一句留在屏幕里。
 * @param bottom 屏幕到多低为止看得见，像素；下面是控制条。
 */
export function markSentence(range: Range, bottom: number): void {
  const following = marked === undefined || inView(marked, bottom);
  marked = range;
  // 没有这个接口的浏览器照样读，只是不标。
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
