import { PEEK_NOTE } from '../../../lib/words.ts';

/**
 * 一条注的内容：照抄文末的那一条，去掉回正文的箭头，另加去文末的链接。
 * @param mark 注号的链接。
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
