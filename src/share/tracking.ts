/**
 * 各家应用附在链接上的追踪参数：utm_* 与 gclid（谷歌）、fbclid（脸书）、spm（阿里）、
 * from、isappinstalled 与 nsukey（微信）。
 */
const TRACKING = /^(?:utm_\w+|from|isappinstalled|nsukey|spm|fbclid|gclid)$/;

/** 去掉地址里的追踪参数；别的参数、次序和锚点不动。没有可去的，原样返回。 */
export function withoutTracking(address: string): string {
  const url = new URL(address);
  const names = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  if (names.length === 0) return address;
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}
