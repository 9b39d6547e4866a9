import type { Suggest } from './engine.ts';

/** 相近词的提示；词表在第一次查不到时才取。词表尚未提供，先不提示。 */
export function loadSuggest(_url: string): Suggest {
  return () => Promise.resolve(undefined);
}
