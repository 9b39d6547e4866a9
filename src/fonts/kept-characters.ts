import { keyOf, programDigest } from '../kept/digest.ts';
import { openPack } from '../kept/pack.ts';
import { displayCharacters } from './page-text.ts';

/**
 * 同 `displayCharacters`；同样的一页只找一次，跨构建也有效。用完要 `save`。
 * @param file 存在哪里；可以随时删掉。
 */
export function keptCharacters(file: string): { of: (html: string) => string; save: () => void } {
  const pack = openPack<string>(file, programDigest(['fonts/*.ts']));
  return {
    of: (html) => {
      const key = keyOf(html);
      const characters = pack.get(key) ?? displayCharacters(html);
      pack.keep(key, characters);
      return characters;
    },
    save: pack.save,
  };
}
