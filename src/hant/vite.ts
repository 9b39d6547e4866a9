import type { ViteUserConfig } from 'astro';

/** Search thinks in Simplified characters, but for the kinds it shows; schemas and checks read the source. */
const CONVERTED =
  /\/src\/(?!search\/(?!shared\/record\.ts)|schemas\/|checks\/|hant\/)(?!.*type=style)[^?]*\.(?:ts|astro)(?:\?|$)/;

/** Converts the words in the code of pages and scripts, which stand in src/lib/words/. */
export function convertWords(
  convert: (text: string) => string,
): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'convert-words',
    transform: {
      filter: { id: CONVERTED, code: /\p{Script=Han}|[“”‘’]/u },
      handler: (code) => ({ code: convert(code), map: null }),
    },
  };
}
