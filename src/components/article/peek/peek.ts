/*
 * 为什么要 JavaScript：注与名录条目就地打开，见 entry.ts。
 * 指着和走到时的说明按 WCAG 1.4.13：Esc 收起，指针可以移进去，不自己消失。
 */
import { noteContent } from './note.ts';
import { close, current, inPanel, open, type PanelMode } from './panel.ts';
import { termContent, termOf } from './term.ts';

/** 指着多久才打开、移开多久才收起，单位毫秒；移开要留出移进小窗的工夫。 */
const OPEN_MS = 150;
const CLOSE_MS = 250;

let timer: ReturnType<typeof setTimeout> | undefined;

function later(delay: number, work: () => void): void {
  clearTimeout(timer);
  timer = setTimeout(work, delay);
}

async function show(link: HTMLAnchorElement, mode: PanelMode): Promise<void> {
  if (!link.matches('.entity')) {
    await open(link, mode, link.ariaLabel ?? '', noteContent(link));
    return;
  }
  const term = await termOf(link);
  // 等资料的工夫，读者可能已经移开。
  const wanted = mode === 'dialog' || link.matches(':hover, :focus-visible');
  if (wanted) await open(link, mode, term.name, termContent(term, mode === 'dialog' ? link.href : undefined));
}

function hover(link: HTMLAnchorElement): void {
  if (current()?.mode === 'dialog') return;
  later(current()?.link === link ? 0 : OPEN_MS, () => {
    if (current()?.link !== link) show(link, 'tooltip').catch(() => undefined);
  });
}

/**
 * 答复正文里链接上的一个事件。
 * @param how `open` 是就地打开；其余是事件的名字。
 */
export function peek(link: HTMLAnchorElement, how: string, event: Event): void {
  const isTerm = link.matches('.entity');
  if (how === 'open') {
    clearTimeout(timer);
    const again = current()?.link === link && current()?.mode === 'dialog';
    if (again) close();
    else
      show(link, 'dialog').catch(() => {
        location.assign(link.href);
      });
  } else if (!isTerm) return;
  else if (how === 'pointerover' && (event as PointerEvent).pointerType !== 'touch') hover(link);
  else if (how === 'focusin' && link.matches(':focus-visible') && current() === undefined) {
    // 小窗收起后焦点回到链接，不因此又打开一次。
    const returned = inPanel((event as FocusEvent).relatedTarget);
    if (!returned) show(link, 'tooltip').catch(() => undefined);
  }
}

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') close();
});
document.addEventListener('pointerdown', ({ target }) => {
  const shown = current();
  if (shown === undefined || inPanel(target)) return;
  if (!(target instanceof Node && shown.link.contains(target))) close();
});
document.addEventListener('pointerover', ({ target, pointerType }) => {
  const shown = current();
  if (pointerType === 'touch' || shown?.mode === 'dialog') return;
  const stays = inPanel(target) || (target instanceof Node && shown?.link.contains(target));
  if (stays) clearTimeout(timer);
  else if (!(target instanceof Element && target.closest('.entity'))) {
    later(CLOSE_MS, () => {
      if (current()?.mode === 'tooltip' && document.activeElement !== current()?.link) close();
    });
  }
});
document.addEventListener('focusout', ({ target, relatedTarget }) => {
  if (current()?.mode === 'tooltip' && current()?.link === target && !inPanel(relatedTarget)) close();
});
// 小窗里的链接点了就收起：去文末的注时，网页还在。
document.addEventListener('click', ({ target }) => {
  if (inPanel(target) && target instanceof Element && target.closest('a')) close();
});
