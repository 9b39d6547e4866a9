import { join } from 'node:path';
import sharp from 'sharp';
import type { Entry, PictureState } from '../model.ts';
import type { Picture } from '../../schemas/picture.ts';

async function decode(path: string): Promise<PictureState> {
  try {
    await sharp(path, { failOn: 'warning' }).stats();
    return 'ok';
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
