/**
 * Every word of the interface, a file for each part of the site. One thing has one name. A word with a number in it is a
 * function. Scripts are fetched apart: each part that is fetched later has a file of its own.
 *
 * Not here: what belongs to a feature (`content/`), and messages to editors and engineers.
 */

export * from './words/names.ts';
export * from './words/frame.ts';
export * from './words/article.ts';
export * from './words/pages.ts';
export * from './words/figure.ts';
export * from './words/outside.ts';
export * from './words/scripts.ts';
export * from './words/quote.ts';
export * from './words/picture.ts';
export * from './words/read-aloud.ts';
export * from './words/settings.ts';
export * from './words/search.ts';
