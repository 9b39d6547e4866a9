// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { applySettings, readSettings, saveSettings } from './apply.ts';
import { STORAGE_KEY } from './early.ts';

beforeEach(() => localStorage.clear());
afterEach(() => void vi.restoreAllMocks());

it('what is stored is read; nothing chosen leaves nothing; what cannot be read counts as nothing', () => {
  expect(readSettings()).toEqual({});
  saveSettings({ size: '150', theme: 'dark' });
  expect(localStorage.getItem(STORAGE_KEY)).toBe('{"size":"150","theme":"dark"}');
  expect(readSettings()).toEqual({ size: '150', theme: 'dark' });
  saveSettings({});
  expect(localStorage).toHaveLength(0);
  for (const broken of ['{"size":', 'null', '"150"', '{"size":"1"}']) {
    localStorage.setItem(STORAGE_KEY, broken);
    expect(readSettings(), broken).toEqual({});
  }
});

it('what cannot be stored holds for this page, until something can', () => {
  saveSettings({ size: '125' });
  const set = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  saveSettings({ size: '150' });
  expect(readSettings()).toEqual({ size: '150' });
  set.mockRestore();
  saveSettings({ size: '200' });
  localStorage.setItem(STORAGE_KEY, '{"size":"125"}');
  expect(readSettings()).toEqual({ size: '125' });
});

it('the page follows: its attributes, the colour of the browser’s frame, and the place being read', () => {
  document.head.innerHTML = '<meta name="theme-color" media="l"><meta name="theme-color" media="d">';
  document.body.innerHTML = '<p>aside</p><main><p></p><p></p><p></p></main>';
  const [, hidden, above, read] = [...document.querySelectorAll('p')];
  const tops = new Map<Element | undefined, number[]>([
    [hidden, [0]],
    [above, [-5]],
    [read, [20, 20, 50]],
  ]);
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return (this === hidden ? [] : [{}]) as never;
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const left = tops.get(this) ?? [999];
    return { top: (left.length > 1 ? left.shift() : left[0]) ?? 0 } as DOMRect;
  });
  const scrolled = vi.spyOn(window, 'scrollBy').mockImplementation(() => undefined);
  Object.assign(window, { scrollY: 100 });
  const root = document.documentElement;
  const frame = (): string[] =>
    [...document.querySelectorAll<HTMLMetaElement>('meta')].map(({ media }) => media);

  applySettings({ theme: 'dark', size: '200' });
  expect({ ...root.dataset }).toEqual({ theme: 'dark', size: '200' });
  expect(frame()).toEqual(['not all', '']);
  expect(scrolled).toHaveBeenLastCalledWith({ top: 30, behavior: 'instant' });
  applySettings({ theme: 'contrast' });
  expect({ ...root.dataset }).toEqual({ theme: 'contrast' });
  expect(frame()).toEqual(['not all', 'not all']);
  applySettings({});
  expect({ ...root.dataset }).toEqual({});
  expect(frame()).toEqual(['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)']);
});
