import { create } from '@orama/orama';
import { createTokenizer } from '@orama/tokenizers/mandarin';

/** Orama with its own segmentation of Chinese (Intl.Segmenter, too). */
export function createOrama() {
  return create({
    schema: { url: 'string', title: 'string', headings: 'string', text: 'string' } as const,
    components: { tokenizer: createTokenizer() },
  });
}
