/*
 * 为什么要 JavaScript：注和名录条目就地打开，读者不必跳到文末或别页再找回来。
 * 没有脚本、按着修饰键或取不到代码时，就是普通链接。这里只认出链接，其余第一次用到时才取。
 */
const respond = (event: Event): void => {
  const { type, target, pointerType, ctrlKey, metaKey, shiftKey, altKey } = event as PointerEvent;
  const link = (target as Element).closest<HTMLAnchorElement>('.cite a,.entity');
  if (link === null || ctrlKey || metaKey || shiftKey || altKey) return;
  // 注号没有类名，总是就地打开；名录链接只有触屏的第一下是打开，第二下照常前往。
  const opens =
    type === 'click' && (link.className === '' || (pointerType === 'touch' && !link.ariaExpanded));
  if (opens) event.preventDefault();
  void import('./peek.ts').then(
    ({ peek }) => {
      peek(link, opens ? 'open' : type, event);
    },
    () => {
      if (opens) location.assign(link.href);
    },
  );
};

const prose = document.querySelector('.prose');
for (const type of ['click', 'focusin', 'pointerover']) prose?.addEventListener(type, respond);
