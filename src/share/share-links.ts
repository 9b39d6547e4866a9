import { SHARE } from '../lib/words.ts';

/** 一条通往别处的分享链接；点了才会访问对方。 */
export interface ShareLink {
  name: string;
  href: string;
}

/**
 * 各家的分享地址，全是普通链接，不引对方的脚本。
 * 出处：各家“分享按钮”文档里的网页地址；参数一律百分号编码，空格不写成加号（mailto 不认加号）。
 * @param url 规范地址，带源
 * @param title 题目，不带书名号
 */
export function shareLinks(url: string, title: string): ShareLink[] {
  const link = encodeURIComponent(url);
  const named = encodeURIComponent(`《${title}》`);
  const subject = encodeURIComponent(title);
  const body = encodeURIComponent(`《${title}》\r\n${url}\r\n`);
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
