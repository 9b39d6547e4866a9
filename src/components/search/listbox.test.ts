// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { make } from '../dom.ts';
import { Listbox } from './listbox.ts';

// jsdom does not scroll.
Element.prototype.scrollIntoView = () => undefined;

function setUp() {
  const input = make('input');
  const box = make('div', {}, input);
  document.body.replaceChildren(box);
  input.value = 'a';
  input.focus();
  const list = new Listbox(box, input, 'results');
  return {
    input,
    box,
    list,
    isOpen: (): boolean => input.getAttribute('aria-expanded') === 'true',
    /** @returns Whether the field is left to do what it does with the key. */
    press: (key: string, held: KeyboardEventInit = {}): boolean =>
      input.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, ...held })),
    find: (hrefs: readonly string[], keepsChoice = false): void =>
      list.show(
        hrefs.map((href) => make('a', { href }, href)),
        `${String(hrefs.length)} found`,
        keepsChoice,
      ),
    /** What screen readers are told is chosen, by the field and by the options. */
    chosen: (): string[] => {
      const active = document.getElementById(input.getAttribute('aria-activedescendant') ?? '');
      const marked = [...box.querySelectorAll('[aria-selected=true]')];
      return [...new Set([active, ...marked])].map((link) => link?.getAttribute('href') ?? '');
    },
  };
}

it('folded by Esc, it stays so when more is found, until an arrow or a letter', () => {
  const { input, isOpen, press, find } = setUp();
  find(['#early']);
  expect(isOpen()).toBe(true);
  press('Escape');
  find(['#whole']);
  expect(isOpen()).toBe(false);
  press('ArrowDown');
  expect(isOpen()).toBe(true);
  press('Escape');
  input.dispatchEvent(new Event('input'));
  find(['#next']);
  expect(isOpen()).toBe(true);
});

it('a choice stays when the whole answer comes, wherever it stands then, and goes with the next letter', () => {
  const { press, find, chosen } = setUp();
  find(['#a', '#b']);
  expect(chosen()).toEqual(['']);
  press('ArrowDown');
  press('ArrowDown');
  expect(chosen()).toEqual(['#b']);
  find(['#b', '#c', '#a'], true);
  expect(chosen()).toEqual(['#b']);
  find(['#c', '#a'], true);
  expect(chosen()).toEqual(['']);
  press('ArrowUp');
  expect(chosen()).toEqual(['#a']);
  find(['#a', '#b']);
  expect(chosen()).toEqual(['']);
});

it('the arrows go round and round', () => {
  const { press, find, chosen } = setUp();
  find(['#a', '#b', '#c']);
  const keys = ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'];
  expect(keys.flatMap((key) => (press(key) ? ['left alone'] : chosen()))).toEqual([
    ...['#c', '#a', '#b', '#c', '#a', '#c', '#b'],
  ]);
});

it('Enter opens what is chosen, with Ctrl or ⌘ in a new tab; without a choice it is the form’s', () => {
  const { box, press, find, isOpen } = setUp();
  const opened: string[] = [];
  box.addEventListener('click', (event) => {
    opened.push(
      `${(event.target as Element).getAttribute('href') ?? ''} ${String(event.ctrlKey || event.metaKey)}`,
    );
    event.preventDefault();
  });
  find(['#a', '#b']);
  expect(press('Enter')).toBe(true);
  press('ArrowDown');
  expect(press('Enter')).toBe(false);
  expect(isOpen()).toBe(false);
  for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
    press('ArrowDown');
    press('Enter', held);
  }
  expect(opened).toEqual(['#a false', '#a true', '#a true']);
});

it('where nothing is found a message stands there, which no arrow opens', () => {
  const { box, press, find, isOpen } = setUp();
  const shown = (): unknown[] => [
    box.querySelector<HTMLElement>('.quick-panel')?.hidden,
    box.querySelector('.quick-message')?.textContent,
    box.querySelector('[role=status]')?.textContent,
    box.querySelector<HTMLElement>('[role=listbox]')?.hidden,
  ];
  find([]);
  expect(shown()).toEqual([false, '0 found', '0 found', true]);
  expect(isOpen()).toBe(false);
  press('Escape');
  expect(press('ArrowDown')).toBe(true);
  find(['#a']);
  expect(shown()).toEqual([true, undefined, '1 found', false]);
});

it('goes with the focus, not with a press of the mouse on it; an empty field opens nothing', () => {
  const { input, box, press, find, isOpen } = setUp();
  const mouse = (button: number): boolean | undefined =>
    box
      .querySelector('.quick-panel')
      ?.dispatchEvent(new MouseEvent('mousedown', { button, bubbles: true, cancelable: true }));
  find(['#a']);
  expect([mouse(0), mouse(1)]).toEqual([false, true]);
  input.blur();
  expect(isOpen()).toBe(false);
  find(['#a']);
  expect(isOpen()).toBe(false);
  input.value = ' ';
  press('ArrowDown');
  expect(isOpen()).toBe(false);
  input.value = 'a';
  press('ArrowDown');
  expect(isOpen()).toBe(true);
});

it('a link stays under the finger: what comes while it is pressed is shown after the click, or with the next letter', async () => {
  const { input, box, find } = setUp();
  const shown = (): (string | null)[] =>
    [...box.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  const point = (type: string): unknown =>
    box.querySelector('a')?.dispatchEvent(new Event(type, { bubbles: true }));
  for (const end of ['pointerup', 'pointercancel']) {
    find(['#early']);
    point('pointerdown');
    find(['#next']);
    find(['#whole']);
    expect(shown()).toEqual(['#early']);
    point(end);
    expect(shown()).toEqual(['#early']);
    await expect.poll(shown).toEqual(['#whole']);
  }
  point('pointerdown');
  find(['#old']);
  input.dispatchEvent(new Event('input'));
  find(['#typed']);
  expect(shown()).toEqual(['#typed']);
  point('pointerup');
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(shown()).toEqual(['#typed']);
});
