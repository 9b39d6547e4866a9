/*
 * Why JavaScript: only a script can call up the system's sharing; in WeChat, a hint at its own menu stands instead,
 * so the browser has to be known. Without scripts, code, poster and links work and the address can be copied by hand.
 */
import { currentPage, offerField } from './clipboard.ts';

/** The mark of WeChat's browser, by its open documentation, “网页开发”. */
const inWeChat = /MicroMessenger/i.test(navigator.userAgent);

async function shareBySystem(): Promise<void> {
  try {
    // No text: some apps join it to the address, and the link breaks.
    await navigator.share(currentPage());
  } catch (error) {
    // The reader's own cancelling, and a sharing still under way, are no errors.
    if (!/^(?:Abort|InvalidState)Error$/.test((error as Error).name)) offerField();
  }
}

const panel = document.querySelector('.share');
if (panel !== null) {
  const find = (mark: string) => panel.querySelector<HTMLInputElement>(`[data-${mark}]`);
  if (inWeChat) find('wechat-hint')?.removeAttribute('hidden');
  else if ('share' in navigator) find('system-share')?.removeAttribute('hidden');
  panel.addEventListener('click', ({ target }) => {
    if (target === find('system-share')) void shareBySystem();
  });
  panel.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLInputElement) target.select();
  });
}
