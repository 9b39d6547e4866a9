import { search } from '../../../../src/search/client/search.ts';
import './box.ts';

window.find = async (query) => (await search(query, { limit: 20 })).hits.map(({ url }) => url);
