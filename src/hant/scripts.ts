import type { ViteUserConfig } from 'astro';
import { HANT_FOLDER } from '../lib/edition.ts';
import { keyOf } from '../lib/cache.ts';
import { createConverter, type Table } from './to-script.ts';

/** Around words while scripts are bundled; no text has these characters. */
const [BEGIN, END] = ['\uE000', '\uE001'];
const MARKED = new RegExp(`${BEGIN}([^${END}]*)${END}`, 'gu');
/** Where the folder of the edition goes. */
const FOLDER = '\uE002';

const WORDS = /[\p{Script=Han}“”‘’]+/gu;
/** Settings for a site without a Traditional edition. */
export const ONE_EDITION: ViteUserConfig = { define: { __EDITION__: '""' } };

/** Search thinks in Simplified characters, but for the kinds it shows. */
const HAS_WORDS = /\/src\/(?!search\/(?!shared\/record\.ts))[^?]*\.ts$/;

/**
 * Tells pages the editors' table (converter.ts), and writes every script once more below `hant/`, with its words in
 * Traditional characters. Words are marked where they stand in the source, since in a finished script what search knows
 * of characters stands beside them. A script's name depends on its words, too: browsers keep scripts for good.
 */
export function hantEdition(table: Table = {}): ViteUserConfig {
  const { convert } = createConverter(table);
  return {
    define: { __EDITION__: JSON.stringify(FOLDER), __HANT_TABLE__: JSON.stringify(table) },
    plugins: [
      {
        name: 'hant-scripts',
        applyToEnvironment: ({ name }) => name === 'client',
        transform: {
          filter: { id: HAS_WORDS },
          order: 'pre',
          handler: (code) => ({ code: code.replaceAll(WORDS, `${BEGIN}$&${END}`), map: null }),
        },
        augmentChunkHash: ({ modules }) =>
          keyOf(
            Object.values(modules)
              .flatMap(({ code }) => code?.match(MARKED) ?? [])
              .map(convert)
              .join(''),
          ),
        generateBundle: {
          order: 'post',
          handler(_options, bundle) {
            for (const file of Object.values(bundle)) {
              if (!file.fileName.endsWith('.js')) continue;
              const code = file.type === 'chunk' ? file.code : String(file.source);
              const inHant = code.replaceAll(MARKED, (_, text: string) => convert(text));
              const source = inHant.replaceAll(FOLDER, HANT_FOLDER);
              this.emitFile({ type: 'asset', fileName: HANT_FOLDER + file.fileName, source });
              if (file.type === 'chunk') file.code = code.replaceAll(MARKED, '$1').replaceAll(FOLDER, '');
            }
          },
        },
      },
    ],
  };
}
