/** 列表里的一项。 */
export interface Option {
  href: string;
  content: (Node | string)[];
  /** 打开之前做的事。 */
  onOpen?: () => void;
}

let sequence = 0;

/**
 * 搜索框下的列表：ARIA combobox 的写法，焦点一直在输入框里，
 * 选中哪一项由 aria-activedescendant 告诉屏幕阅读器。
 */
export class Listbox {
  readonly #input: HTMLInputElement;
  readonly #panel = document.createElement('div');
  readonly #list = document.createElement('ul');
  readonly #status = document.createElement('p');
  #options: Option[] = [];
  #active = -1;

  /**
   * @param box 列表放在它里面，由它定位。
   * @param label 列表的名字。
   */
  constructor(box: HTMLElement, input: HTMLInputElement, label: string) {
    this.#input = input;
    this.#list.id = `quick-list-${String((sequence += 1))}`;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', label);
    this.#status.setAttribute('role', 'status');
    this.#panel.className = 'quick-panel';
    this.#panel.hidden = true;
    this.#panel.append(this.#list);
    this.#status.className = 'visually-hidden';
    box.append(this.#panel, this.#status);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', this.#list.id);
    input.setAttribute('aria-expanded', 'false');
    input.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    box.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) this.close();
    });
    // 点选一项时焦点不离开输入框，列表才不会先收起。
    this.#panel.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
  }

  /** 换上新的各项；没有可选的项时把 `message` 写在列表的位置。 */
  show(options: Option[], message: string): void {
    this.#options = options;
    this.#list.replaceChildren(...options.map((option, at) => this.#render(option, at)));
    this.#panel.querySelector('.quick-message')?.remove();
    if (options.length === 0) {
      const note = document.createElement('p');
      note.className = 'quick-message meta';
      note.textContent = message;
      this.#panel.append(note);
    }
    this.#list.hidden = options.length === 0;
    this.#status.textContent = message;
    this.#select(-1);
    this.#open(document.activeElement === this.#input);
  }

  /** 收起。 */
  close(): void {
    this.#select(-1);
    this.#open(false);
  }

  #open(open: boolean): void {
    this.#panel.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open && this.#options.length > 0));
  }

  #render(option: Option, at: number): HTMLElement {
    const item = document.createElement('li');
    item.id = `${this.#list.id}-${String(at)}`;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    item.append(...option.content);
    item.addEventListener('click', (event) => {
      this.#follow(option, event.metaKey || event.ctrlKey);
    });
    return item;
  }

  #select(at: number): void {
    this.#active = at;
    const items = [...this.#list.children];
    items.forEach((item, index) => {
      item.setAttribute('aria-selected', String(index === at));
    });
    const active = items[at];
    if (active === undefined) this.#input.removeAttribute('aria-activedescendant');
    else {
      this.#input.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView({ block: 'nearest' });
    }
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const count = this.#options.length;
    if (this.#panel.hidden) {
      // 收起以后上下键再打开；框里没有字时，没有什么可打开。
      const reopens =
        (event.key === 'ArrowDown' || event.key === 'ArrowUp') && this.#input.value.trim() !== '';
      if (!reopens || count === 0) return;
      this.#open(true);
    }
    const option = this.#options[this.#active];
    if (event.key === 'Escape') this.close();
    else if (event.key === 'ArrowDown' && count > 0) this.#select((this.#active + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) this.#select((this.#active - 1 + count) % count);
    else if (event.key === 'Enter' && option !== undefined)
      this.#follow(option, event.metaKey || event.ctrlKey);
    else return;
    event.preventDefault();
  }

  #follow({ href, onOpen }: Option, inNewTab: boolean): void {
    onOpen?.();
    this.close();
    if (inNewTab) window.open(href);
    else location.assign(href);
  }
}
