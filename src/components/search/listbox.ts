/** One line of the list. */
export interface Option {
  href: string;
  content: (Node | string)[];
  /** Done before it is opened. */
  onOpen?: () => void;
}

let sequence = 0;

/**
 * The list under the search field, an ARIA combobox: the focus stays in the field, aria-activedescendant tells
 * screen readers what is chosen. Each option is a link, so that it opens in a new tab, copies and previews as one.
 */
export class Listbox {
  readonly #input: HTMLInputElement;
  readonly #panel = document.createElement('div');
  readonly #list = document.createElement('ul');
  readonly #status = document.createElement('p');
  #links: HTMLAnchorElement[] = [];
  #active = -1;
  /** Esc was pressed since the last letter: what is found later waits for an arrow. */
  #folded = false;

  /**
   * @param box Holds the list and places it.
   * @param label Name of the list.
   */
  constructor(box: HTMLElement, input: HTMLInputElement, label: string) {
    this.#input = input;
    this.#list.id = `quick-list-${String((sequence += 1))}`;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', label);
    this.#status.setAttribute('role', 'status');
    this.#status.className = 'visually-hidden';
    this.#panel.className = 'quick-panel';
    this.#panel.hidden = true;
    this.#panel.append(this.#list);
    box.append(this.#panel, this.#status);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', this.#list.id);
    input.setAttribute('aria-expanded', 'false');
    input.addEventListener('keydown', (event) => this.#onKey(event));
    input.addEventListener('input', () => {
      this.#folded = false;
    });
    box.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) this.close();
    });
    // The field keeps the focus under the main button, else the list would close before the click.
    this.#panel.addEventListener('mousedown', (event) => {
      if (event.button === 0) event.preventDefault();
    });
  }

  /**
   * Shows other options; without any, `message` stands in their place.
   * @param keepsChoice They answer the same query: what is chosen stays so.
   */
  show(options: readonly Option[], message: string, keepsChoice = false): void {
    const chosen = keepsChoice ? this.#links[this.#active]?.href : undefined;
    this.#links = options.map((option, at) => this.#render(option, at));
    this.#list.replaceChildren(
      ...this.#links.map((link) => {
        const item = document.createElement('li');
        item.setAttribute('role', 'none');
        item.append(link);
        return item;
      }),
    );
    this.#panel.querySelector('.quick-message')?.remove();
    if (options.length === 0) {
      const note = document.createElement('p');
      note.className = 'quick-message meta';
      note.textContent = message;
      this.#panel.append(note);
    }
    this.#list.hidden = options.length === 0;
    this.#status.textContent = message;
    this.#select(this.#links.findIndex(({ href }) => href === chosen));
    this.#open(document.activeElement === this.#input && !this.#folded);
  }

  close(): void {
    this.#select(-1);
    this.#open(false);
  }

  #open(open: boolean): void {
    this.#panel.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open && this.#links.length > 0));
  }

  #render({ href, content, onOpen }: Option, at: number): HTMLAnchorElement {
    const link = document.createElement('a');
    link.id = `${this.#list.id}-${String(at)}`;
    link.href = href;
    link.tabIndex = -1;
    link.setAttribute('role', 'option');
    link.setAttribute('aria-selected', 'false');
    link.append(...content);
    for (const type of ['click', 'auxclick']) link.addEventListener(type, () => onOpen?.());
    return link;
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
