import { PEEK_NOTE } from '../../../lib/words.ts';

/**
 * A note as it stands at the end, without the arrows back and with a link there.
 * @param mark The link of its number.
 */
export function noteContent(mark: HTMLAnchorElement): Node[] {
  const copy = document.querySelector(mark.hash)?.cloneNode(true) as Element | undefined;
  copy?.querySelector('.back')?.remove();
  const number = document.createElement('span');
  number.className = 'peek-number';
  number.textContent = mark.textContent;
  const more = document.createElement('a');
  more.className = 'peek-more';
  more.href = mark.href;
  more.textContent = PEEK_NOTE;
  return [number, ...(copy?.childNodes ?? []), more];
}
