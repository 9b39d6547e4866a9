/** 层叠层的次序，从低到高，须先于任何样式：开发时写在 <head>，构建时照它拆平（finish/flat-layers.ts）。 */
export const LAYER_ORDER = '@layer tokens, base, prose, components, print;';
