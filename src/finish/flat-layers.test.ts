import { describe, expect, it } from 'vitest';
import { flatLayers } from './flat-layers.ts';

/** 按先后排的各条规则的分量：有几个编号。 */
const weights = (css: string): number[] =>
  [...css.matchAll(/([^{}]*)\{/g)].map(([, selector]) => (selector?.match(/#/g) ?? []).length);

describe('拆平层叠层', () => {
  it('后面的层分量更重，先写后写不论；不在层里的最重', () => {
    const css = '@layer components{.a{b:c}}@layer prose{.a{b:c}}@layer base{.a{b:c}}.a{b:c}';
    const [components = 0, prose = 0, base = 0, bare = 0] = weights(flatLayers(css));
    expect(base).toBeLessThan(prose);
    expect(prose).toBeLessThan(components);
    expect(components).toBeLessThan(bare);
  });

  it('分开拆的两份，分量对得上', () => {
    const [together] = weights(flatLayers('@layer components{.a{b:c}}@layer base{.a{b:c}}.a{b:c}'));
    expect(weights(flatLayers('@layer components{.a{b:c}}'))).toEqual([together]);
  });

  it('不剩下 @layer，关键帧、字体、页面与条件都在', () => {
    const kept = ['@keyframes k{0%{a:b}}', '@font-face{src:url(a)}', '@page{margin:0}', '@media print{'];
    const flat = flatLayers(
      '@layer print{@media print{.a{b:c}}@page{margin:0}@keyframes k{0%{a:b}}}@font-face{src:url(a)}',
    );
    expect(flat).not.toContain('@layer');
    for (const text of kept) expect(flat).toContain(text);
  });

  it('选择器里有编号报错，颜色与条件里的井号不算', () => {
    expect(() => flatLayers('@layer base{p #x:hover{a:b}}')).toThrow('“#x”');
    expect(() => flatLayers('@layer base{.a{color:#fed}}@media print{.a{color:#abc;b:c}}')).not.toThrow();
  });

  it('拆不平的写法报错', () => {
    expect(() => flatLayers('@layer base{.a{color:revert-layer}}')).toThrow('层叠层拆不平');
  });
});
