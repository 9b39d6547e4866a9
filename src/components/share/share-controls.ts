/* Why JavaScript: only a script calls up the system's sharing. In WeChat, a hint at its own menu stands instead. */
import { offerByHand } from './by-hand.ts';

/** The mark of WeChat's browser, by its open documentation, “网页开发”. */
const inWeChat = /MicroMessenger/i.test(navigator.userAgent);

async function shareBySystem(control: HTMLElement, page: { title: string; url: string }): Promise<void> {
  try {
    // No text: some apps join it to the address, and the link breaks.
    await navigator.share(page);
  } catch (error) {
    // The reader's own cancelling, and a sharing still under way, are no errors.
    if (!/^(?:Abort|InvalidState)Error$/.test((error as Error).name)) offerByHand(control, page.url);
  }
}

/** Shows what this browser can do. @param page Title and canonical address. */
export function start(page: { title: string; url: string }): void {
  const offer = document.querySelector<HTMLElement>(inWeChat ? '[data-wechat-hint]' : '[data-system-share]');
  if (offer !== null && (inWeChat || 'share' in navigator)) {
    offer.hidden = false;
    if (!inWeChat) offer.onclick = () => void shareBySystem(offer, page);
  }
  const field = document.querySelector<HTMLInputElement>('[data-share-url]');
  field?.addEventListener('focus', () => field.select());
  // The reader may have been there before this script came.
  if (document.activeElement === field) field?.select();
}
