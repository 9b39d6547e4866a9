import { loadStyles } from '../../../client/load-styles.ts';
import stylesheet from './panel.css?url&no-inline';
import { place } from './place.ts';

/**
 * 小窗的两种样子：`dialog` 是读者点开的，里面有链接，焦点进去；
 * `tooltip` 是指着或走到时的说明，焦点留在链接上。
 */
export type PanelMode = 'dialog' | 'tooltip';

const element = document.createElement('div');
element.id = 'peek';
element.className = 'peek no-print';
// 自己管开合：popover="auto" 会在点链接时先收起，分不清读者是要关还是要开。
element.popover = 'manual';
element.tabIndex = -1;
element.hidden = true;
document.querySelector('main')?.append(element);

let styled: Promise<void> | undefined;
let owner: HTMLAnchorElement | undefined;

function settle(link: HTMLAnchorElement): void {
  const column = (link.closest('.prose') ?? document.body).getBoundingClientRect();
  const { left, top } = place({
    lines: [...link.getClientRects()],
    size: element.getBoundingClientRect(),
    column,
    height: document.documentElement.clientHeight,
  });
  element.style.left = `${left + scrollX}px`;
  element.style.top = `${top + scrollY}px`;
}

/** 现在开着的是谁的、哪一种；没有开着就是 undefined。 */
export function current(): { link: HTMLAnchorElement; mode: PanelMode } | undefined {
  return owner === undefined ? undefined : { link: owner, mode: element.role as PanelMode };
}

/** 某处在不在小窗里。 */
export const inPanel = (place: EventTarget | null): boolean =>
  place instanceof Node && element.contains(place);

/**
 * 打开，换下先前的。
 * @param label 小窗的名字，读给听屏的人。
 */
export async function open(
  link: HTMLAnchorElement,
  mode: PanelMode,
  label: string,
  content: readonly Node[],
): Promise<void> {
  close();
  owner = link;
  // 等样式之前就写明是哪一种：等的工夫读者走开了，才知道该收起，不会迟来一步盖住下一处。
  element.role = mode;
  await (styled ??= loadStyles(stylesheet));
  if (current()?.link !== link) return;
  element.ariaLabel = mode === 'dialog' ? label : null;
  element.replaceChildren(...content);
  element.hidden = false;
  // 老浏览器没有 popover，靠 hidden 与定位也能看。
  if ('showPopover' in element) element.showPopover();
  settle(link);
  if (mode === 'dialog') {
    link.ariaExpanded = 'true';
    element.focus({ preventScroll: true });
  } else link.setAttribute('aria-describedby', element.id);
}

/** 收起；焦点在小窗里的，还给链接。 */
export function close(): void {
  if (owner === undefined) return;
  const link = owner;
  owner = undefined;
  link.ariaExpanded = null;
  link.removeAttribute('aria-describedby');
  if (inPanel(document.activeElement)) link.focus({ preventScroll: true });
  if ('hidePopover' in element && !element.hidden) element.hidePopover();
  element.hidden = true;
}

// Tab 走出小窗时从链接往下走，不是从网页末尾。
element.addEventListener('keydown', (event) => {
  if (event.key !== 'Tab' || owner === undefined) return;
  const active = document.activeElement;
  const leaves = event.shiftKey ? active === element : active === [...element.querySelectorAll('a')].at(-1);
  if (!leaves) return;
  if (event.shiftKey) event.preventDefault();
  close();
});
