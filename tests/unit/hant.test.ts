import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadContent } from '../../src/checks/load-content.ts';
import { everyPassage } from '../../src/checks/text/passages.ts';
import { ambiguousForms, createConverter, type Table } from '../../src/hant/to-script.ts';

const read = (file: string): Table => parse(readFileSync(file, 'utf8')) as Table;
const gold = read('tests/fixtures/hant/gold.yaml');
const { convert, undecided } = createConverter(read('content/hant.yaml'));

/** The words of the interface, without comments. */
const WORDS = 'src/lib/words';
const words = readdirSync(WORDS)
  .map((file) => readFileSync(join(WORDS, file), 'utf8').replace(/\/\*.*?\*\/|\/\/.*/gs, ''))
  .join('');

describe('Traditional characters', () => {
  it.each(Object.entries(gold))('%s', (simplified, traditional) => {
    expect(convert(simplified)).toBe(traditional);
  });

  it('the gold list holds 150 lines and every character in use that has several forms', async () => {
    const texts = everyPassage(await loadContent('content')).map(({ text }) => text);
    const used = new Set([...texts, words].join('').match(/\p{Script=Han}/gu));
    const listed = Object.keys(gold).join('');
    expect(Object.keys(gold).length).toBeGreaterThanOrEqual(150);
    expect([...used].filter((char) => ambiguousForms().has(char) && !listed.includes(char))).toEqual([]);
  });

  it('no word of the interface is left undecided', () => {
    expect(undecided(words)).toEqual([]);
  });

  it('tells what no word decides, until the table does', () => {
    expect(undecided('桥里')).toEqual([{ character: '里', at: 1, forms: ['裏', '里', '哩'] }]);
    expect(createConverter({ 桥里: '橋裏' }).undecided('桥里')).toEqual([]);
    expect(createConverter({ 里: '裏' }).undecided('桥里')).toEqual([]);
  });
});
