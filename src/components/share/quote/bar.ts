import { BLOCK_LINK, COPIED, COPY_BY_HAND, PICTURE, QUOTE_BAR } from '../../../lib/words.ts';
import { make } from '../../dom.ts';
import type { Quotation } from './quotation.ts';

/** What the toolbar does with a selection: quote it, copy the link to its block, make a picture of it. */
export type Action = 'quote' | 'link' | 'picture';

const DONE = { quote: QUOTE_BAR.quoteCopied, link: QUOTE_BAR.linkCopied };
/** A longer passage is no picture any more. */
const PICTURE_LENGTH = 600;

/** The toolbar beside a selection. */
export class Bar {
  readonly element = make('div', {
    class: 'quote-bar no-print',
    role: 'group',
    'aria-label': QUOTE_BAR.label,
  });
  readonly #status = make('span', { class: 'visually-hidden', role: 'status' });
  readonly #buttons: Record<Action, HTMLButtonElement>;

  /** Makes a toolbar that is not on the page yet. */
  constructor(onAction: (action: Action) => void) {
    const button = (action: Action): HTMLButtonElement => {
      const made = make('button', { type: 'button' });
      made.addEventListener('click', () => onAction(action));
      return made;
    };
    this.#buttons = { quote: button('quote'), link: button('link'), picture: button('picture') };
    this.#buttons.quote.title = QUOTE_BAR.hint;
    // A click on a button does not drop the selection.
    for (const name of ['pointerdown', 'mousedown'] as const) {
      this.element.addEventListener(name, (event) => {
        if (!(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
      });
    }
  }

  /** Shows, its buttons worded by the selection. */
  show({ kind, id, quote }: Quotation): void {
    const { element } = this;
    const { quote: copy, link, picture } = this.#buttons;
    delete element.dataset['byHand'];
    const wasFocused = element.contains(document.activeElement);
    for (const made of [copy, link, picture]) delete made.dataset['copied'];
    copy.textContent = QUOTE_BAR.quote;
    link.textContent = BLOCK_LINK[kind];
    link.hidden = id === '';
    picture.textContent = PICTURE;
    picture.hidden = quote.length > PICTURE_LENGTH;
    this.#status.textContent = '';
    if (wasFocused && element.isConnected) return;
    element.replaceChildren(copy, link, picture, this.#status);
    document.querySelector('.prose')?.append(element);
  }

  /** The button says “已复制”, and screen readers are told. */
  confirm(action: keyof typeof DONE): void {
    this.#buttons[action].dataset['copied'] = '';
    this.#buttons[action].textContent = COPIED;
    this.#status.textContent = DONE[action];
  }

  /** The picture could not be made. */
  failed(): void {
    this.#buttons.picture.textContent = this.#status.textContent = QUOTE_BAR.pictureFailed;
  }

  /** Without a clipboard: a field with the text selected, to copy by hand. */
  offerByHand(text: string): void {
    const field = make('textarea', { id: 'quote-by-hand', readonly: '' }, text);
    this.element.dataset['byHand'] = '';
    this.element.replaceChildren(make('label', { for: field.id }, COPY_BY_HAND), field);
    field.focus();
    field.select();
    field.scrollTop = 0;
  }

  /** The keyboard goes to the first button. */
  focus(): void {
    this.#buttons.quote.focus({ focusVisible: true });
  }
}
