/*
 * Why JavaScript: marking the part being read, which styles cannot tell. Without it the contents are ordinary links.
 * The code is fetched where they stay beside the text (wide screens) and the reader scrolls.
 */
const follow = (): void => {
  // Where it cannot be had, nothing is marked.
  if (matchMedia('(width>=64rem)').matches) import('./contents.ts').catch(() => undefined);
};
// An address with a fragment has scrolled before this script came.
if (scrollY > 0) follow();
else addEventListener('scroll', follow, { once: true });
