import cascadeLayers from '@csstools/postcss-cascade-layers';
import postcss from 'postcss';
import { LAYER_ORDER } from '../styles/layer-order.ts';

/**
 * 把一页的样式里的层叠层拆平：2022年以前的浏览器不认 `@layer`，会把里面的样式全部丢掉，页面就没有版面。
 * 先后改由选择器的分量保证，认得层叠层的浏览器里结果一样。
 *
 * 分量只由层的先后定，各份样式分开拆也对得上：要用时才取的样式与页面自己的就是分开的。
 * 选择器里有了 `#编号`，那一份里各层的分量都会跟着变，所以不许用。
 * @throws 有拆不平的写法（如 `revert-layer`），或选择器里用了编号。
 */
export function flatLayers(css: string): string {
  const [id] = /#[a-z][\w-]*(?=[^{};]*\{)/i.exec(css) ?? [];
  if (id !== undefined)
    throw new Error(`样式的选择器里用了编号“${id}”，请改用类或属性：编号会打乱层的先后。`);
  const result = postcss([cascadeLayers()]).process(LAYER_ORDER + css, { from: undefined });
  const [warning] = result.warnings();
  if (warning !== undefined) throw new Error(`层叠层拆不平：${warning.toString()}`);
  return result.css;
}
