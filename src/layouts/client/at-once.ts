import { FRAME } from '../../lib/words.ts';

/**
 * Runs while the page is being read, before the browser looks for the fragment. Why JavaScript:
 * - The punctuation font is in the styles, yet a browser decodes it only when a line needs it, often after the first
 *   paint, and then lines move. Asked for here, it is ready before.
 * - Apps lengthen addresses (#id#wechat_redirect), people glue words to them (##id，见此段): only a script tells the id
 *   from its tail.
 * - A page opened as a file has links to nowhere and no search; only a script knows that it was.
 */
export const AT_ONCE_SCRIPT =
  'document.fonts.load(\'1em "ZH Punct"\',"，");' +
  'let h=location.hash,i=h.replace(/#+([\\w-]+).*/,"#$1");i==h||location.replace(i);' +
  `location.protocol=="file:"&&document.documentElement.append("${FRAME.needsServer}")`;
