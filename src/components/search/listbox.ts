import { make } from '../dom.ts';

let sequence = 0;

/**
 * The list under the search field, an ARIA combobox: the focus stays in the field, aria-activedescendant tells
 * screen readers what is chosen. Each option is a link, so that it opens in a new tab, copies and previews as one.
 */
export class Listbox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLUListElement;
  readonly #panel: HTMLDivElement;
  readonly #status = make('p', { role: 'status', class: 'visually-hidden' });
  #links: readonly HTMLAnchorElement[] = [];
  #active = -1;
  /** Esc was pressed since the last letter: what is found later waits for an arrow. */
  #folded = false;
  #isPressed = false;
  /** What was to be shown while an option was pressed: a click needs the link it began on. */
  #held: (() => void) | undefined;

  /**
   * @param box Holds the list and places it.
   * @param label Name of the list.
   */
  constructor(box: HTMLElement, input: HTMLInputElement, label: string) {
    this.#input = input;
    const id = `quick-list-${String((sequence += 1))}`;
    this.#list = make('ul', { id, role: 'listbox', 'aria-label': label });
    this.#panel = make('div', { class: 'quick-panel', hidden: '' }, this.#list);
    box.append(this.#panel, this.#status);
    const combobox = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': id,
      'aria-expanded': 'false',
    };
    for (const [name, value] of Object.entries(combobox)) input.setAttribute(name, value);
    input.addEventListener('keydown', (event) => this.#onKey(event));
    input.addEventListener('input', () => {
      this.#folded = false;
      this.#isPressed = false;
      this.#held = undefined;
    });
    box.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) this.close();
    });
    // The field keeps the focus under the main button, else the list would close before the click.
    this.#panel.addEventListener('mousedown', (event) => {
      if (event.button === 0) event.preventDefault();
    });
    this.#panel.addEventListener('pointerdown', () => {
      this.#isPressed = true;
    });
    // The click comes after the release.
    for (const type of ['pointerup', 'pointercancel'])
      addEventListener(type, () => setTimeout(() => this.#release()));
  }

  /** Shows other options, or `message` in their place. @param keepsChoice They answer the same query. */
  show(options: readonly HTMLAnchorElement[], message: string, keepsChoice = false): void {
    if (this.#isPressed) {
      this.#held = () => this.show(options, message, keepsChoice);
      return;
    }
    this.#held = undefined;
    const chosen = keepsChoice ? this.#links[this.#active]?.href : undefined;
    this.#links = options;
    for (const [at, link] of options.entries()) {
      const attributes = { id: `${this.#list.id}-${String(at)}`, tabindex: '-1', role: 'option' };
      for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
    }
    this.#list.replaceChildren(...options.map((link) => make('li', { role: 'none' }, link)));
    this.#panel.querySelector('.quick-message')?.remove();
    if (options.length === 0) this.#panel.append(make('p', { class: 'quick-message meta' }, message));
    this.#list.hidden = options.length === 0;
    this.#status.textContent = message;
    this.#select(this.#links.findIndex(({ href }) => href === chosen));
    this.#open(document.activeElement === this.#input && !this.#folded);
  }

  #release(): void {
    this.#isPressed = false;
    this.#held?.();
  }

  close(): void {
    this.#select(-1);
    this.#open(false);
  }

  #open(open: boolean): void {
    this.#panel.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open && this.#links.length > 0));
  }

  #select(at: number): void {
    this.#active = at;
    for (const [index, link] of this.#links.entries())
      link.setAttribute('aria-selected', String(index === at));
    const active = this.#links[at];
    if (active === undefined) this.#input.removeAttribute('aria-activedescendant');
    else {
      this.#input.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView({ block: 'nearest' });
    }
  }

  #onKey(event: KeyboardEvent): void {
    const count = this.#links.length;
    if (this.#panel.hidden) {
      // The arrows open it again, unless the field is empty.
      const reopens = event.key === 'ArrowDown' || event.key === 'ArrowUp';
      if (!reopens || count === 0 || this.#input.value.trim() === '') return;
      this.#folded = false;
      this.#open(true);
    }
    const active = this.#links[this.#active];
    if (event.key === 'Escape') {
      this.#folded = true;
      this.close();
    } else if (event.key === 'ArrowDown' && count > 0) this.#select((this.#active + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0)
      this.#select((this.#active <= 0 ? count : this.#active) - 1);
    else if (event.key === 'Enter' && active !== undefined)
      this.#follow(active, event.metaKey || event.ctrlKey);
    else return;
    event.preventDefault();
  }

  #follow(link: HTMLAnchorElement, inNewTab: boolean): void {
    this.close();
    link.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: inNewTab, metaKey: inNewTab }),
    );
  }
}
