/*
 * Why JavaScript: notes and directory entries open in place, so that the reader need not go to the end or to another
 * page and find the way back. Without scripts, with a modifier key, or where the code cannot be fetched, they are
 * plain links. Only what knows such a link is here; the rest is fetched on first use.
 */
const respond = (event: MouseEvent): void => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.cite a,.entity');
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  // A second click on an open directory entry goes there; note numbers have no class.
  if (link.className !== '' && link.ariaExpanded) return;
  event.preventDefault();
  void import('./peek.ts').then(
    (panel) => panel.peek(link),
    () => location.assign(link.href),
  );
};

document.querySelector<HTMLElement>('.prose')?.addEventListener('click', respond);
