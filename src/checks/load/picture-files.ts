import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Entry, PictureState } from '../model.ts';
import type { Picture } from '../../schemas/picture.ts';

/** 母版里的文字靠读者的字体，样子会变，检索与读屏也看不见；脚本与外来的图会被浏览器拦下。 */
const LETTERED = /<(?:text|tspan|script|foreignObject|image)\b/;

async function decode(path: string): Promise<PictureState> {
  try {
    const picture = sharp(path, { failOn: 'warning' });
    await picture.stats();
    const { format } = await picture.metadata();
    const extension = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase().replace('jpg', 'jpeg');
    if (format !== extension) return 'misnamed';
    return format === 'svg' && LETTERED.test(await readFile(path, 'utf8')) ? 'lettered' : 'ok';
  } catch {
    return 'broken';
  }
}

/** 把图片清单里的文件逐个完整解码一遍；截断的图只有这样才看得出来。 */
export async function readPictureFiles(
  dir: string,
  pictures: readonly Entry<Picture>[],
  files: ReadonlySet<string>,
): Promise<Map<string, PictureState>> {
  const names = new Set(pictures.map(({ raw }) => raw['file']).filter((name) => typeof name === 'string'));
  const states = await Promise.all(
    [...names].map(
      async (name) => [name, files.has(name) ? await decode(join(dir, name)) : 'missing'] as const,
    ),
  );
  return new Map(states);
}
