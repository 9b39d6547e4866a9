import { readJson, writeJson } from './json-file.ts';

/** 许多小结果合存的一份文件：几千个小文件，读写比算一遍还慢。 */
export interface Pack<T> {
  /** 存下的一条；没有就是 undefined。 */
  get: (key: string) => T | undefined;
  /** 这次要留的一条。 */
  keep: (key: string, value: T) => void;
  /** 写回，只留这次 `keep` 过的；与读到的一样就不写。 */
  save: () => void;
}

interface Stored<T> {
  salt: string;
  items: Record<string, T>;
}

const isStored = <T>(value: unknown): value is Stored<T> =>
  typeof value === 'object' && value !== null && 'salt' in value && 'items' in value;

/**
 * 打开一份；没有、坏了、`salt` 不同，都从空的开始。
 * @param file 存在哪里；可以随时删掉。
 * @param salt 程序与设置的摘要：它变了，存下的全不算数。
 */
export function openPack<T>(file: string, salt: string): Pack<T> {
  const read = readJson(file);
  const known = new Map(isStored<T>(read) && read.salt === salt ? Object.entries(read.items) : []);
  const kept = new Map<string, T>();
  return {
    get: (key) => known.get(key),
    keep: (key, value) => void kept.set(key, value),
    save: () => {
      const isSame = kept.size === known.size && [...kept].every(([key, value]) => known.get(key) === value);
      if (!isSame) writeJson(file, { salt, items: Object.fromEntries(kept) });
    },
  };
}
