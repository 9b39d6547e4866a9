import { inScript } from '../hant/converter.ts';
import { SHARE } from '../lib/words.ts';

/**
 * Addresses for sharing, ordinary links without others' scripts, as each documents them. Parameters are
 * percent-encoded, spaces too (mailto knows no plus).
 * @param url Canonical, with its origin.
 * @param title Without 《》; written in the edition’s script, which percent-encoding would hide.
 */
export function shareLinks(url: string, title: string): { name: string; href: string }[] {
  const written = inScript(title);
  const link = encodeURIComponent(url);
  const named = encodeURIComponent(`《${written}》`);
  const subject = encodeURIComponent(written);
  const body = encodeURIComponent(`《${written}》\r\n${url}\r\n`);
  return [
    { name: SHARE.weibo, href: `https://service.weibo.com/share/share.php?url=${link}&title=${named}` },
    { name: SHARE.qq, href: `https://connect.qq.com/widget/shareqq/index.html?url=${link}&title=${named}` },
    {
      name: SHARE.qzone,
      href: `https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey?url=${link}&title=${named}`,
    },
    { name: 'Telegram', href: `https://t.me/share/url?url=${link}&text=${named}` },
    { name: 'X', href: `https://x.com/intent/post?url=${link}&text=${named}` },
    { name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${link}` },
    { name: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?url=${link}` },
    { name: SHARE.mail, href: `mailto:?subject=${subject}&body=${body}` },
  ];
}
