import { createHash } from 'node:crypto';

/** 本站编号的名字空间：随手取的一个 UUID，取定就不再改，改了订阅者会把旧文全当新文。 */
const NAMESPACE = 'b6c1f0a2-7d34-4c59-9a0e-2f8d5e61c7b3';

/**
 * 一篇文章在订阅里的编号：`urn:uuid:…`，第五版 UUID（RFC 9562 第5.5节），由专题编号与文章文件名算出。
 * 域名、部署路径、题目、日期都不参与，所以搬家、改题都不会让订阅者再收一遍；RSS 与 JSON Feed 用同一个。
 * @param feature 专题编号，feature.yaml 的 `id`；发布后不改。
 * @param slug 文章的文件名；发布后不改，改了就是另一条。
 */
export function itemId(feature: string, slug: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(`${feature}/articles/${slug}`)
    .digest()
    .subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}
