import { keyOf, programDigest } from '../../kept/digest.ts';
import { openPack } from '../../kept/pack.ts';
import type { SearchRecord } from '../shared/record.ts';
import { SEARCH_PROGRAM } from './pagefind-files.ts';
import { readTexts, type TextReading } from './pinyin.ts';

/** 各条记录读出的音与词存在这里；可以随时删掉，下次构建再读。 */
const FILE = '.cache/search/readings.json';

/** 大站读音与词的办法：同样的一条只读一次，跨构建也有效。用完要 `save`。 */
export function keptReadings(file = FILE): { read: (record: SearchRecord) => TextReading; save: () => void } {
  const pack = openPack<TextReading>(file, programDigest(SEARCH_PROGRAM));
  return {
    read: (record) => {
      const { title, aliases, blocks } = record;
      const key = keyOf(JSON.stringify([title, aliases, blocks.map(({ text }) => text)]));
      const reading = pack.get(key) ?? readTexts(record, true);
      pack.keep(key, reading);
      return reading;
    },
    save: pack.save,
  };
}
