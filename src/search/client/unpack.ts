/** Pagefind 压好的文件：引擎、元数据、索引、分片。 */
const PACKED = /\.(?:pf_\w+|pagefind)$/;
/** 解开之后的头几个字，Pagefind 凭它认出不必再解的。 */
const SIGNATURE = 'pagefind_dcd';

/** 地址是不是 Pagefind 压好的文件；查询串不算。 */
export function isPacked(url: string): boolean {
  return PACKED.test(url.replace(/\?.*$/u, ''));
}

/**
 * 替 Pagefind 解压并核对。它自己解压时不看末尾的长度与校验和，只到一截的索引照样用，读者会少看到结果；
 * 浏览器的解压两样都核对，有一点不对就报错。没有它的浏览器（Safari 16.3、Firefox 112 以前）仍交给 Pagefind 解。
 * @param response 取到的文件；主机替我们解开了的也认。
 * @returns 解开的文件，Pagefind 认得，不再解第二次。
 * @throws 不是压缩文件、只有一截、内容坏了。
 */
export async function unpack(response: Response): Promise<Response> {
  if (!('DecompressionStream' in globalThis)) return response;
  const packed = await response.arrayBuffer();
  const head = new TextDecoder().decode(packed.slice(0, SIGNATURE.length));
  if (head === SIGNATURE) return new Response(packed);
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(await new Response(unpacked).arrayBuffer());
}
