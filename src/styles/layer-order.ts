/** 层叠层的次序，须先于任何样式：开发时写在 <head>，成品里写在每份样式表的开头。 */
export const LAYER_ORDER = '@layer tokens, base, prose, components, print;';
