import { expect, it } from 'vitest';
import { copiedPage, copiedQuote } from './copied.ts';

it('整页：题目是链接，纯文字带地址，特殊字符转义', () => {
  expect(copiedPage('甲<乙>&“丙”', 'https://e.com/?a=1&b="2"')).toEqual({
    text: '《甲<乙>&“丙”》 https://e.com/?a=1&b="2"',
    html: '<a href="https://e.com/?a=1&amp;b=&quot;2&quot;">《甲&lt;乙&gt;&amp;“丙”》</a>',
  });
});

it('引文：直角引号、破折号、题目，地址另起一行', () => {
  expect(copiedQuote('桥修好了', '老桥', 'https://e.com/#p')).toEqual({
    text: '「桥修好了」——《老桥》\nhttps://e.com/#p',
    html: '「桥修好了」——<a href="https://e.com/#p">《老桥》</a>',
  });
});
