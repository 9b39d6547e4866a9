import { createHash } from 'node:crypto';

/** A UUID drawn once and never changed: with another, subscribers would get every article anew. */
const NAMESPACE = 'b6c1f0a2-7d34-4c59-9a0e-2f8d5e61c7b3';

/**
 * An article's id in feeds: `urn:uuid:…`, version 5 (RFC 9562, 5.5), from feature and slug. Domain, base, headline
 * and dates have no part in it, so that neither moving nor a new headline sends it again.
 * @param feature `id` of feature.yaml, for good once published.
 * @param slug For good once published, or it is another article.
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
