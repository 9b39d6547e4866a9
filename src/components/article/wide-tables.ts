/*
 * Why JavaScript: where a table is wider than the screen, readers with a keyboard must be able to focus it and scroll
 * (WCAG 2.1.1); where it is not, a stop there is of no use. That depends on screen and letter size. Without a script
 * new Chromium and Firefox focus what scrolls; Safari and old ones do not.
 */
import { WIDE_TABLE } from '../../lib/words.ts';
const FOCUSABLE = { tabindex: '0', role: 'group', 'aria-label': WIDE_TABLE };

const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    for (const [name, value] of Object.entries(FOCUSABLE)) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute(name, value);
      else target.removeAttribute(name);
    }
  }
});
for (const box of document.querySelectorAll('.scroll')) observer.observe(box);
