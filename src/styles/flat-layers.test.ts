import { describe, expect, it } from 'vitest';
import { flatLayers } from './flat-layers.ts';

describe('拆平层叠层', () => {
  it.each([
    ['@layer tokens, base;@layer base{p,ul>li{margin:0}}', 'p,ul>li{margin:0}'],
    ['@layer prose{.prose p{a:b}}', '.prose:not(#a) p{a:b}'],
    [
      '@layer components{li:before,a[x="}, {"]:hover{a:b}}',
      'li:not(#a#a):before,a[x="}, {"]:hover:not(#a#a){a:b}',
    ],
    ['@layer components{::highlight(x){a:b}}', '::highlight(x){a:b}'],
    ['@layer prose{.a:is(p,h2):has(>.b){a:b}}', '.a:is(p,h2):has(>.b):not(#a){a:b}'],
    ['.x{a:b}', '.x:not(#a#a#a#a){a:b}'],
  ])('%s', (css, flat) => {
    expect(flatLayers(css)).toBe(flat);
  });

  it('条件里照样拆，关键帧、字体、页面不动', () => {
    expect(flatLayers('@layer print{@media print{@page{margin:0;@top-left{content:"{"}}.a{b:c}}}')).toBe(
      '@media print{@page{margin:0;@top-left{content:"{"}}.a:not(#a#a#a){b:c}}',
    );
    expect(flatLayers('@layer prose{@keyframes k{0%{a:b}}}@font-face{src:url(a;b)}')).toBe(
      '@keyframes k{0%{a:b}}@font-face{src:url(a;b)}',
    );
  });

  it('没有登记的层报错', () => {
    expect(() => flatLayers('@layer other{p{a:b}}')).toThrow('“other”没有登记');
  });
});
