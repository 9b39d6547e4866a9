import { create } from '@orama/orama';
import { createTokenizer } from '@orama/tokenizers/mandarin';

/** Orama 与它自己的中文切词（也是 Intl.Segmenter）。 */
export function createOrama() {
  return create({
    schema: { url: 'string', title: 'string', headings: 'string', text: 'string' } as const,
    components: { tokenizer: createTokenizer() },
  });
}
