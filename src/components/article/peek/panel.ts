import { loadStyles, make } from '../../dom.ts';
import { beside, placeAt } from '../../place.ts';
import stylesheet from './panel.css?url&no-inline';

const element = make('div', { id: 'peek', class: 'peek no-print' });
// Opened and closed here: popover="auto" would close it before the click on the link, which then could not tell one
// from the other.
element.popover = 'manual';
element.tabIndex = -1;
element.setAttribute('role', 'dialog');
element.hidden = true;
document.querySelector('main')?.append(element);

let styled: Promise<void> | undefined;
let owner: HTMLAnchorElement | undefined;

function settle(link: HTMLAnchorElement): void {
  const column = (link.closest('.prose') ?? document.body).getBoundingClientRect();
  const { left, top } = beside({
    lines: [...link.getClientRects()],
    size: element.getBoundingClientRect(),
    column,
    height: document.documentElement.clientHeight,
  });
  placeAt(element, left, top);
}

/** The link whose panel is open; undefined when none is. */
export const current = (): HTMLAnchorElement | undefined => owner;

/** Whether something is in the panel. */
export const inPanel = (place: EventTarget | null): boolean =>
  place instanceof Node && element.contains(place);

/**
 * Opens the panel in place of an earlier one; the focus goes in.
 * @param label Name of the panel for screen readers.
 */
export async function open(link: HTMLAnchorElement, label: string, content: readonly Node[]): Promise<void> {
  close();
  owner = link;
  await (styled ??= loadStyles(stylesheet));
  // While the styles were on the way, the reader may have opened another or pressed Esc.
  if (current() !== link) return;
  element.ariaLabel = label;
  element.replaceChildren(...content);
  element.hidden = false;
  // Older browsers have no popover; hidden and position do.
  if ('showPopover' in element) element.showPopover();
  settle(link);
  link.ariaExpanded = 'true';
  element.focus({ preventScroll: true });
}

/** Closes it; focus in it goes back to the link. */
export function close(): void {
  if (owner === undefined) return;
  const link = owner;
  owner = undefined;
  link.ariaExpanded = null;
  if (inPanel(document.activeElement)) link.focus({ preventScroll: true });
  if ('hidePopover' in element && !element.hidden) element.hidePopover();
  element.hidden = true;
}

// Tab leaves the panel for what follows the link, not for the end of the page.
element.addEventListener('keydown', (event) => {
  if (event.key !== 'Tab' || owner === undefined) return;
  const active = document.activeElement;
  const leaves = event.shiftKey ? active === element : active === [...element.querySelectorAll('a')].at(-1);
  if (!leaves) return;
  if (event.shiftKey) event.preventDefault();
  close();
});
