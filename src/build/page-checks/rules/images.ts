import type { PageRule } from '../model.ts';

/** Every picture has an alt; one that decorates has an empty one. */
export const imageAlt: PageRule = ({ elements }) =>
  elements
    .filter(({ tagName, properties }) => tagName === 'img' && properties['alt'] === undefined)
    .map(({ properties }) => ({
      rule: 'image-alt',
      message: `图片“${String(properties['src'])}”没有 alt 属性。`,
      remedy: '写明画面内容；纯装饰的图写 alt=""。',
    }));
