import { Charset, Document } from 'flexsearch';

/** FlexSearch 自带的中日韩编码，其余照它的建议。 */
export function createFlexSearch(): Document {
  return new Document({
    document: { id: 'id', index: ['title', 'headings', 'text'] },
    encoder: Charset.CJK,
    tokenize: 'forward',
  });
}
