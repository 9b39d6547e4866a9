import type { Doc } from '../types.ts';
import { fetchIndex, mountBox } from './box.ts';

// The usual way: one file for all, includes on each article, titles first, then by number of matches.
mountBox(async () => {
  const docs = JSON.parse(await fetchIndex()) as Doc[];
  return (query) => {
    const words = query.toLowerCase().split(/\s+/u);
    const hits = docs.flatMap((doc) => {
      const fields = [doc.title, doc.headings, doc.text].map((text) => text.toLowerCase());
      const whole = fields.join('\n');
      if (!words.every((word) => whole.includes(word))) return [];
      const counts = fields.map((text) => words.reduce((sum, word) => sum + text.split(word).length - 1, 0));
      const [title = 0, headings = 0, text = 0] = counts;
      return [{ doc, score: title * 10 + headings * 3 + text }];
    });
    return Promise.resolve(hits.sort((a, b) => b.score - a.score).map(({ doc }) => doc));
  };
});
