/** Pagefind 的索引分块只用到的三种 CBOR（RFC 8949）：整数、文字、定长数组。 */
export type Cbor = number | string | Cbor[];

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

/**
 * 读一个值，须正好读完。
 * @throws 遇到上面三种以外的，或长短不符时。
 */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let at = 0;
  const readLength = (info: number): number => {
    if (info < 24) return info;
    const width = [1, 2, 4][info - 24];
    if (width === undefined) throw new Error(`不认识的 CBOR 长度 ${info}`);
    const value = width === 1 ? view.getUint8(at) : width === 2 ? view.getUint16(at) : view.getUint32(at);
    at += width;
    return value;
  };
  const read = (): Cbor => {
    const head = view.getUint8(at);
    at += 1;
    const kind = head >> 5;
    const length = readLength(head & 31);
    if (kind === UNSIGNED) return length;
    if (kind === NEGATIVE) return -1 - length;
    if (kind === ARRAY) return Array.from({ length }, read);
    if (kind !== TEXT) throw new Error(`不认识的 CBOR 种类 ${kind}`);
    at += length;
    return decoder.decode(bytes.subarray(at - length, at));
  };
  const value = read();
  if (at !== bytes.byteLength) throw new Error('CBOR 后面还有别的');
  return value;
}

/** 写成字节，是 `decodeCbor` 的逆。 */
export function encodeCbor(value: Cbor): Uint8Array {
  const pieces: Uint8Array[] = [];
  const writeHead = (kind: number, length: number): void => {
    if (length < 24) pieces.push(Uint8Array.of((kind << 5) | length));
    else if (length < 0x100) pieces.push(Uint8Array.of((kind << 5) | 24, length));
    else if (length < 0x10000) pieces.push(Uint8Array.of((kind << 5) | 25, length >> 8, length & 0xff));
    else {
      const head = Buffer.alloc(5, (kind << 5) | 26);
      head.writeUInt32BE(length, 1);
      pieces.push(head);
    }
  };
  const write = (item: Cbor): void => {
    if (typeof item === 'number') {
      if (item < 0) writeHead(NEGATIVE, -1 - item);
      else writeHead(UNSIGNED, item);
    } else if (typeof item === 'string') {
      const text = new TextEncoder().encode(item);
      writeHead(TEXT, text.byteLength);
      pieces.push(text);
    } else {
      writeHead(ARRAY, item.length);
      item.forEach(write);
    }
  };
  write(value);
  return Buffer.concat(pieces);
}
