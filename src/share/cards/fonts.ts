import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codePointsOf } from '../../lib/fonts/cmap.ts';
import { unpackFont } from '../../lib/fonts/subset.ts';
import type { CardFont } from './box.ts';

/** 母版所在，相对项目根；构建总在项目根进行。 */
const MASTERS = 'src/build/fonts/masters';

const FILES: Record<CardFont, { file: string; weight: 400 | 500 | 900 }> = {
  display: { file: 'noto-serif-sc-900.gb2312.woff2', weight: 900 },
  text: { file: 'noto-serif-sc-500.gb2312.woff2', weight: 500 },
  plain: { file: 'noto-sans-sc-400.gb2312.woff2', weight: 400 },
};

/** 画卡片要用的字体。 */
export interface CardFonts {
  /** 交给 satori 的样子；数组不变，satori 就只解析一次。 */
  list: { name: CardFont; data: Buffer; weight: 400 | 500 | 900; style: 'normal' }[];
  /** 每种字体收了哪些码位。 */
  covered: Map<string, ReadonlySet<number>>;
  /** 三份母版的指纹，缓存的钥匙之一。 */
  digest: string;
}

async function readFonts(): Promise<CardFonts> {
  const hash = createHash('sha256');
  const covered = new Map<string, ReadonlySet<number>>();
  const list = await Promise.all(
    (Object.keys(FILES) as CardFont[]).map(async (name) => {
      const { file, weight } = FILES[name];
      const woff2 = readFileSync(join(MASTERS, file));
      hash.update(woff2);
      // satori 不认 woff2。
      const data = Buffer.from(await unpackFont(woff2));
      covered.set(name, codePointsOf(data));
      return { name, data, weight, style: 'normal' as const };
    }),
  );
  return { list, covered, digest: hash.digest('hex') };
}

let loaded: Promise<CardFonts> | undefined;

/** 读出并解开三份母版，一次构建只做一回。 */
export function cardFonts(): Promise<CardFonts> {
  loaded ??= readFonts();
  return loaded;
}
