import type { ImageMetadata } from 'astro';
import type { Illustration, MissingPhoto } from '../schemas/picture.ts';
import { mustFind, getList } from './content.ts';

/** A picture that has a master. */
export interface IllustrationView extends Illustration {
  image: ImageMetadata;
}

export type PictureView = IllustrationView | MissingPhoto;

const masters = import.meta.glob<{ default: ImageMetadata }>('#content/pictures/*.{svg,png,jpg,jpeg,webp}', {
  eager: true,
});

function masterOf({ id, file }: Illustration): ImageMetadata {
  const wanted = `/${file}`.normalize('NFC');
  const path = Object.keys(masters).find((key) => key.normalize('NFC').endsWith(wanted));
  const found = path === undefined ? undefined : masters[path];
  if (found === undefined) throw new Error(`图片“${id}”的母版 content/${file} 不存在。`);
  return found.default;
}

export async function getPicture(id: string): Promise<PictureView> {
  const picture = mustFind(await getList('pictures'), id, '图片');
  return picture.kind === 'illustration' ? { ...picture, image: masterOf(picture) } : picture;
}
