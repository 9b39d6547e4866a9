import { expect, it } from 'vitest';
import { serialiseJsonLd } from './graph.ts';

// What structured data says is in the approved dumps of every kind of page.

it('a tag in the content does not end the script', () => {
  const data = { name: '</script><!--' };
  expect(serialiseJsonLd(data)).not.toContain('<');
  expect(JSON.parse(serialiseJsonLd(data))).toEqual(data);
});
