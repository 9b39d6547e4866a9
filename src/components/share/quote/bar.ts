import type { Quotation } from './quotation.ts';
import { BLOCK_LINK, COPIED, COPY_BY_HAND, PICTURE, QUOTE_BAR } from '../../../lib/words.ts';

/** What the toolbar does with a selection: quote it, copy the link to its block, make a picture of it. */
export type Action = 'quote' | 'link' | 'picture';

const DONE = { quote: QUOTE_BAR.quoteCopied, link: QUOTE_BAR.linkCopied };
/** A longer passage is no picture any more. */
const PICTURE_LENGTH = 600;

/** The toolbar and what it can do. */
interface Bar {
  element: HTMLElement;
  /** Shows, its buttons worded by the selection. */
  show: (quotation: Quotation) => void;
  /** The button says “已复制”, and screen readers are told. */
  confirm: (action: keyof typeof DONE) => void;
  /** The picture could not be made. */
  failed: () => void;
  /** Without a clipboard: a field with the text selected, to copy by hand. */
  offerByHand: (text: string) => void;
  /** The keyboard goes to the first button. */
  focus: () => void;
  remove: () => void;
}

/** Makes a toolbar that is not on the page yet. */
export function createBar(onAction: (action: Action) => void): Bar {
  const element = document.createElement('div');
  element.className = 'quote-bar no-print';
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', QUOTE_BAR.label);
  const status = document.createElement('span');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');

  const button = (action: Action): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.addEventListener('click', () => onAction(action));
    return made;
  };
  const buttons: Record<Action, HTMLButtonElement> = {
    quote: button('quote'),
    link: button('link'),
    picture: button('picture'),
  };
  buttons.quote.title = QUOTE_BAR.hint;

  // A click on a button does not drop the selection.
  for (const name of ['pointerdown', 'mousedown'] as const) {
    element.addEventListener(name, (event) => {
      if (!(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
    });
  }

  return {
    element,
    show({ kind, id, quote }) {
      delete element.dataset['byHand'];
      const wasFocused = element.contains(document.activeElement);
      for (const made of Object.values(buttons)) delete made.dataset['copied'];
      buttons.quote.textContent = QUOTE_BAR.quote;
      buttons.link.textContent = BLOCK_LINK[kind];
      buttons.link.hidden = id === '';
      buttons.picture.textContent = PICTURE;
      buttons.picture.hidden = quote.length > PICTURE_LENGTH;
      status.textContent = '';
      if (wasFocused && element.isConnected) return;
      element.replaceChildren(...Object.values(buttons), status);
      document.querySelector('.prose')?.append(element);
    },
    confirm(action) {
      buttons[action].dataset['copied'] = '';
      buttons[action].textContent = COPIED;
      status.textContent = DONE[action];
    },
    failed() {
      buttons.picture.textContent = status.textContent = QUOTE_BAR.pictureFailed;
    },
    offerByHand(text) {
      const label = document.createElement('label');
      label.textContent = COPY_BY_HAND;
      const field = document.createElement('textarea');
      field.readOnly = true;
      field.value = text;
      label.htmlFor = field.id = 'quote-by-hand';
      element.dataset['byHand'] = '';
      element.replaceChildren(label, field);
      field.focus();
      field.select();
      field.scrollTop = 0;
    },
    focus() {
      buttons.quote.focus({ focusVisible: true });
    },
    remove() {
      element.remove();
    },
  };
}
