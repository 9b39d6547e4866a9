/* Why JavaScript: notes and directory entries open in place, see entry.ts. */
import { noteContent, termContent, termOf } from './content.ts';
import { close, current, inPanel, open } from './panel.ts';

/** What was asked for last; what comes for another, or after Esc, is too late. */
let wanted: HTMLAnchorElement | undefined;

async function show(link: HTMLAnchorElement): Promise<void> {
  wanted = link;
  if (link.matches('.entity')) {
    const term = await termOf(link);
    if (wanted === link) await open(link, term.name, termContent(term, link.href));
  } else await open(link, link.ariaLabel ?? '', noteContent(link));
}

/** Opens what a link in the text stands for; if it is open, closes it. Follows the link where that cannot be had. */
export function peek(link: HTMLAnchorElement): void {
  if (current() === link) close();
  else show(link).catch(() => location.assign(link.href));
}

function dismiss(): void {
  wanted = undefined;
  close();
}

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') dismiss();
});
document.addEventListener('pointerdown', ({ target }) => {
  if (!inPanel(target) && !(target instanceof Node && current()?.contains(target))) dismiss();
});
// A link in the panel closes it: on the way to the notes the page stays.
document.addEventListener('click', ({ target }) => {
  if (inPanel(target) && target instanceof Element && target.closest('a')) close();
});
