import { Charset, Document } from 'flexsearch';

/** FlexSearch's own encoder for Chinese, Japanese and Korean; the rest as it advises. */
export function createFlexSearch(): Document {
  return new Document({
    document: { id: 'id', index: ['title', 'headings', 'text'] },
    encoder: Charset.CJK,
    tokenize: 'forward',
  });
}
