import { expect, it } from 'vitest';
import { shareLinks } from './share-links.ts';

const url = 'https://example.com/feature/articles/a/?x=1&y=2#p';
const title = '两座桥 & 一条路+“渡口”？';
const links = shareLinks(url, title);

it('all eight places, each name once', () => {
  expect(links.map(({ name }) => name)).toEqual([
    '微博',
    'QQ',
    'QQ空间',
    'Telegram',
    'X',
    'Facebook',
    'LinkedIn',
    '邮件',
  ]);
});

it.each(links)('$name: address and title decode as they were', ({ href }) => {
  const { protocol, searchParams } = new URL(href);
  expect(href).toMatch(/^[\x21-\x7e]+$/);
  if (protocol === 'mailto:') {
    expect(searchParams.get('subject')).toBe(title);
    expect(searchParams.get('body')).toBe(`《${title}》\r\n${url}\r\n`);
    expect(href).not.toContain('+');
    return;
  }
  expect(searchParams.get('url') ?? searchParams.get('u')).toBe(url);
  const said = searchParams.get('title') ?? searchParams.get('text');
  expect(said ?? `《${title}》`).toBe(`《${title}》`);
});
