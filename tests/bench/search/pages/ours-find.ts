import { search } from '../../../../src/components/search/ask.ts';
import './box.ts';

window.find = async (query) => (await search(query, { limit: 20 })).hits.map(({ url }) => url);
