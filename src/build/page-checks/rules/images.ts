import type { PageRule } from '../model.ts';

/** 图片都有 alt 属性；装饰图写成空的 alt=""。 */
export const imageAlt: PageRule = ({ elements }) =>
  elements
    .filter(({ tagName, properties }) => tagName === 'img' && properties['alt'] === undefined)
    .map(({ properties }) => ({
      rule: 'image-alt',
      message: `图片“${String(properties['src'])}”没有 alt 属性。`,
      remedy: '写明画面内容；纯装饰的图写 alt=""。',
    }));
