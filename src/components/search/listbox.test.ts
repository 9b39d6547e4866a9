// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { make } from '../dom.ts';
import { Listbox } from './listbox.ts';

// jsdom does not scroll.
Element.prototype.scrollIntoView = () => undefined;

it('folded by Esc, it stays so when more is found, until an arrow or a letter', () => {
  const input = make('input');
  const box = make('div', {}, input);
  document.body.append(box);
  input.value = 'a';
  input.focus();
  const list = new Listbox(box, input, 'results');
  const isOpen = (): boolean => input.getAttribute('aria-expanded') === 'true';
  const press = (key: string): boolean => input.dispatchEvent(new KeyboardEvent('keydown', { key }));
  const find = (href: string): void => {
    list.show([make('a', { href }, href)], '');
  };
  find('#early');
  expect(isOpen()).toBe(true);
  press('Escape');
  find('#whole');
  expect(isOpen()).toBe(false);
  press('ArrowDown');
  expect(isOpen()).toBe(true);
  press('Escape');
  input.dispatchEvent(new Event('input'));
  find('#next');
  expect(isOpen()).toBe(true);
});
