/** Where settings are in localStorage. */
export const STORAGE_KEY = 'reading';

/**
 * Before the first paint: stored settings become data- attributes of `<html>`, and the browser's frame follows. Why
 * JavaScript: only a script can read what the reader's browser stores; later, the page would flash and jump.
 */
export const EARLY_SCRIPT =
  `try{let s=JSON.parse(localStorage.${STORAGE_KEY});Object.assign(document.documentElement.dataset,s);` +
  'if(s.theme)for(let m of document.getElementsByName("theme-color"))' +
  'm.media=m.media.includes(s.theme)?"":"not all"}catch{}';
