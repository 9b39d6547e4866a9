import { COPY_BY_HAND } from '../../lib/words.ts';

/**
 * Where nothing may write to the clipboard: beside the control stands the text in a field, selected, to copy by hand.
 * @param text What the control would have copied.
 */
export function offerByHand(control: HTMLElement, text: string): void {
  const row = control.parentElement;
  const field = row?.querySelector('input') ?? document.createElement('input');
  field.value = text;
  field.readOnly = true;
  field.ariaLabel = COPY_BY_HAND;
  field.style.font = 'inherit';
  if (!field.isConnected) control.before(field);
  field.focus({ preventScroll: true });
  field.select();
}
