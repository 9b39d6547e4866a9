import { expect, it } from 'vitest';
import { withoutTracking } from './tracking.ts';

it('tracking parameters go, the query and the anchor stay', () => {
  expect(withoutTracking('https://example.com/a/?from=timeline&isappinstalled=0&utm_source=x#p')).toBe(
    'https://example.com/a/#p',
  );
  expect(withoutTracking('https://example.com/search/?q=%E6%A1%A5&spm=1')).toBe(
    'https://example.com/search/?q=%E6%A1%A5',
  );
});

it('every parameter of every app', () => {
  const names = ['utm_medium', 'from', 'isappinstalled', 'nsukey', 'spm', 'fbclid', 'gclid'];
  for (const name of names)
    expect(withoutTracking(`https://example.com/?${name}=1`)).toBe('https://example.com/');
});

it('without any, nothing changes', () => {
  const address = 'https://example.com/search/?q=a+b&fromage=1&valid-from=1';
  expect(withoutTracking(address)).toBe(address);
});
