/** The folder of the edition below the deploy base; set by src/hant/scripts.ts, other tools run without it. */
declare const __EDITION__: string | undefined;

/** In a reader's browser: the base of the edition that is read, with a slash at both ends. */
export const BASE = import.meta.env.BASE_URL + (typeof __EDITION__ === 'undefined' ? '' : __EDITION__);
