/*
 * 为什么要 JavaScript：系统分享只有脚本能叫出；微信里要换成它自己菜单的提示，得认一认浏览器。
 * 没有脚本时，二维码、海报与各家链接照用，地址栏里的文字可以手工复制。
 */
import { currentPage, offerField } from './clipboard.ts';

/** 微信内置浏览器的标记。出处：微信开放文档“网页开发”。 */
const inWeChat = /MicroMessenger/i.test(navigator.userAgent);

async function shareBySystem(): Promise<void> {
  try {
    // 不带 text：有些应用会把它和地址粘成一串，链接就点不开了。
    await navigator.share(currentPage());
  } catch (error) {
    // 读者自己取消，或上一次还没有完，都不算出错。
    if (!/^(?:Abort|InvalidState)Error$/.test((error as Error).name)) offerField();
  }
}

for (const hint of document.querySelectorAll<HTMLElement>('[data-wechat-hint]')) hint.hidden = !inWeChat;

for (const button of document.querySelectorAll<HTMLElement>('[data-system-share]')) {
  button.hidden = inWeChat || !('share' in navigator);
  button.addEventListener('click', () => void shareBySystem());
}

for (const field of document.querySelectorAll<HTMLInputElement>('[data-share-url]')) {
  field.addEventListener('focus', () => field.select());
}
