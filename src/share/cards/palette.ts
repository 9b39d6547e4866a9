/** Colours of cards: the light ones of styles/tokens.css; cards have no dark. */
export const PAPER = '#f6f1e6';
export const INK = '#1c1a17';
export const INK_2 = '#5f594f';
export const ACCENT = '#a82a1c';
export const RIVER = '#a9c9c8';
export const RIVER_2 = '#c7dbd8';
/** Deeper than the river: small marks must show on the paper. */
export const RIVER_DEEP = '#6f9a9b';
