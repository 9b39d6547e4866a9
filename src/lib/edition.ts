/** The script of an edition: Simplified or Traditional characters. Each build pass makes one edition. */
export type Script = 'hans' | 'hant';

/** The tag of each edition, on the page and in `hreflang`. */
export const LANGUAGES = { hans: 'zh-CN', hant: 'zh-Hant' } as const;

/** Where the Traditional edition lies below the deploy base. */
export const HANT_FOLDER = 'hant/';

/** Set by astro.config.mjs; tests run without it. */
declare const __SCRIPT__: Script | undefined;

/** The edition that is being made. */
export const SCRIPT: Script = typeof __SCRIPT__ === 'undefined' ? 'hans' : __SCRIPT__;

/**
 * The same page in another edition.
 * @param path Inside the site, such as `/articles/x/`.
 * @param base The deploy base of this edition, with a slash at both ends.
 * @returns With the deploy base.
 */
export function pathIn(script: Script, path: string, base: string, here: Script = SCRIPT): string {
  const shared = here === 'hant' ? base.slice(0, -HANT_FOLDER.length) : base;
  return `${shared}${script === 'hant' ? HANT_FOLDER : ''}${path.slice(1)}`;
}
