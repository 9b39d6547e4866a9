import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { decodeCbor, encodeCbor, type Cbor } from './cbor.ts';
import { compactIndex } from './compact-index.ts';

const pack = (value: Cbor): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encodeCbor(value)]));
const unpack = (content: Uint8Array): Cbor => decodeCbor(gunzipSync(content).subarray(12));

it('位置换成序号；词、页、出现几处与分量不变', () => {
  const chunk = [
    [
      [
        '氢能',
        [
          [3, [-25, 98, 68, -145, 70_000], [-8, 21]],
          [1, [], [-6, 300]],
        ],
        [],
      ],
    ],
  ];
  expect(unpack(compactIndex(pack(chunk)))).toEqual([
    [
      [
        '氢能',
        [
          [3, [-25, 1, 1, -145, 1], [-8, 1]],
          [1, [], [-6, 1]],
        ],
        [],
      ],
    ],
  ]);
});

it.each([[['别的']], [[['词', [[1, 2]], []]]], '文字'].map((value) => [value] as const))(
  '不认识的格式原样返回',
  (value) => {
    const content = pack(value);
    expect(compactIndex(content)).toBe(content);
  },
);

it.each([0, 23, 24, 255, 256, 65_535, 65_536, -1, -25, -300, '汉字', '长'.repeat(300)])(
  '写出的%s读得回来',
  (value) => {
    expect(decodeCbor(encodeCbor([value]))).toEqual([value]);
  },
);
