import { STORAGE_KEY } from './choices.ts';

/**
 * 第一笔画上屏幕之前要做的：把存下的设置写成 `<html>` 的 data- 属性，浏览器外框的颜色也跟上。
 * 为什么要 JavaScript：设置存在读者的浏览器里，只有脚本读得到；晚一步，页面就会先亮后暗、先小后大。
 *
 * 内联，内容固定，内容安全策略只需放行它的哈希。存储被禁、内容读坏时什么也不做；
 * 值不认得，样式里没有它，等于没设。
 */
export const EARLY_SCRIPT =
  `try{let s=JSON.parse(localStorage.${STORAGE_KEY});Object.assign(document.documentElement.dataset,s);` +
  'if(s.theme)for(let m of document.getElementsByName("theme-color"))' +
  'm.media=m.media.includes(s.theme)?"":"not all"}catch{}';
