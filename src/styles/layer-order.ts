/** 层叠层，从低到高。 */
const LAYERS = ['tokens', 'base', 'prose', 'components', 'print'] as const;

/** 层叠层的次序，须先于任何样式；开发时写在 <head>。 */
export const LAYER_ORDER = `@layer ${LAYERS.join(', ')};`;

/**
 * 成品里没有层叠层，改由选择器的分量代替，见 `flat-layers.ts`。这里是各层要加几级。
 * 最低的两层不相重：`tokens`只定变量，`base`不定。不在层里的样式压过各层，也要加。
 */
export const LAYER_WEIGHT: Readonly<Record<string, number>> = {
  tokens: 0,
  base: 0,
  prose: 1,
  components: 2,
  print: 3,
};
export const UNLAYERED_WEIGHT = 4;
